import { citations } from './citations.ts';
import type { AnyFacts, EntryFolder } from '../collections/entries.ts';
import type { FactsOf } from '../collections/facts.ts';
import { moneyProblems } from './money.ts';
import { nationalProblems, type Searches } from './national.ts';
import { idsOf } from '../content/ids.ts';
import type { Problem } from '../content/problem.ts';
import { kindProblems } from './rules.ts';
import { senseProblems } from './sense.ts';

type Value = FactsOf<'statistics'>['values'][number];

/** The values of every indicator, by its id; nothing for one whose facts could not be read. */
export type Values = Map<string, Value[] | undefined>;

/** The values of every indicator among some entries. */
export const valuesOf = (entries: EntryFolder[]): Values =>
	new Map(entries.filter(({ kind }) => kind === 'statistics').map(({ id, data }) => [id, data?.values]));

/** Whether an indicator has a value for a place, as far as one can tell. */
export const hasValue = (values: Values, indicator: string, place: string) =>
	values.get(indicator)?.some((value) => value.place === place) ?? true;

export type Countries = Map<string, string>;

/** The country of every place that a figure can be about, by its id, as far as one can tell. */
export function countriesOf(entries: EntryFolder[]): Countries {
	const own = entries.flatMap(({ kind, id, data }) =>
		data?.country ? [[kind === 'regions' ? `regions/${id}` : id, data.country] as const] : [],
	);
	const regions = new Map(own);
	const municipalities = entries.flatMap(({ id, data }) => {
		const country = regions.get(`regions/${data?.region}`);
		return country ? [[id, country] as const] : [];
	});
	return new Map([...own, ...municipalities]);
}

function twice<T>(items: T[], key: (item: T) => string) {
	const seen = new Set<string>();
	return items.flatMap((item, at) => (seen.has(key(item)) || !seen.add(key(item)) ? [{ at, key: key(item) }] : []));
}

/** What is wrong in the rules of money of a country. A municipality needs a value of each indicator that they read. */
function rulesOfMoney({ kind, data }: EntryFolder, values: Values, countries: Countries) {
	if (kind !== 'countries' || !data?.money) return [];
	const own = idsOf('municipalities').filter((id) => countries.get(id) === data.code);
	return moneyProblems(data.money, (statistic) => own.filter((id) => !hasValue(values, statistic, id)));
}

/** Countries whose money an indicator shows without saying what it is called. */
function withoutCurrency(data: AnyFacts, countries: Countries): string[] {
	if (data.kind !== 'money') return [];
	const shown = (data.values ?? []).flatMap(({ place }) =>
		/^[A-Z]{2}$/.test(place) ? place : (countries.get(place) ?? []),
	);
	return [...new Set(shown)].filter(
		(country) => !(data.currency as Partial<Record<string, string>> | undefined)?.[country],
	);
}

type Shown = { of: string; place: string };

/** The figures that a page shows: its own, or for a campaign those of the places that it names. */
const figuresOf = (data: AnyFacts, id: string): Shown[] =>
	(data.figures ?? []).map((figure) => (typeof figure === 'string' ? { of: figure, place: id } : figure));

/** What is wrong in the facts of an entry beyond its schema: sources, values and figures that do not fit together. */
export function problemsInFacts(
	entry: EntryFolder,
	{ values, countries, searches }: { values: Values; countries: Countries; searches: Searches },
): Problem[] {
	const { kind, id, data, yaml, folder } = entry;
	if (!data || !yaml) return [];
	const problem = (path: (string | number)[], message: string): Problem => ({
		file: `${folder}/facts.yaml`,
		line: yaml.lineOf(path),
		message,
	});
	const sources = data.sources ?? [];
	const own = data.values ?? [];
	const figures = figuresOf(data, id);
	return [
		...twice(sources, (source) => source.id).map(({ at, key }) =>
			problem(['sources', at], `two sources are called "${key}". Rename one.`),
		),
		...twice(own, (value) => `${value.place} ${value.period}`).map(({ at, key }) =>
			problem(['values', at], `a second value for ${key}. Remove one.`),
		),
		...[
			...kindProblems(entry),
			...nationalProblems(entry, { values, searches }),
			...senseProblems(entry, countries),
			...rulesOfMoney(entry, values, countries),
		].map(({ path, message }) => problem(path, message)),
		...twice(figures, ({ of, place }) => (place === id ? of : `${of} of ${place}`)).map(({ at, key }) =>
			problem(['figures', at], `"${key}" stands here twice. Take another one.`),
		),
		...citations(data)
			.filter(({ value }) => !sources.some((source) => source.id === value))
			.map(({ path, value: cited }) =>
				problem(path, `there is no source "${cited}" in this file. Add it under sources.`),
			),
		...figures.flatMap(({ of, place }, at) =>
			kind === 'regions' || hasValue(values, of, place)
				? []
				: [
						problem(
							['figures', at],
							`the indicator "${of}" has no value for ${place}. Add it in content/statistics/${of}/facts.yaml, or take another one.`,
						),
					],
		),
		...(data.compareWith && countries.has(data.compareWith) && countries.get(data.compareWith) !== data.country
			? [
					problem(
						['compareWith'],
						`"${data.compareWith}" lies in another country, which may count in another way. Take a city in ${data.country}.`,
					),
				]
			: []),
		...withoutCurrency(data, countries).map((country) =>
			problem(
				['currency'],
				`money of ${country} without the name of its currency. Add it: currency: { ${country}: … }.`,
			),
		),
	];
}
