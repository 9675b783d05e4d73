import { getCollection } from 'astro:content';
import { sorted } from '../i18n/format.ts';
import { isRegion } from '../collections/places.ts';
import { inLanguage, wordsOf } from '../i18n/translate.ts';
import { localeOf } from '../i18n/locales.ts';
import { unmarked } from '../i18n/foreign.ts';
import { addressOf } from '../tools/answers.ts';
import type { Answers, Known } from '../tools/fields.ts';
import { memoize } from '../memoize.ts';
import { countryOf, placeName } from './figures.ts';
import { pageOf, pagesIn, type PageOf } from './pages.ts';
import { stepKeys } from './plan.ts';

export type ToolName = PageOf<'tools'>['facts']['data']['tool'];

const areas = await getCollection('areas');
const occupations = await getCollection('occupations');
const origins = (await getCollection('origins')).toSorted((a, b) => a.data.order - b.data.order);
const currencies = new Map((await getCollection('countries')).map(({ data }) => [data.code, data.currency]));

/** The cities that a move can start from, or be compared with. */
export const cityIds = areas.filter(({ data }) => data.type === 'city').map(({ id }) => id);

/** All tools in their order. */
export const toolsIn = (locale: string) =>
	pagesIn('tools', locale).sort((a, b) => a.facts.data.order - b.facts.data.order);

/** The page of a tool, if the site has it. */
export const toolPage = (tool: ToolName, locale: string) =>
	pagesIn('tools', locale).find(({ facts }) => facts.data.tool === tool);

/** The address of a tool with some answers given; nothing if the site lacks the tool. */
export function toolHref(tool: ToolName, locale: string, answers: Answers = {}): string | undefined {
	const page = toolPage(tool, locale);
	return page && withAnswers(page.href, answers);
}

/** An address with answers behind it. */
export function withAnswers(href: string, answers: Answers): string {
	const fragment = addressOf(answers);
	return fragment ? `${href}#${fragment}` : href;
}

/** What a page about work says of a move: its occupation, and its place if it is about a single one. */
export function jobAnswers({ facts: { data } }: PageOf<'stories' | 'campaigns'>): Answers {
	const [place, more] = data.places;
	const [job1] = data.occupations;
	return { ...(job1 ? { job1 } : {}), ...(place && !more && !isRegion(place) ? { to: place } : {}) };
}

/** The money of the country of a place, if the site knows that country. */
export const currencyOf = (place: string, locale: string) => currencies.get(countryOf(place, locale));

/** Places by the country that they lie in, for a list to choose from: the site's own first. */
export function placeChoices(locale: string, cities = true) {
	const own = pagesIn('municipalities', locale).map(({ id }) => id);
	const all = [...own, ...(cities ? cityIds : [])].map((id) => ({
		id,
		name: unmarked(placeName(id, locale)),
		country: countryOf(id, locale),
		own: own.includes(id),
	}));
	return sorted(all, ({ name }) => name, locale);
}

/** All that has figures and can be compared: places, cities, regions, counties and countries, the site's own first. */
export const comparedIds = memoize(
	(locale: string) => locale,
	(locale) => {
		const own = pagesIn('municipalities', locale).map(({ id }) => id);
		const valued = pagesIn('statistics', locale).flatMap(({ facts }) => facts.data.values.map(({ place }) => place));
		return [...new Set([...own, ...valued])];
	},
);

/** Occupations by their names in a language. */
export const occupationChoices = (locale: string) =>
	sorted(
		occupations.map(({ id, data }) => ({ id, name: unmarked(wordsOf(data.names, locale)) })),
		({ name }) => name,
		locale,
	);

/** The ids of where a reader can come from. */
export const originIds = origins.map(({ id }) => id);

/** Where a reader can come from. */
export const originChoices = (locale: string) =>
	origins.map(({ id, data }) => ({ id, name: unmarked(inLanguage(data.names, locale).found) }));

/** What every tool needs to know in the browser: how the language writes, and what the site has published. */
export function moveData(locale: string) {
	const places = placeChoices(locale);
	const wishes = pagesIn('tools', locale).flatMap(({ facts }) => facts.data.wishes.map(({ id }) => id));
	const known: Known = {
		places: places.map(({ id }) => id),
		comparisons: comparedIds(locale),
		occupations: occupations.map(({ id }) => id),
		origins: originIds,
		wishes,
		guides: pagesIn('guides', locale).map(({ id }) => id),
		steps: stepKeys(locale),
	};
	return {
		tag: localeOf(locale).intl ?? locale,
		known,
		places: Object.fromEntries(
			places.map(({ id, name, country }) => [id, { name, country, currency: currencyOf(id, locale) }]),
		),
	};
}
export type MoveData = ReturnType<typeof moveData>;

/** The page where the answers are given once. */
export const movePage = (locale: string) => pageOf('lists', 'tools', locale);
