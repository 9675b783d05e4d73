import leven from 'leven';
import { folded } from './spelling.ts';

/** The words of all pages in a language, the most frequent first, each beside its bare letters. */
export interface Vocabulary {
	words: string[];
	plain: string[];
}

const FEW = 3;
// What a word may have at its end beside one that is known, and how long that one has to be, to be taken for a form of it.
const ENDING = 2;
const STEM = 4;
// A word so long is forgiven two slips.
const LONG = 8;

/** A word in the letters that are compared: plain, and without marks. */
const bare = (word: string) =>
	folded(word)
		.normalize('NFD')
		.replace(/[\p{M}’']/gu, '');

export const vocabularyOf = (words: string[]): Vocabulary => ({ words, plain: words.map(bare) });

/** Whether a word of letters alone, which the index takes as it is, stands on some page. */
export const isWord = ({ plain }: Vocabulary, word: string) => /^\p{L}+$/u.test(word) && plain.includes(bare(word));

/** Whether some page has a word that begins with this one, or that this one seems to be a form of. */
export function isKnown({ plain }: Vocabulary, word: string) {
	const own = bare(word);
	return plain.some(
		(other) =>
			other.startsWith(own) || (other.length >= STEM && own.length - other.length <= ENDING && own.startsWith(other)),
	);
}

const sorted = (word: string) => [...word].sort().join('');
/** Whether two words differ by letters that changed places, which is one slip and not two. */
const isSwap = (a: string, b: string) => a !== b && sorted(a) === sorted(b);

const shared = (a: string, b: string) => {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
};

/** The best of some words by a measure, lowest first; frequent words before rare ones. */
function best({ words, plain }: Vocabulary, measure: (other: string) => number, limit: number) {
	const near = plain.flatMap((other, at) =>
		measure(other) <= limit ? [{ word: words[at]!, by: measure(other) }] : [],
	);
	return near
		.sort((a, b) => a.by - b.by)
		.slice(0, FEW)
		.map(({ word }) => word);
}

/** Words that are nearest to one that stands on no page: a slip of the finger or two away, else those that begin alike. */
export function nearest(vocabulary: Vocabulary, word: string): string[] {
	const own = bare(word);
	const slips = own.length < LONG ? 1 : 2;
	const distance = (other: string) =>
		Math.abs(other.length - own.length) > slips ? Infinity : leven(own, other) - Number(isSwap(own, other));
	const slipped = best(vocabulary, distance, slips);
	return slipped.length
		? slipped
		: best(vocabulary, (other) => -shared(own, other), -Math.max(STEM, Math.ceil(own.length / 2)));
}
