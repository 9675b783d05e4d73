import { numberIn } from '../../i18n/intl.ts';

// Letters that Unicode does not take apart into a plain letter and a mark, by how people write them without.
const PLAIN: Record<string, string> = {
	ł: 'l',
	ı: 'i',
	ø: 'o',
	æ: 'ae',
	đ: 'd',
	ß: 'ss',
	ð: 'd',
	þ: 'th',
	œ: 'oe',
	'\u200c': ' ',
};
const plainOf = (letter: string) => PLAIN[letter] ?? letter;

// Letters that are written with two where a keyboard or a name lacks them. What Pagefind does with their marks is
// another spelling: none.
const TWO: Record<string, string> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' };

// Arabic keyboards write letters of Persian with letters of their own; a stroke only stretches a word.
const ARABIC: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ۀ: 'ه', ة: 'ه', ـ: '' };

const latinDigit = (digit: string) => String(digit.codePointAt(0)! - (digit < '\u06f0' ? 0x0660 : 0x06f0));
const latinDigits = (words: string) => words.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit);

/** Small letters of one kind, whatever keyboard they come from. */
const letters = (words: string) =>
	words
		.normalize('NFC')
		.toLowerCase()
		.replace(/i\u0307/g, 'i')
		.replace(/[يىكۀةـ]/g, (letter) => ARABIC[letter]!);

/** Words as a language writes them: small letters of one kind, and the digits of the language. */
export const written = (words: string, tag: string) =>
	latinDigits(letters(words)).replace(/[0-9]/g, (digit) => numberIn(tag, Number(digit)));

/**
 * Words as they are looked up where the right spelling finds little: without letters that have no plain form, and
 * with digits that all keyboards have.
 */
export const folded = (words: string) => latinDigits(letters(words)).replace(/[łıøæđßðþœ\u200c]/g, plainOf);

/** A word in small letters, with two for one that a keyboard may lack. */
export const inTwoLetters = (word: string) =>
	word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[åäæöøü]/g, (letter) => TWO[letter]!);

/** A word of a page in the other spellings in which it is looked up, which the index takes beside it. */
export function otherSpellings(word: string): string[] {
	const small = word.normalize('NFC').toLowerCase();
	const two = folded(inTwoLetters(word));
	return [...new Set([folded(small), two, folded(small.replaceAll('\u200c', ''))])].filter((other) => other !== small);
}

/** The words of a text. A joiner that parts a Persian word belongs to it, and so does an ending after an apostrophe. */
export const wordsOf = (text: string) =>
	text.match(/[\p{L}\p{M}\p{N}\u200c]+(?:[’'][\p{L}\p{M}\p{N}\u200c]+)*/gu) ?? [];
