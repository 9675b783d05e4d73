import leven from 'leven';
import { folded, inTwoLetters, wordsOf } from './spelling.ts';

/** What is known of all pages in a language beside the index, as it is fetched. */
export interface Words {
	/** Whether the index knows the inflections of words. */
	inflected: boolean;
	/** The words of all pages, the most frequent first. */
	words: string[];
	/** The addresses of the pictures of pages, by theirs. */
	pictures: Record<string, string>;
}

/** The same, each word beside its bare letters, and beside those that people write where a keyboard lacks a letter. */
export interface Vocabulary extends Words {
	plain: string[];
	two: string[];
}

const FEW = 3;
const MANY = 12;
// What a word may have at its end beside one that is known, and how long that one has to be, to be taken for a form
// of it.
const ENDING = 3;
const STEM = 4;
// A word so long is forgiven two slips.
const LONG = 8;

/** A word in the letters that are compared: plain, without marks and joiners. */
const bare = (word: string) =>
	folded(word)
		.normalize('NFD')
		.replace(/[\p{M}’' ]/gu, '');

export const vocabularyOf = (words: Words): Vocabulary => ({
	...words,
	plain: words.words.map(bare),
	two: words.words.map((word) => bare(inTwoLetters(word))),
});

/** Whether words are the same, however they are spelled. */
export const isSame = (words: string, others: string) => {
	const [a, b] = [words, others].map((one) => wordsOf(one).join(' '));
	return bare(a!) === bare(b!) || bare(inTwoLetters(a!)) === bare(b!);
};

/** The words of the index that are this one, however it is spelled, and some that begin with it. */
export function withBeginning({ words, plain, two }: Vocabulary, word: string) {
	const own = bare(word);
	const begun = words.flatMap((other, at) =>
		plain[at]!.startsWith(own) || two[at]!.startsWith(own)
			? [{ word: other, same: plain[at] === own || two[at] === own }]
			: [],
	);
	return {
		same: begun.filter(({ same }) => same).map((one) => one.word),
		longer: begun
			.filter(({ same }) => !same)
			.slice(0, MANY)
			.map((one) => one.word),
	};
}

/** The word that another one seems to be a form of: the longest that it begins with. */
export function stemOf({ words, plain }: Vocabulary, word: string): string | undefined {
	const own = bare(word);
	const shorter = plain
		.map((other, at) => ({ other, at }))
		.filter(({ other }) => other.length >= STEM && other.length < own.length && own.startsWith(other))
		.filter(({ other }) => own.length - other.length <= Math.min(ENDING, other.length / 2));
	const longest = shorter.sort((a, b) => b.other.length - a.other.length)[0];
	return longest && words[longest.at];
}

/** Whether some page has a word that begins with this one, or that this one seems to be a form of. */
export function isKnown(vocabulary: Vocabulary, word: string) {
	const { same, longer } = withBeginning(vocabulary, word);
	return same.length + longer.length > 0 || stemOf(vocabulary, word) !== undefined;
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

/** Words that are a slip of the finger away from another one, or two from a long one unless told. */
function slips(vocabulary: Vocabulary, word: string, most = bare(word).length < LONG ? 1 : 2): string[] {
	const own = bare(word);
	const distance = (other: string) =>
		Math.abs(other.length - own.length) > most ? Infinity : leven(own, other) - Number(isSwap(own, other));
	return best(vocabulary, distance, most);
}

/**
 * Words that may be meant by one that the pages hold in other forms only: a slip away, and neither its beginning
 * nor its end.
 */
export const perhaps = (vocabulary: Vocabulary, word: string): string[] =>
	slips(vocabulary, word, 1).filter(
		(other) => !bare(other).startsWith(bare(word)) && !bare(word).startsWith(bare(other)),
	);

/** Words that are nearest to one that stands on no page: a slip or two away, else those that begin alike. */
export function nearest(vocabulary: Vocabulary, word: string): string[] {
	const own = bare(word);
	const slipped = slips(vocabulary, word);
	return slipped.length
		? slipped
		: best(vocabulary, (other) => -shared(own, other), -Math.max(STEM, Math.ceil(own.length / 2)));
}
