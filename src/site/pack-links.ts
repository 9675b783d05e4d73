import { isRegion, parsePlace } from '../collections/places.ts';
import { isTopical, municipalitiesOf, tradesOf } from './entries.ts';
import { pageAt, pagesIn, type Page, type PageOf } from './pages.ts';

/** More packs than so many are found on the pages of the places. */
const MOST = 10;

const packAt = (id: string, locale: string) => (pageAt(`packs/${id}`, locale) as PageOf<'packs'> | undefined) ?? [];

/** The pages of a language where packs are chosen: one for each municipality that has some. */
export const packLists = (locale: string) => pagesIn('packs', locale).filter(({ facts }) => !facts.data.trade);

/**
 * The packs for candidates that a page leads to: a municipality to those of all its trades, what is about work to those
 * of its trades in each of its municipalities, and to all of those of a region that it names.
 */
export function packsOf(page: Page): PageOf<'packs'>[] {
	const { id, locale } = page;
	if (page.kind === 'municipalities') return [packAt(id, locale)].flat();
	if (!isTopical(page)) return [];
	const ids = page.facts.data.places.flatMap((place) =>
		isRegion(place)
			? municipalitiesOf(parsePlace(place).id, locale).map((municipality) => municipality.id)
			: tradesOf(page).map((trade) => `${place}-${trade}`),
	);
	return ids.flatMap((pack) => packAt(pack, locale)).slice(0, MOST);
}
