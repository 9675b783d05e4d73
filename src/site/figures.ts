import { getCollection, type CollectionEntry } from 'astro:content';
import { isRegion } from '../collections/places.ts';
import { byEnd, countryName, figure, isStale, number, type Style } from '../i18n/format.ts';
import { memoize } from '../memoize.ts';
import { pageAt, pageOf, pagesIn, type PageOf } from './pages.ts';

type Statistic = CollectionEntry<'statistics'>;
export type Value = Statistic['data']['values'][number];

const areas = new Map((await getCollection('areas')).map((area) => [area.id, area.data]));
const isCountry = (place: string) => /^[A-Z]{2}$/.test(place);
const municipality = (place: string, locale: string) =>
	pageAt(`municipalities/${place}`, locale) as PageOf<'municipalities'> | undefined;
const region = (place: string, locale: string) =>
	isRegion(place) ? (pageAt(place, locale) as PageOf<'regions'> | undefined) : undefined;

/** The page of a place, if it has one: municipalities and regions do. */
export const placePage = (place: string, locale: string) => municipality(place, locale) ?? region(place, locale);

/** The name of a place in the language of the page. */
export function placeName(place: string, locale: string) {
	if (isCountry(place)) return countryName(place, locale);
	return (
		placePage(place, locale)?.text.data.title ??
		areas.get(place)?.names[locale] ??
		Object.values(areas.get(place)?.names ?? {})[0] ??
		place
	);
}

/** The code of the country that a place lies in. */
export function countryOf(place: string, locale: string): string {
	if (isCountry(place)) return place;
	const own = municipality(place, locale);
	return (
		(own ? pageOf('regions', own.facts.data.region, locale) : region(place, locale))?.facts.data.country ??
		areas.get(place)!.country
	);
}

const newestByPlace = memoize(
	({ data }: Statistic) => data,
	({ data }) => new Map(data.values.toSorted((a, b) => byEnd(a.period, b.period)).map((value) => [value.place, value])),
);

/** The newest value of an indicator for each of its places. */
export const newest = (statistic: Statistic): Value[] => [...newestByPlace(statistic).values()];

const valuesByPeriod = memoize(
	({ data }: Statistic) => data,
	({ data }) => new Map(data.values.toReversed().map((value) => [`${value.place} ${value.period}`, value])),
);

/**
 * The value of an indicator for a place, if there is one: that of the period where one is asked for and exists,
 * else the newest.
 */
export const valueOf = (statistic: Statistic, place: string, period?: string): Value | undefined =>
	(period && valuesByPeriod(statistic).get(`${place} ${period}`)) || newestByPlace(statistic).get(place);

/** How many people live in a place, as far as an indicator says so. */
export function inhabitantsOf(place: string, locale: string): number | undefined {
	const population = pageAt('statistics/population', locale) as PageOf<'statistics'> | undefined;
	return population && valueOf(population.facts, place)?.value;
}

/**
 * What a value is seen beside: that of its country, or else of an area. Counts are not compared: a country has more
 * of everything.
 */
export function beside(statistic: Statistic, value: Value, country: string, area?: string): Value | undefined {
	if (statistic.data.kind === 'count') return undefined;
	return valueOf(statistic, country, value.period) ?? (area ? valueOf(statistic, area, value.period) : undefined);
}

/** How the values of an indicator are written for a place, in the language of the page. */
export function styleOf(page: PageOf<'statistics'>, place: string): Style {
	const { kind, decimals, currency } = page.facts.data;
	return { kind, decimals, currency: currency?.[countryOf(place, page.locale)], unit: page.text.data.unit };
}

/** A value without its unit, for tables that say the unit once, in the digits of the page or of another language. */
export const bare = (page: PageOf<'statistics'>, value: Value, locale = page.locale) =>
	number(value.value, styleOf(page, value.place), locale);

/**
 * The language in which a figure is written with its unit: where the unit fell back to another one, the digits do,
 * too.
 */
export const figureLocale = ({ text, locale, textLocale }: PageOf<'statistics'>) =>
	text.data.unit ? textLocale : locale;

/** The heading of a column of such values. */
export const withUnit = ({ text: { data } }: PageOf<'statistics'>) =>
	data.unit ? `${data.title} (${data.unit})` : data.title;

/** A value written out in the language of the page, or all of it in that of its unit. */
export const written = (page: PageOf<'statistics'>, value: Value) =>
	figure(value.value, styleOf(page, value.place), figureLocale(page));

/** The source of a value. */
export const sourceOf = ({ data }: Statistic, value: Value) => data.sources.find(({ id }) => id === value.source)!;

/** Whether a value is older than its indicator allows on the day of the build. */
export const isOld = ({ data }: Statistic, value: Value) => isStale(value.period, data.staleAfter);

/** The indicators that have a value for a place, in their order. */
export const indicatorsWith = (place: string, locale: string) =>
	pagesIn('statistics', locale)
		.filter(({ facts }) => valueOf(facts, place))
		.sort((a, b) => a.facts.data.order - b.facts.data.order)
		.map(({ id }) => id);

/** The municipalities that have a figure of an indicator. */
export const municipalitiesWith = ({ facts, locale }: PageOf<'statistics'>) =>
	newest(facts)
		.map(({ place }) => place)
		.filter((place) => placePage(place, locale)?.kind === 'municipalities');
