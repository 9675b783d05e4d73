import type { EntryFolder } from './entries.ts';
import type { Problem } from './problem.ts';

type Value = { place: string; period: string; source: string };
type Source = { id: string };

/** The values of every indicator, by its id. */
export type Values = Map<string, Value[]>;

export const valuesOf = (entries: EntryFolder[]): Values =>
	new Map(entries.filter(({ kind }) => kind === 'statistics').map(({ id, data }) => [id, (data?.['values'] as Value[] | undefined) ?? []]));

const hasValue = (values: Values, indicator: string, place: string) => values.get(indicator)?.some((value) => value.place === place) ?? false;

/** Every place in an entry that names one of its sources, with the path of the field. */
function citations(data: Record<string, any>): { path: (string | number)[]; id: string }[] {
	const lists = ['values', 'journeys'].flatMap((field) =>
		((data[field] as Value[] | undefined) ?? []).map((item, at) => ({ path: [field, at, 'source'], id: item.source })),
	);
	const own = data['coordinates']?.source as string | undefined;
	return own ? [...lists, { path: ['coordinates', 'source'], id: own }] : lists;
}

function twice<T>(items: T[], key: (item: T) => string) {
	const seen = new Set<string>();
	return items.flatMap((item, at) => (seen.has(key(item)) || !seen.add(key(item)) ? [{ at, key: key(item) }] : []));
}

/** What is wrong in the facts of an entry beyond its schema: sources, values and figures that do not fit together. */
export function problemsInFacts({ kind, id, data, yaml, folder }: EntryFolder, values: Values): Problem[] {
	if (!data || !yaml) return [];
	const problem = (path: (string | number)[], message: string): Problem => ({ file: `${folder}/facts.yaml`, line: yaml.lineOf(path), message });
	const sources = (data['sources'] as Source[] | undefined) ?? [];
	const own = (data['values'] as Value[] | undefined) ?? [];
	const figures = (data['figures'] as string[] | undefined) ?? [];
	return [
		...twice(sources, (source) => source.id).map(({ at, key }) => problem(['sources', at], `two sources are called "${key}". Rename one.`)),
		...twice(own, (value) => `${value.place} ${value.period}`).map(({ at, key }) => problem(['values', at], `a second value for ${key}. Remove one.`)),
		...citations(data)
			.filter((citation) => !sources.some((source) => source.id === citation.id))
			.map(({ path, id: cited }) => problem(path, `there is no source "${cited}" in this file. Add it under sources.`)),
		...(kind === 'municipalities' ? figures : []).flatMap((indicator, at) =>
			hasValue(values, indicator, id) || !values.has(indicator) ? [] : [problem(['figures', at], `the indicator "${indicator}" has no value for ${id}. Add it in content/statistics/${indicator}/facts.yaml, or take another one.`)],
		),
	];
}
