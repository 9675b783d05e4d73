import type { Locale } from './locale-schema.ts';

// Isolates of Unicode: they keep words in their own direction in attributes and titles too, where no element can.
const OPEN = { ltr: '\u2066', rtl: '\u2067' };
const CLOSE = '\u2069';
const ISOLATES = /[\u2066\u2067\u2069]/g;
const OPENED = /[\u2066\u2067]/;
const MARKED = /[\u2066\u2067]([^\u2066\u2067\u2069]*)\u2069/g;

/** The languages that words on a page fell back to, by the words. */
const spoken = new Map<string, Locale>();

/** Words without their marks. */
export const unmarked = (words: string) => words.replace(ISOLATES, '');

/** Words that stand in another language than the page that they are for, marked so that `typeset` finds them. */
export function foreign(words: string, locale: Locale) {
	const plain = unmarked(words);
	spoken.set(plain, locale);
	return OPEN[locale.dir] + plain + CLOSE;
}

/** The language of a text that is all in another one than its page; nothing where only some words are, or none. */
export const languageOf = (text: string) => (text.replace(MARKED, '') === '' ? spoken.get(unmarked(text)) : undefined);

/** Whether a page holds words in another language than its own. */
export const holdsForeign = (text: string) => OPENED.test(text);

/** A text in pieces: words of the page, and words in another language with that. */
export function piecesOf(text: string): { words: string; locale?: Locale | undefined }[] {
	const [first = '', ...rest] = text.split(MARKED);
	// What matches stands at every other place.
	return [{ words: first }, ...rest.map((words, at) => (at % 2 ? { words } : { words, locale: spoken.get(words) }))];
}
