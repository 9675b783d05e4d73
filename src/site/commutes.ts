import { regionPlace } from '../collections/places.ts';
import { period } from '../i18n/format.ts';
import { unmarked } from '../i18n/foreign.ts';
import { translator } from '../i18n/translate.ts';
import { countryOf, placeName, placePage } from './figures.ts';
import { pagesIn, type PageOf } from './pages.ts';

/** Minutes, and where they come from in words. */
export interface Minutes {
	minutes: number;
	note: string;
}

type Tool = PageOf<'tools'>;
type Mean = Tool['facts']['data']['means'][number];

function noteOf({ of, around, period: when, source }: Mean, place: string, { facts, locale }: Tool) {
	const { publisher } = facts.data.sources.find(({ id }) => id === source)!;
	const name = unmarked(placeName(around ? place : of, locale));
	return translator(locale).t(around ? 'hours.meanAround' : 'hours.mean', {
		place: name,
		period: period(when, locale),
		publisher,
	});
}

/** The mean way to work of each place: its own, or that of its region or its country. */
export function meansOf(tool: Tool, places: string[]): Record<string, Minutes> {
	const byPlace = new Map(tool.facts.data.means.map((mean) => [mean.of, mean]));
	return Object.fromEntries(
		places.flatMap((place) => {
			const own = placePage(place, tool.locale);
			const region = own?.kind === 'municipalities' ? regionPlace(own.facts.data.region) : '';
			const wide = [place, region, countryOf(place, tool.locale)];
			const mean = wide.map((id) => byPlace.get(id)).find(Boolean);
			return mean ? [[place, { minutes: mean.minutes, note: unmarked(noteOf(mean, place, tool)) }]] : [];
		}),
	);
}

/** All means of the way to work that a tool knows, the longest first, each with whose it is. */
export const meansNamed = (tool: Tool): (Minutes & { name: string })[] =>
	tool.facts.data.means
		.map((mean) => ({
			name: unmarked(placeName(mean.of, tool.locale)),
			minutes: mean.minutes,
			note: unmarked(noteOf(mean, mean.of, tool)),
		}))
		.toSorted((a, b) => b.minutes - a.minutes);

/** How long it takes between two places, by `<one>-<other>` in the order of the alphabet. */
export function journeysIn(locale: string): Record<string, Minutes> {
	const { t } = translator(locale);
	const found = pagesIn('municipalities', locale).flatMap(({ id, facts: { data }, text }) =>
		data.journeys.flatMap(({ to, from, minutes, source: cited }) => {
			if (minutes === undefined) return [];
			const { publisher, period: when } = data.sources.find((source) => source.id === cited)!;
			const words = {
				from: from ?? text.data.title,
				to: placeName(to, locale),
				publisher,
				period: when ? period(when, locale) : `(${t('sources.undated')})`,
			};
			return [[keyOf(id, to), { minutes, note: unmarked(t('hours.journey', words)) }] as const];
		}),
	);
	return Object.fromEntries(found);
}

/** The name of a way between two places, whichever comes first. */
const keyOf = (...places: [string, string]) => places.sort().join(' ');
