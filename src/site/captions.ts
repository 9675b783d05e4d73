import { countryName, hours, list, months, period } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { placePages, tradesOf, type Topical } from './entries.ts';
import { valueOf } from './figures.ts';
import { pageAt, pagesIn, type PageOf } from './pages.ts';
import { minutesToRead } from './reading.ts';
import { inOrder, tradeName } from './trades.ts';

/** The line under the card of a municipality: its inhabitants. */
export function municipalityCaption({ id, locale }: PageOf<'municipalities'>) {
	const population = pageAt('statistics/population', locale) as PageOf<'statistics'> | undefined;
	const value = population && valueOf(population.facts, id);
	return value ? translator(locale).count('count.inhabitants', value.value) : '';
}

/** The line under the card of a region: its country and the number of its municipalities. */
export function regionCaption({ id, locale, facts }: PageOf<'regions'>) {
	const municipalities = pagesIn('municipalities', locale).filter((place) => place.facts.data.region === id);
	return `${countryName(facts.data.country, locale)}, ${translator(locale).count('count.municipalities', municipalities.length)}`;
}

/** The names of the places of an entry, as a list in the language of the page. */
export const placeNames = (page: Topical) =>
	list(
		placePages(page).map(({ text }) => text.data.title),
		page.locale,
	);

/** The names of the trades of an entry. */
export const tradeNames = (page: Topical) => inOrder(tradesOf(page)).map((id) => tradeName(id, page.locale));

/** When an event takes place, in words: its days, its rule, or its month. */
export function whenOf({ facts: { data }, text, locale }: PageOf<'events'>) {
	if (!data.dates) return text.data.rule ?? (data.recurs ? months(data.recurs, locale) : '');
	const { start, end = start, time, endTime } = data.dates;
	return time
		? hours(`${start}T${time}`, endTime && `${end}T${endTime}`, locale)
		: period([...new Set([start, end])].join('/'), locale);
}

const captions: { [K in Topical['kind']]: (page: PageOf<K>) => (string | undefined)[] } = {
	stories: (page) => [page.text.data.occupation, placeNames(page)],
	employers: (page) => [tradeNames(page)[0], placeNames(page)],
	clusters: (page) => [translator(page.locale).t(`status.${page.facts.data.status}`), placeNames(page)],
	guides: (page) => [
		translator(page.locale).t(`guide.${page.facts.data.topic}`),
		list(
			page.facts.data.countries.map((code) => countryName(code, page.locale)),
			page.locale,
		),
	],
	events: (page) => [
		whenOf(page),
		placeNames(page),
		page.facts.data.status === 'unknown' ? translator(page.locale).t('status.unknown') : undefined,
	],
	articles: (page) => [
		page.facts.data.author,
		translator(page.locale).t('article.minutes', { minutes: minutesToRead(page) }),
	],
	programmes: (page) => [page.text.data.audience],
	campaigns: (page) => [page.text.data.audience],
};

/** The line beside the title of an entry in a list. */
export const captionOf = (page: Topical) =>
	(captions[page.kind] as (page: Topical) => (string | undefined)[])(page).filter(Boolean).join(' · ');
