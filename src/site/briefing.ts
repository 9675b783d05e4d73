import { getCollection } from 'astro:content';
import { answerOf, lines, type Briefing, type Line } from '../collections/briefing.ts';
import { dayOfYear, duration, isStale, list, number, period } from '../i18n/format.ts';
import type { CountKey, StringKey } from '../i18n/strings.ts';
import { translator } from '../i18n/translate.ts';
import { bare, countryOf, isOld, placeName, sourceOf, valueOf } from './figures.ts';
import { nationOf } from './national.ts';
import { pageOf, type PageOf } from './pages.ts';
import { planned } from './journeys.ts';
import { tradeName } from './trades.ts';

type Municipality = PageOf<'municipalities'>;
type Given = Briefing[Line]['says'][number];

/** Months after which an answer counts as old. */
const OLD_AFTER = 36;

const areas = new Map((await getCollection('areas')).map(({ id, data }) => [id, data]));

/** The language that the sentence of an answer is found in: its figures and names stand in it, too. */
const toldIn = ({ what }: Given, { locale }: Municipality) => translator(locale).toldIn(`answer.${what}` as StringKey);

function amount(line: Line, given: Given, figure: number, page: Municipality) {
	const { what, value = 0 } = given;
	const { style = 'number' } = answerOf(line, what);
	const locale = toldIn(given, page);
	if (style === 'time') return duration(figure, locale);
	return number(
		figure,
		{ kind: style, decimals: Number.isInteger(value) ? 0 : 1, currency: nationOf(countryOf(page.id, locale)).currency },
		locale,
	);
}

/** The sentence of an answer with its gaps, and what fills them. Takes its figure as a number and written out. */
function words(line: Line, given: Given, page: Municipality, figure: number, writtenOut: string) {
	const { t, form } = translator(page.locale);
	const locale = toldIn(given, page);
	const { what, gross, names, place, trade, until } = given;
	return {
		text:
			answerOf(line, what).style === 'count'
				? form(`answer.${what}` as CountKey, figure)
				: t(`answer.${what}` as StringKey),
		gaps: {
			value: writtenOut,
			n: writtenOut,
			...(gross === undefined ? {} : { gross: amount(line, given, gross, page) }),
			...(names ? { names: list(names, locale) } : {}),
			...(place ? { place: placeName(place, locale) } : {}),
			...(trade ? { trade: tradeName(trade, locale) } : {}),
			...(until ? { until: dayOfYear(until, locale) } : {}),
		} as Record<string, string>,
	};
}

/** An answer that an indicator gives: its newest value for the place, with the page that tells of it. */
function ofStatistic(line: Line, given: Given, page: Municipality) {
	const statistic = pageOf('statistics', given.statistic!, page.locale);
	const value = valueOf(statistic.facts, given.place ?? page.id)!;
	return {
		...words(line, given, page, value.value, bare(statistic, value, toldIn(given, page))),
		when: period(value.period, page.locale),
		old: isOld(statistic.facts, value),
		method: value.method,
		link: { href: statistic.href, name: sourceOf(statistic.facts, value).publisher },
	};
}

function ofSource(line: Line, given: Given, page: Municipality) {
	const { sources } = page.facts.data;
	const when = given.period ?? sources.find(({ id }) => id === given.source)?.period;
	return {
		...words(line, given, page, given.value ?? 0, amount(line, given, given.value ?? 0, page)),
		when: when && period(when, page.locale),
		old: when !== undefined && isStale(when, OLD_AFTER),
		method: given.method,
		telephone: given.telephone,
		source: given.source!,
	};
}

/** The lines of a place's briefing in their order, each with what is known, and whom to ask for the rest. */
export function briefingOf(page: Municipality) {
	const { briefing, contacts } = page.facts.data;
	const municipality = contacts.find(({ topic }) => topic === 'municipality') ?? contacts[0]!;
	return (Object.keys(lines) as Line[]).map((line) => {
		const { says, ask } = briefing[line];
		const answers = says.map((given) =>
			given.statistic
				? { telephone: undefined, source: undefined, ...ofStatistic(line, given, page) }
				: { link: undefined, ...ofSource(line, given, page) },
		);
		return { line, answers, ask: ask ?? (says.length || hasOwnLink(line) ? undefined : municipality) };
	});
}

// The answers to these lines are links of their own, so nobody need be asked for what is missing.
const hasOwnLink = (line: Line) => line === 'work' || line === 'travel';

/** The journey to the big city that the region is compared with, at the country's planner; nothing without stations. */
export function plannerOf({ id, facts, locale }: Municipality) {
	const { station, region } = facts.data;
	const { compareWith } = pageOf('regions', region, locale).facts.data;
	const to = areas.get(compareWith)?.station;
	const { planner } = nationOf(countryOf(id, locale));
	const url = planner && station && to && planned(planner, station, to);
	return url
		? {
				url,
				from: station.name,
				to: to.name,
				name: planner.name,
				language: planner.language,
				city: placeName(compareWith, locale),
			}
		: undefined;
}
