import { kinds, type Kind } from '../collections/kinds.ts';
import { isRegion, placeKey, regionPlace } from '../collections/places.ts';
import { languageName } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { tradeNames } from './captions.ts';
import { isTopical, placesAround, tradesOf } from './entries.ts';
import { placeName } from './figures.ts';
import { listOf } from './lists.ts';
import { isPassing } from './indexing.ts';
import { isFallback } from './page-model.ts';
import { pageAt, pageOf, type Page } from './pages.ts';
import { tradeKeywords } from './trades.ts';

/**
 * Whether the search of its language finds a page. One that is told in another language is found by its name,
 * keywords and facts, not by its text.
 */
export const isSearchable = (page: Page) => !isPassing(page) && page.part === undefined;

/**
 * Occupations of the trades of what names occupations, as careers do: for those who look for work, above all where
 * a page is told in another language.
 */
const occupationsOf = (page: Page) =>
	isTopical(page) && 'occupations' in page.facts.data
		? tradesOf(page).flatMap((id) => tradeKeywords(id, page.locale))
		: [];

/**
 * What every page of these kinds tells of, in the words that readers type beside the name of a place or an
 * occupation.
 */
const common = { municipalities: 'search.place', stories: 'search.career' } as const;
const commonOf = (page: Page) =>
	page.kind in common ? translator(page.locale).t(common[page.kind as keyof typeof common]) : '';

/**
 * Words that belong to a statistic without standing in its text: the places that have a figure, what is counted,
 * and the topic.
 */
const namesOf = (page: Page) =>
	page.kind === 'statistics'
		? [
				...new Set(page.facts.data.values.map(({ place }) => placeName(place, page.locale))),
				page.text.data.unit ?? '',
				translator(page.locale).t(`topic.${page.facts.data.topic}`),
			]
		: [];

function placesOf(page: Page): string[] {
	if (page.kind === 'municipalities') return [page.id, regionPlace(page.facts.data.region)];
	return page.kind === 'regions' ? [regionPlace(page.id)] : isTopical(page) ? placesAround(page) : [];
}

/**
 * What a page can be found by beside its words: kind, regions, places, trades and occupation, in its language, and
 * words that it does not hold.
 */
export function searchFacts(page: Page) {
	const { locale } = page;
	const title = (key: string) => pageAt(key, locale)!.text.data.title;
	const list = page.kind in kinds ? listOf(page.kind as Kind) : undefined;
	const places = placesOf(page);
	const keywords = 'keywords' in page.text.data ? page.text.data.keywords : [];
	const isList = page.kind === 'lists';
	return {
		kind: list ? pageOf('lists', list, locale).text.data.title : translator(locale).t('kind.pages'),
		region: places.filter(isRegion).map(title),
		place: places.filter((place) => !isRegion(place)).map((id) => title(placeKey(id))),
		trade: isTopical(page) ? tradeNames(page) : [],
		occupation: 'occupation' in page.text.data ? page.text.data.occupation : undefined,
		// A list is what somebody wants who types one of its words.
		listed: isList ? keywords.join(' ') : '',
		words: [...(isList ? [] : keywords), ...namesOf(page)].join(' '),
		common: commonOf(page),
		occupations: occupationsOf(page).join(' '),
		told: isFallback(page) ? { lang: page.textLocale, name: languageName(page.textLocale, locale) } : undefined,
	};
}
