import type { Briefing } from '../collections/briefing.ts';
import type { Country } from '../collections/countries.ts';
import { hint } from '../content/hint.ts';
import { idsOf } from '../content/ids.ts';
import { isFront } from '../site/vacancies.ts';
import { addresses, type Found } from './citations.ts';
import { readOf, type EntryFolder } from '../collections/entries.ts';
import { hasValue, type Values } from './facts.ts';
import { VACANCIES } from './prose.ts';

/** What is wrong with a field, and the field. */
type FieldProblem = { path: (string | number)[]; message: string };

/** The official search for vacancies of each country, by its code. */
export type Searches = Map<string, Country['vacancies']>;

/** The searches for vacancies among some entries. */
export const searchesOf = (entries: EntryFolder[]): Searches =>
	new Map(readOf('countries', entries).map(({ data }) => [data.code, data.vacancies]));

/** What is wrong with an address: it shows all vacancies of a country, and a reader wants those of a place. */
export const inAddress = (address: string, searches: Searches): string[] =>
	[...searches.values()]
		.filter((search) => isFront(address, search))
		.map(
			({ name }) =>
				`"${address}" shows all vacancies of ${name}. In a text write vacancies/<place> or vacancies/<place>/<trade>; in facts add the parameters of a place, or take the link out where the page makes one.`,
		);

/** What is wrong with a link such as `vacancies/<place>/<trade>`. */
export function inVacancies(link: string): string[] {
	const [, place = '', trade] = VACANCIES.exec(link) ?? [];
	const places = [...idsOf('municipalities'), ...idsOf('regions').map((id) => `regions/${id}`)];
	if (!places.includes(place))
		return [`there is no municipality or region "${place}" to look for vacancies in. ${hint(place, places)}`];
	return trade === undefined || idsOf('trades').includes(trade)
		? []
		: [`there is no trade "${trade}". ${hint(trade, idsOf('trades'))}`];
}

function inBriefing(briefing: Briefing | undefined, id: string, values: Values): FieldProblem[] {
	return Object.entries(briefing ?? {}).flatMap(([line, { says }]) =>
		says.flatMap(({ statistic, place = id }, at) =>
			!statistic || hasValue(values, statistic, place)
				? []
				: [
						{
							path: ['briefing', line, 'says', at, 'statistic'],
							message: `the indicator "${statistic}" has no value for ${place}. Add it in content/statistics/${statistic}/facts.yaml, or say it with a value and a source.`,
						},
					],
		),
	);
}

/** What is wrong in the facts of an entry with what is national, and with the briefing of a place. */
export function nationalProblems(
	{ kind, id, data }: EntryFolder,
	{ values, searches }: { values: Values; searches: Searches },
): FieldProblem[] {
	if (!data || kind === 'countries') return [];
	const country = kind === 'regions' ? data.country : undefined;
	return [
		...(country && !searches.has(country)
			? [
					{
						path: ['country'],
						message: `there is no country "${country}" in content/countries. Add a folder with its money and its official search for vacancies.`,
					},
				]
			: []),
		...inBriefing(data.briefing, id, values),
		...addresses(data).flatMap(({ path, value }: Found<string>) =>
			inAddress(value, searches).map((message) => ({ path, message })),
		),
	];
}
