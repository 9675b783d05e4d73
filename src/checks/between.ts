import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { contentDir } from '../content/dir.ts';
import { hint } from '../content/hint.ts';
import { kinds, listedKinds } from '../collections/kinds.ts';
import { readOf, type EntryFolder } from '../collections/entries.ts';

const problem = (entry: EntryFolder, path: (string | number)[], message: string): Problem => ({
	file: join(contentDir, entry.kind, entry.id, 'facts.yaml'),
	line: entry.yaml!.lineOf(path),
	message,
});

/** Two trades with one word in the addresses of a language. */
function sameTrades(entries: EntryFolder[]): Problem[] {
	const first = new Map<string, string>();
	return readOf('trades', entries).flatMap((entry) =>
		Object.entries(entry.data.paths).flatMap(([code, path]) => {
			const key = `${code}/${path}`;
			const other = first.get(key);
			first.set(key, other ?? entry.id);
			return other
				? [
						problem(
							entry,
							['paths', code],
							`the word "${path}" is taken by trades/${other} in "${code}". Give "paths.${code}" another one.`,
						),
					]
				: [];
		}),
	);
}

/** Clusters that succeed each other in a circle, so that nobody came last. */
function circles(entries: EntryFolder[]): Problem[] {
	const next = new Map(readOf('clusters', entries).map(({ id, data }) => [id, data.successor]));
	return readOf('clusters', entries)
		.filter(({ data }) => data.successor)
		.flatMap((entry) => {
			const way = [entry.id];
			for (let at = next.get(entry.id); at && !way.includes(at); at = next.get(at)) way.push(at);
			const closes = way.length > 1 && next.get(way.at(-1)!) === entry.id;
			return closes
				? [
						problem(
							entry,
							['successor'],
							`the successors go round in a circle: ${[...way, entry.id].join(' → ')}. Take "successor" out of the last one.`,
						),
					]
				: [];
		});
}

/** Licences whose guide has no such step. */
function lostSteps(entries: EntryFolder[]): Problem[] {
	const steps = new Map(readOf('guides', entries).map(({ id, data }) => [id, data.steps.map((step) => step.id)]));
	return readOf('occupations', entries).flatMap((entry) =>
		Object.entries(entry.data.regulated).flatMap(([country, licence]) => {
			const known = licence && steps.get(licence.guide);
			if (!known || known.includes(licence.step)) return [];
			const message = `the guide "${licence.guide}" has no step "${licence.step}". ${hint(licence.step, known)}`;
			return [problem(entry, ['regulated', country, 'step'], message)];
		}),
	);
}

/** Questions that lead to a page that there is not. */
function lostAnswers(entries: EntryFolder[]): Problem[] {
	const listed = listedKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
	const known = [
		...listed.map((kind) => `lists/${kind}`),
		...entries.filter(({ kind }) => kind in kinds).map(({ kind, id }) => `${kind}/${id}`),
	];
	return readOf('pages', entries).flatMap((entry) =>
		entry.data.questions.flatMap(({ to }, at) =>
			to
				.filter((key) => !known.includes(key))
				.map((key) =>
					problem(entry, ['questions', at, 'to', to.indexOf(key)], `there is no page "${key}". ${hint(key, known)}`),
				),
		),
	);
}

/** What is wrong between entries though each is right by itself. */
export const problemsBetween = (entries: EntryFolder[]): Problem[] => [
	...sameTrades(entries),
	...circles(entries),
	...lostSteps(entries),
	...lostAnswers(entries),
];
