import { isTopicalKind, type TopicalKind } from '../collections/kinds.ts';
import { isRegion, parsePlace, regionPlace } from '../collections/places.ts';
import { byEnd, comparer, sorted } from '../i18n/format.ts';
import { indexBy } from '../index-by.ts';
import { memoize } from '../memoize.ts';
import { pageAt, pageOf, pagesIn, type Page, type PageOf } from './pages.ts';
import { aroundOf, narrowingOf, type FacetName } from './facet-model.ts';
import { isListed } from './visibility.ts';

/** Pages of the kinds that belong to places. */
export type Topical = PageOf<TopicalKind>;
export const isTopical = (page: Page): page is Topical => isTopicalKind(page.kind);

const regionOf = (locale: string) => (id: string) => pageOf('municipalities', id, locale).facts.data.region;

/** The places of an entry and the regions around them: `<municipality>` and `regions/<id>`. */
export const placesAround = (page: Topical) => aroundOf(page.facts.data.places, regionOf(page.locale));

/** What an entry has of all that lists can be narrowed by. */
export const narrowing = ({ kind, facts, locale }: Topical) => narrowingOf(kind, facts.data, regionOf(locale));

/** The trades of an entry. */
export const tradesOf = ({ facts: { data } }: Topical): string[] => ('trades' in data ? (data.trades ?? []) : []);

/** The page of a place, as entries name it. */
export function pageOfPlace(place: string, locale: string) {
	const { kind, id } = parsePlace(place);
	return pageOf(kind, id, locale);
}

const municipalitiesByRegion = memoize(
	(locale: string) => locale,
	(locale) => indexBy(pagesIn('municipalities', locale), ({ facts }) => [facts.data.region]),
);

/** The pages of the municipalities of a region. */
export const municipalitiesOf = (region: string, locale: string): readonly PageOf<'municipalities'>[] =>
	municipalitiesByRegion(locale).get(region) ?? [];

/** The regions of a language, each with its municipalities by title. */
export const regionsWithPlaces = memoize(
	(locale: string) => locale,
	(locale) =>
		pagesIn('regions', locale).map((region) => ({
			region,
			entries: sorted(municipalitiesOf(region.id, locale), ({ text }) => text.data.title, locale),
		})),
);

/** The pieces of an issue in their order. */
export const piecesOf = ({ id, locale }: PageOf<'issues'>) =>
	pagesIn('articles', locale)
		.filter(({ facts }) => facts.data.issue === id)
		.sort((a, b) => a.facts.data.order - b.facts.data.order);

/** The three latest pieces of the magazine, the newest first. */
export const latestPieces = (locale: string) =>
	pagesIn('articles', locale)
		.toSorted(
			(a, b) => byEnd(b.facts.data.published, a.facts.data.published) || a.facts.data.order - b.facts.data.order,
		)
		.slice(0, 3);

/** The issues of the magazine, the newest first, each with its pieces. */
export const issuesWithPieces = (locale: string) =>
	pagesIn('issues', locale)
		.toSorted((a, b) => b.facts.data.number - a.facts.data.number)
		.map((issue) => ({ issue, entries: piecesOf(issue) }));

/** The pages of the places that an entry names, in its order. */
export const placePages = (page: Topical) => page.facts.data.places.map((place) => pageOfPlace(place, page.locale));

/** The order of a list: that of its entries if they have one, else by what lists call them. */
export function inListOrder<P extends Topical | PageOf<'statistics'>>(pages: readonly P[]): P[] {
	const [first] = pages;
	if (!first) return [];
	const compare = comparer(first.locale);
	const order = ({ facts: { data } }: P) => ('order' in data ? data.order : 0);
	const called = ({ text: { data } }: P) => ('occupation' in data ? data.occupation : data.title);
	return [...pages].sort((a, b) => order(a) - order(b) || compare(called(a), called(b)));
}

const kindIn = (kind: string, locale: string) => `${kind}/${locale}`;
const listedIn = memoize(kindIn, (kind: TopicalKind, locale: string) =>
	(pagesIn(kind, locale) as Topical[]).filter(isListed),
);

/** The entries of a kind in the order of lists, by the places that they name. */
const byNamed = memoize(kindIn, (kind: TopicalKind, locale: string) =>
	indexBy(inListOrder(listedIn(kind, locale)), ({ facts }) => facts.data.places),
);
/** The entries of a kind, by what its list can be narrowed by. */
const byFacet = memoize(
	(kind: TopicalKind, locale: string, by: FacetName) => `${kind}/${locale}/${by}`,
	(kind, locale, by) => indexBy(listedIn(kind, locale), (entry) => narrowing(entry)[by]),
);

const listedBy = (kind: TopicalKind, locale: string, facet?: { by: FacetName; value: string }): readonly Topical[] =>
	facet ? (byFacet(kind, locale, facet.by).get(facet.value) ?? []) : listedIn(kind, locale);

/** The entries of a kind that stand in lists: all, or those of a place (and of all in it) or of a trade. */
export const listed = <K extends TopicalKind>(kind: K, locale: string, facet?: { by: FacetName; value: string }) =>
	listedBy(kind, locale, facet) as unknown as readonly PageOf<K>[];

/**
 * The entries of a kind that belong to a place: for a municipality those that name it, then those that name its region;
 * for a region those that name it or one of its municipalities.
 */
export function entriesAbout<K extends TopicalKind>(kind: K, place: string, locale: string): PageOf<K>[] {
	if (isRegion(place)) return inListOrder(listedBy(kind, locale, { by: 'place', value: place })) as PageOf<K>[];
	const named = byNamed(kind, locale);
	const own = named.get(place) ?? [];
	const around = named.get(regionPlace(regionOf(locale)(place))) ?? [];
	return [...own, ...around.filter((page) => !page.facts.data.places.includes(place))] as PageOf<K>[];
}

const idsIn = (page: Page, kind: string) =>
	(page.facts.data as unknown as Record<string, string[] | undefined>)[kind] ?? [];
const pointers = memoize(
	(kind: TopicalKind, locale: string, to: string) => `${kind}/${locale}/${to}`,
	(kind, locale, to) => indexBy(listedIn(kind, locale), (page) => idsIn(page, to)),
);

/** The entries of a kind that point at a page. */
export const pointingAt = <K extends TopicalKind>(kind: K, target: Page): readonly PageOf<K>[] =>
	(pointers(kind, target.locale, target.kind).get(target.id) ?? []) as PageOf<K>[];

/** The entries of a kind that a page points at. One that is still to be published is left out. */
export const pointedAt = <K extends TopicalKind>(kind: K, page: Page): PageOf<K>[] =>
	idsIn(page, kind)
		.flatMap((id) => (pageAt(`${kind}/${id}`, page.locale) ?? []) as PageOf<K> | [])
		.filter(isListed);
