import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './dir.ts';
import type { Problem } from './problem.ts';

/** What lies in the folder of an entry, by what it is for. */
interface EntryFiles {
	facts: boolean;
	/** Codes of the languages of its texts. */
	texts: string[];
	/** Files that its facts or texts must name, or nobody needs them. */
	pictures: string[];
	problems: Problem[];
}

const PICTURE = /^\w[\w.-]*\.(jpe?g|png|webp|avif)$/i;
const TEXT = /^text\.([\w-]+)\.mdx$/;
// What systems leave in any folder that somebody looked at.
const SYSTEM = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'];

/** What stands in a folder, in an order that no file system decides. None where there is no such folder. */
function inFolder(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter(({ name }) => !SYSTEM.includes(name))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
}

/** What is wrong with a thing that is no plain file, if it is none. */
function notAFile(entry: Dirent): string | undefined {
	if (entry.isSymbolicLink())
		return 'this is a link to another place on the disk. Put the file itself here, or remove it.';
	if (entry.isDirectory())
		return 'this folder is not a file. Remove it, and move what it holds: nothing in it is read.';
	return entry.isFile() ? undefined : 'this is not a file. Remove it, or put the file there.';
}

/**
 * Sorts what lies in the folder of an entry. Whatever is neither facts nor text nor picture is a mistake: nobody
 * would read it.
 */
export function entryFiles(folder: string, hasTexts: boolean): EntryFiles {
	const files: EntryFiles = { facts: false, texts: [], pictures: [], problems: [] };
	for (const entry of inFolder(folder)) {
		const { name } = entry;
		const locale = hasTexts ? TEXT.exec(name)?.[1] : undefined;
		const wrong = notAFile(entry);
		const problem = (message: string) => files.problems.push({ file: join(folder, name), message });
		if (wrong) problem(wrong);
		else if (name === 'facts.yaml') files.facts = true;
		else if (locale) files.texts.push(locale);
		else if (PICTURE.test(name)) files.pictures.push(name);
		else
			problem(
				`a file of this name is not read here. Name it facts.yaml${hasTexts ? ' or text.<language>.mdx' : ''}, or remove it. The name of a picture holds a–z, 0–9, hyphens and .jpg, .png, .webp or .avif.`,
			);
	}
	return files;
}

/** The list of published addresses, which `npm run addresses` keeps. */
export const PUBLISHED = 'published.txt';

const misplaced = (folder: string, entries: Dirent[], message: string) =>
	entries.map(({ name }): Problem => ({ file: join(folder, name), message }));

const NOTES = /^[A-Z].*\.md$/;

/** The list of the last known state of every event, which the build writes. */
export const REVISIONS = 'revisions.json';

/** What lies where no entry is: files beside the folders of entries, links, folders of an unknown kind. */
export function misplacedFiles(kinds: string[]): Problem[] {
	const isFolder = (entry: Dirent) => entry.isDirectory();
	const top = inFolder(contentDir).filter(({ name }) => !name.startsWith('.'));
	const isKnown = (entry: Dirent) =>
		isFolder(entry)
			? [...kinds, 'locales'].includes(entry.name)
			: entry.isFile() && (NOTES.test(entry.name) || [PUBLISHED, REVISIONS].includes(entry.name));
	const besideEntries = kinds.flatMap((kind) => {
		const folder = join(contentDir, kind);
		const strange = inFolder(folder).filter((entry) => !isFolder(entry) || entry.name.startsWith('.'));
		return misplaced(
			folder,
			strange,
			`nothing is read here but folders of entries. Move it into one, like ${kind}/<name>/, or remove it.`,
		);
	});
	const locales = join(contentDir, 'locales');
	const besideLocales = inFolder(locales).filter((entry) => !entry.isFile() || !entry.name.endsWith('.json'));
	return [
		...top
			.filter((entry) => isFolder(entry) && !isKnown(entry))
			.map(({ name }) => ({
				file: join(contentDir, name),
				message: `there is no kind of content called "${name}". Known: ${[...kinds, 'locales'].join(', ')}.`,
			})),
		...misplaced(
			contentDir,
			top.filter((entry) => !isFolder(entry) && !isKnown(entry)),
			'nothing is read here but folders of kinds, and notes for people such as README.md. Move it, or remove it.',
		),
		...besideEntries,
		...misplaced(
			locales,
			besideLocales,
			'nothing is read here but a file for each language, like sv.json. Rename it, or remove it.',
		),
	];
}
