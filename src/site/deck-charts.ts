import { duration, kilometres, period } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { Chart, Row } from '../press/deck.ts';
import { origin } from '../site-address.ts';
import { municipalitiesOf } from './entries.ts';
import { bare, isOld, placeName, sourceOf, valueOf, type Value } from './figures.ts';
import { pageOf, type PageOf } from './pages.ts';

type Region = PageOf<'regions'>;
type Statistic = PageOf<'statistics'>;

/** A source in words: who published it, and for when. */
export function sourceWords(
	{ publisher, period: when }: { publisher: string; period?: string | undefined },
	locale: string,
) {
	const { t } = translator(locale);
	return [publisher, when ? period(when, locale) : t('sources.undatedMark')].join(t('text.comma'));
}

/** Where a figure comes from, for when, and how it was come by where that is not plain. */
function sourceOfValue({ facts, locale }: Statistic, value: Value): string {
	const { t } = translator(locale);
	const { publisher } = sourceOf(facts, value);
	const more = [
		...(isOld(facts, value) ? [t('figures.old')] : []),
		...(value.method === 'published' ? [] : [t(`method.${value.method}`)]),
	];
	return [sourceWords({ publisher, period: value.period }, locale), ...more].join(t('text.comma'));
}

/** The newest figures of the municipalities of a region, the highest first. */
const ownValues = ({ facts }: Statistic, { id, locale }: Region) =>
	municipalitiesOf(id, locale)
		.flatMap((place) => valueOf(facts, place.id) ?? [])
		.sort((a, b) => b.value - a.value);

/** What they are seen beside: country and big city, for the same period. A country has more of all that is counted. */
function valuesBeside({ facts }: Statistic, region: Region, period: string | undefined): Value[] {
	const { country, compareWith } = region.facts.data;
	if (facts.data.kind === 'count') return [];
	return [country, compareWith].flatMap(
		(place) => facts.data.values.find((value) => value.place === place && value.period === period) ?? [],
	);
}

/** A figure as a row. It has no length where its chart stands on a scale that need not begin at zero. */
const rowOf = (page: Statistic, value: Value, beside: boolean): Row => ({
	name: placeName(value.place, page.locale),
	written: bare(page, value),
	beside,
	...(page.facts.data.chart !== 'dots' && { value: value.value }),
});

/** The figures of an indicator for a region. */
function chartOf(indicator: string, region: Region): Chart {
	const page = pageOf('statistics', indicator, region.locale);
	const own = ownValues(page, region);
	const others = valuesBeside(page, region, own[0]?.period);
	return {
		topic: translator(region.locale).t(`topic.${page.facts.data.topic}`),
		title: page.text.data.title,
		unit: page.text.data.unit ?? '',
		rows: [...own.map((value) => rowOf(page, value, false)), ...others.map((value) => rowOf(page, value, true))],
		sources: [...own, ...others].map((value) => sourceOfValue(page, value)),
		address: new URL(page.href, origin).href,
	};
}

type Journey = PageOf<'municipalities'>['facts']['data']['journeys'][number];

/** How one travels, and how long or how far that is. */
function wayWords({ by, minutes, km }: Journey, locale: string): string {
	const means = by && translator(locale).t(`journeys.${by}`);
	return [means, minutes && duration(minutes, locale), km && kilometres(km, locale)].filter(Boolean).join(' ');
}

/** The journeys from the municipalities of a region to a place. */
const waysTo = (to: string, { id, locale }: Region) =>
	municipalitiesOf(id, locale).flatMap(({ text, facts: { data } }) =>
		data.journeys
			.filter((way) => way.to === to)
			.map((way) => ({ way, name: text.data.title, source: data.sources.find((source) => source.id === way.source)! })),
	);

/** The way to the city that most movers of a region leave, as far as sources give it. */
function chartOfWays(region: Region): Chart {
	const { locale, facts } = region;
	const { t } = translator(locale);
	const ways = waysTo(facts.data.compareWith, region);
	return {
		topic: t('topic.travel'),
		title: placeName(facts.data.compareWith, locale),
		unit: t('journeys.title'),
		rows: ways.map(({ way, name }) => ({
			name: way.from ? `${name} (${way.from})` : name,
			written: wayWords(way, locale),
		})),
		sources: ways.map(({ source }) => sourceWords(source, locale)),
		address: new URL(region.href, origin).href,
	};
}

/** What can be counted of a region: the indicators that compare its municipalities, and the way to the big city. */
export const chartsOf = (region: Region): Chart[] => [
	...region.facts.data.figures.map((indicator) => chartOf(indicator, region)),
	chartOfWays(region),
];
