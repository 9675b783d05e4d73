import { translator } from '../i18n/translate.ts';
import { tradeNames } from './captions.ts';
import { placesAround, type Topical } from './entries.ts';
import { facetKinds } from './facets.ts';
import { listOf } from './lists.ts';
import { isIndexable } from './indexing.ts';
import { pageAt, pageOf, type Page } from './pages.ts';

/** Whether the search finds a page: one that search engines may list, and no list. */
export const isSearchable = (page: Page) => isIndexable(page) && page.kind !== 'lists';

const isTopical = (page: Page): page is Topical => (facetKinds as readonly string[]).includes(page.kind);

function placesOf(page: Page): string[] {
	if (page.kind === 'municipalities') return [page.id, `regions/${page.facts.data.region}`];
	return page.kind === 'regions' ? [`regions/${page.id}`] : isTopical(page) ? placesAround(page) : [];
}

/** What a page can be found by beside its words: kind, regions, places, trades and occupation, in its language, and words that it does not hold. */
export function searchFacts(page: Page) {
	const { locale } = page;
	const title = (key: string) => pageAt(key, locale)!.text.data.title;
	const list = page.kind === 'facets' || page.kind === 'lists' ? undefined : listOf(page.kind);
	const places = placesOf(page);
	const keywords = 'keywords' in page.text.data ? page.text.data.keywords : [];
	return {
		kind: list ? pageOf('lists', list, locale).text.data.title : translator(locale).t('kind.pages'),
		region: places.filter((place) => place.startsWith('regions/')).map(title),
		place: places.filter((place) => !place.startsWith('regions/')).map((id) => title(`municipalities/${id}`)),
		trade: isTopical(page) ? tradeNames(page) : [],
		occupation: page.kind === 'stories' ? page.text.data.occupation : undefined,
		words: keywords.join(' '),
	};
}
