import { readFileSync } from 'node:fs';
import { memoize } from '../memoize.ts';

/** A file of letters: each draws a part of a face, by the ranges that Fontsource cuts it by. */
interface Face {
	file: string;
	ranges: [number, number][];
}

/** The ranges of a style sheet, such as `U+0000-00FF,U+0131`. */
const parsed = (ranges: string): [number, number][] =>
	ranges.split(',').map((range) => {
		const [from = '', to = from] = range.replace('U+', '').split('-');
		return [parseInt(from, 16), parseInt(to, 16)];
	});

function face(name: string, subset: string, style: string): Face {
	const folder = `node_modules/${name}`;
	const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
	return {
		file: `${folder}/files/${name.split('/')[1]}-${subset}-${style}-normal.woff2`,
		ranges: parsed(ranges[subset]!),
	};
}

/** What the pictures are set in: the packages of fonts. */
export const fontPackages = {
	arabic: '@fontsource-variable/vazirmatn',
	serif: '@fontsource/hedvig-letters-serif',
	sans: '@fontsource-variable/schibsted-grotesk',
};

const { arabic, serif, sans } = fontPackages;

export const faces = {
	arabic: face(arabic, 'arabic', 'wght'),
	serif: face(serif, 'latin', '400'),
	serifExt: face(serif, 'latin-ext', '400'),
	sans: face(sans, 'latin', 'wght'),
	sansExt: face(sans, 'latin-ext', 'wght'),
};
export type FaceName = keyof typeof faces;

/** The faces of headings and of text, in the order in which they are asked for a letter, as the pages have them. */
export const display: FaceName[] = ['arabic', 'serif', 'serifExt'];
export const text: FaceName[] = ['arabic', 'sans', 'sansExt'];

/** Some words that one face draws; no face where none is meant for them. */
export interface Run {
	face: FaceName | undefined;
	words: string;
}

const draws = (name: FaceName, letter: string) =>
	faces[name].ranges.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to);

const segmenter = new Intl.Segmenter();

/** The first face that is meant for a letter and all its marks, else for the letter alone. */
const faceOf = memoize(
	(letter: string, names: FaceName[]) => `${names.join()} ${letter}`,
	(letter, names) =>
		names.find((name) => [...letter].every((part) => draws(name, part))) ?? names.find((name) => draws(name, letter)),
);

/**
 * Words in runs of one face each. A file may hold letters that it is not meant for: they are drawn in by the way,
 * and do not go with the others.
 */
export function runsOf(words: string, names: FaceName[]): Run[] {
	const runs: Run[] = [];
	for (const { segment } of segmenter.segment(words)) {
		const own = faceOf(segment, names);
		const last = runs.at(-1);
		if (last && last.face === own) last.words += segment;
		else runs.push({ face: own, words: segment });
	}
	return runs;
}

/** The letters of some words that no face of headings is meant for. */
export const unknownIn = (words: string) =>
	runsOf(words, display)
		.filter((run) => !run.face)
		.map((run) => run.words);
