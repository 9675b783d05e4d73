import { join } from 'node:path';
import type { EntryFolder } from '../collections/entries.ts';
import { isFile, isPicture } from '../content/files.ts';
import type { Languages } from './locale-files.ts';
import { pictureProblems } from './pictures.ts';
import type { Problem } from '../content/problem.ts';
import { nodesOf } from '../content/prose.ts';
import { PICTURE } from './prose.ts';

type Cover = { file: string; alt: Record<string, string> };

/** As wide as the largest picture that a page shows of a cover, and of a picture in a text at twice its size. */
const NARROWEST = { cover: 1200, inText: 600 };

async function inPicture({ file }: Cover, folder: string): Promise<string[]> {
	const path = join(folder, file);
	if (!isFile(path))
		return [`there is no picture "${file}". Put it into the folder of the entry, or take "cover" out.`];
	return pictureProblems(path, NARROWEST.cover);
}

/** Languages that the words for readers who do not see the picture lack, or that the site lacks. */
const inAlt = ({ alt }: Cover, { codes, complete }: Languages) => [
	...complete
		.filter((code) => !alt[code])
		.map((code) => `the cover is not described in "${code}". Add cover.alt.${code}: what it shows.`),
	...Object.keys(alt)
		.filter((code) => !codes.includes(code))
		.map((code) => `there is no language "${code}". Known: ${codes.join(', ')}.`),
];

/**
 * What is wrong with the photograph of an entry beyond its schema: the file, its format and size, and its words in
 * the complete languages.
 */
export async function problemsInCover({ data, yaml, folder }: EntryFolder, languages: Languages): Promise<Problem[]> {
	const cover = data?.cover;
	if (!cover || !yaml) return [];
	const problem =
		(field: keyof Cover) =>
		(message: string): Problem => ({ file: `${folder}/facts.yaml`, line: yaml.lineOf(['cover', field]), message });
	return [...(await inPicture(cover, folder)).map(problem('file')), ...inAlt(cover, languages).map(problem('alt'))];
}

/** What is wrong with the pictures in the texts of an entry: the same as with a photograph of its own. */
export async function problemsInPictures({ folder, texts }: EntryFolder): Promise<Problem[]> {
	const shown = texts.flatMap(({ file, tree }) =>
		(tree ? nodesOf(tree) : [])
			.filter(({ type, url = '' }) => type === 'image' && PICTURE.test(url) && isPicture(join(folder, url)))
			.map((node) => ({ file, node })),
	);
	const found = await Promise.all(
		shown.map(async ({ file, node: { url = '', position } }) =>
			(await pictureProblems(join(folder, url), NARROWEST.inText)).map((message) => ({
				file,
				line: position?.start.line ?? 1,
				message,
			})),
		),
	);
	return found.flat();
}
