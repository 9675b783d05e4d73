import type { ListedKind } from '../collections/kinds.ts';
import { memoize } from '../memoize.ts';
import { fieldOf, type AddressWord } from './address-words.ts';
import { foreign, languageOf, unmarked } from './foreign.ts';
import type { Locale } from './locale-schema.ts';
import { fill, piecesIn } from './fill.ts';
import { countIn, pluralIn } from './intl.ts';
import { chainOf, tagOf } from './locales.ts';
import type { Quotes } from './quotes.ts';
import type { CountKey, StringKey } from './strings.ts';

/**
 * A string in pieces: words as they are, and the names of its gaps; and its language, where it fell back to another
 * one than the page. The marks of that language would be torn apart by what fills the gaps, so that they are left
 * out.
 */
export function pieces(text: string) {
	const locale = languageOf(text);
	return { locale, pieces: piecesIn(locale ? unmarked(text) : text) };
}

/**
 * Finds the first language of the chain that has something. Throws if none has, which a complete language rules
 * out.
 */
function first<T>(code: string, what: string, pick: (locale: Locale) => T | undefined) {
	for (const locale of chainOf(code)) {
		const found = pick(locale);
		if (found !== undefined) return { found, locale };
	}
	throw new Error(`No language has ${what}.`);
}

/** Words that were found for the readers of a language; those in another language say so. */
export const forReaders = (words: string, found: Locale, code: string) =>
	found.code === code ? words : foreign(words, found);

function translatorOf(code: string) {
	const counted = (write: typeof countIn) => (key: CountKey, n: number) => {
		const { found, locale } = first(code, `the string "${key}"`, ({ strings }) => strings[key]);
		return forReaders(write(tagOf(locale.code), n, found), locale, code);
	};
	return {
		/** An interface string, with what stands in braces filled in. */
		t(key: StringKey, values: Record<string, string> = {}) {
			const { found, locale } = first(code, `the string "${key}"`, ({ strings }) => strings[key]);
			return forReaders(fill(found, values), locale, code);
		},
		/** The plural form that a count takes, with its gap. */
		form: counted(pluralIn),
		/** A string with a count in the plural form that the count takes, the digits in the language of the words. */
		count: counted(countIn),
		/** The code of the language that a string is found in, for figures that stand in it. */
		toldIn: (key: StringKey | CountKey) =>
			first(code, `the string "${key}"`, ({ strings }) => strings[key]).locale.code,
	};
}

/** The strings of a page in its language, each falling back on its own. */
export const translator = memoize((code: string) => code, translatorOf);

/** The address word, heading and summary of a list, and the language that they were found in. */
export const listWords = (code: string, kind: ListedKind) =>
	first(code, `the list "${kind}"`, ({ lists }) => lists[kind]);

/** A word that stands in the addresses of a language. */
export const addressWord = (code: string, word: AddressWord) =>
	first(code, fieldOf(word), (locale) => locale[fieldOf(word)]).found;

/** The quotation marks of a language. */
export const quotesOf = (code: string): Quotes => first(code, 'quotes', ({ quotes }) => quotes).found;

/**
 * What a record by language says to the readers of a language, and the language that it was found in. Throws if it
 * lacks every complete language.
 */
export const inLanguage = (record: Record<string, string>, code: string) =>
	first(code, 'the words', (locale) => record[locale.code]);

/** What a record by language says, as words on a page in that language. */
export function wordsOf(record: Record<string, string>, code: string) {
	const { found, locale } = inLanguage(record, code);
	return forReaders(found, locale, code);
}
