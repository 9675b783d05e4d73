import { isTopicalKind, type TopicalKind } from '../collections/kinds.ts';
import { isRegion, parsePlace, regionPlace } from '../collections/places.ts';
import { comparer } from '../i18n/format.ts';
import { pageAt, pageOf, pagesIn, type Page, type PageOf } from './pages.ts';
import { aroundOf } from './facet-model.ts';
import { isListed } from './visibility.ts';

/** Pages of the kinds that belong to places. */
export type Topical = PageOf<TopicalKind>;
export const isTopical = (page: Page): page is Topical => isTopicalKind(page.kind);

const regionOf = (locale: string) => (id: string) => pageOf('municipalities', id, locale).facts.data.region;

/** The places of an entry and the regions around them: `<municipality>` and `regions/<id>`. */
export const placesAround = (page: Topical) => aroundOf(page.facts.data.places, regionOf(page.locale));

/** The trades of an entry. */
export const tradesOf = ({ facts: { data } }: Topical): string[] => ('trades' in data ? (data.trades ?? []) : []);

/** The page of a place, as entries name it. */
export function pageOfPlace(place: string, locale: string) {
	const { kind, id } = parsePlace(place);
	return pageOf(kind, id, locale);
}

/** The pages of the municipalities of a region. */
export const municipalitiesOf = (region: string, locale: string) =>
	pagesIn('municipalities', locale).filter(({ facts }) => facts.data.region === region);

/** The pages of the places that an entry names, in its order. */
export const placePages = (page: Topical) => page.facts.data.places.map((place) => pageOfPlace(place, page.locale));

/** The order of a list: that of its entries if they have one, the newest first if they are dated, else by title. */
export function inListOrder<P extends Topical>(pages: P[]): P[] {
	const [first] = pages;
	if (!first) return [];
	const compare = comparer(first.locale);
	const order = ({ facts: { data } }: P) => ('order' in data ? data.order : 0);
	return [...pages].sort((a, b) => order(a) - order(b) || compare(a.text.data.title, b.text.data.title));
}

/**
 * The entries of a kind that belong to a place: for a municipality those that name it, then those that name its region;
 * for a region those that name it or one of its municipalities.
 */
export function entriesAbout<K extends TopicalKind>(kind: K, place: string, locale: string): PageOf<K>[] {
	const all = inListOrder((pagesIn(kind, locale) as Topical[]).filter(isListed)) as PageOf<K>[];
	if (isRegion(place)) return all.filter((page) => placesAround(page as Topical).includes(place));
	const region = regionPlace(regionOf(locale)(place));
	const names = (page: PageOf<K>, id: string) => (page as Topical).facts.data.places.includes(id);
	return [
		...all.filter((page) => names(page, place)),
		...all.filter((page) => !names(page, place) && names(page, region)),
	];
}

/** The entries of a kind that point at a page. */
export const pointingAt = <K extends TopicalKind>(kind: K, target: Page): PageOf<K>[] =>
	pagesIn(kind, target.locale).filter(
		(page) =>
			isListed(page) &&
			((page as Topical).facts.data as unknown as Record<string, string[] | undefined>)[target.kind]?.includes(
				target.id,
			),
	);

/** The entries of a kind that a page points at. One that is still to be published is left out. */
export const pointedAt = <K extends TopicalKind>(kind: K, page: Page): PageOf<K>[] =>
	((page.facts.data as unknown as Record<string, string[] | undefined>)[kind] ?? [])
		.flatMap((id) => (pageAt(`${kind}/${id}`, page.locale) ?? []) as PageOf<K> | [])
		.filter(isListed);
