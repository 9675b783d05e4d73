import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { nodesOf } from '../content/prose.ts';
import type { EntryFolder } from '../collections/entries.ts';

/**
 * The pictures in the folder of an entry that neither its facts nor a text names. Nothing while one of them cannot
 * be read.
 */
export function unnamedPictures({ folder, data, texts, pictures }: EntryFolder): Problem[] {
	if (!data || texts.some(({ tree }) => !tree)) return [];
	const cover = data.cover?.file;
	const inTexts = texts.flatMap(({ tree }) =>
		nodesOf(tree!).flatMap(({ type, url = '' }) => (type === 'image' ? [url] : [])),
	);
	const named = [...inTexts, ...(cover ? [cover] : [])];
	return pictures
		.filter((name) => !named.includes(`./${name}`))
		.map((name) => ({
			file: join(folder, name),
			message: `nothing names this picture. Name it under "cover" or in a text, ![What it shows](./${name} "Photo: Name, CC BY 4.0"), or remove it.`,
		}));
}
