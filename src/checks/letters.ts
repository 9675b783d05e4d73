/** A fault in the letters of a text: where, and the mend. */
interface LetterFault {
	at: number;
	message: string;
}

// What nobody sees. Some writing joins or parts letters by such signs, so there they are needed: between letters of
// scripts other than ours, in faces that are made of several, and where right and left meet.
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029\ufff9-\ufffb]/gu;
const JOINERS = /[\u200c\u200d]/;
const SIDES = /[\u200e\u200f\u061c]/;
const TO_THE_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/;
const PICTOGRAPH = /[\p{Extended_Pictographic}\u200d\ufe0f\p{Emoji_Modifier}]$/u;

const nameOf = (letter: string) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
const wordsBefore = (text: string, at: number) =>
	/[^\s\p{Default_Ignorable_Code_Point}]{0,12}$/u.exec(
		text.slice(Math.max(0, at - 40), at).replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
	)?.[0] ?? '';
const place = (text: string, at: number) =>
	wordsBefore(text, at) ? `after "${wordsBefore(text, at)}"` : 'at the beginning';

function isNeeded(letter: string, text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 2), at);
	const line = text.slice(text.lastIndexOf('\n', at) + 1, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
	if (/[\ufe0e\ufe0f]/.test(letter)) return /[\p{Extended_Pictographic}\d#*]$/u.test(before);
	if (JOINERS.test(letter))
		return (
			/(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]$/u.test(before) ||
			(letter === '\u200d' && PICTOGRAPH.test(before))
		);
	return SIDES.test(letter) && TO_THE_LEFT.test(line);
}

const unseenIn = (text: string): LetterFault[] =>
	[...text.matchAll(UNSEEN)]
		.filter(({ 0: letter, index }) => !isNeeded(letter, text, index) && !(letter === '\ufeff' && index === 0))
		.map(({ 0: letter, index }) => ({
			at: index,
			message: `a character that nobody can see (${nameOf(letter)}) stands ${place(text, index)}${OVERRIDES.test(letter) ? '; it turns what follows around' : ''}. Delete the word and type it again.`,
		}));

// The bytes of letters beyond a–z, as they look when somebody reads them as Western European ones. Two letters that
// can only come about that way (Ã, Â, â€, ï»¿), and others where what follows is no mark that ends a quotation of
// the letter itself.
const MISREAD =
	/[ÂÃ][\u0080-\u00bf\u20ac\u201a\u0192\u201e-\u2026\u2020-\u2022\u02c6\u02dc\u2030\u0160\u0178\u2039\u203a\u0152\u0153\u017d\u017e\u2018-\u201d\u2013\u2014\u2122]|â€|ï»¿|[ÄÅØÙÚÛ][\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u20ac\u201a\u201e\u0192\u2020\u2021\u02c6\u2030\u2122\u0178\u0153\u203a\u2039]|ð[\u009f\u0178]|[├┬][\u2500-\u259fñÑ]|√[•§∂∏ÖÑ]/gu;
const asWestern: Record<number, number> = Object.fromEntries(
	[...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))].map(
		(letter, at) => [letter.codePointAt(0)!, at + 128],
	),
);

/** The letter that was meant, where two or three stand for its bytes. */
function meant(text: string, at: number): string | undefined {
	for (const length of [2, 3, 4]) {
		const bytes = [...text.slice(at, at + length)].map(
			(letter) => asWestern[letter.codePointAt(0)!] ?? letter.codePointAt(0)!,
		);
		try {
			if (bytes.every((byte) => byte < 256))
				return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
		} catch {
			// Not the bytes of one letter: perhaps with the next.
		}
	}
	return undefined;
}

const misreadIn = (text: string): LetterFault[] =>
	[...text.matchAll(MISREAD)].map(({ 0: found, index }) => ({
		at: index,
		message: `"${found}" stands for a letter that was broken on its way here${meant(text, index) ? `: "${meant(text, index)}"` : ''}. Type the word again.`,
	}));

// A letter that was lost; half of one; a private one, as word processors use for bullets; å as a and a ring, which
// search and addresses do not find.
const LOST = /\ufffd|\p{Co}|\p{Cs}|(?<=\p{L})\?(?=\p{Ll})|\p{Script=Latin}[\u0300-\u036f]/gu;

const lostIn = (text: string): LetterFault[] =>
	[...text.matchAll(LOST)]
		.filter(({ 0: found }) => !/\p{M}/u.test(found) || found.normalize('NFC') !== found)
		.filter(
			({ 0: found, index }) => found !== '?' || !/\S*(:\/\/|=)\S*$/.test(text.slice(Math.max(0, index - 200), index)),
		)
		.map(({ 0: found, index }) => ({
			at: index,
			message: /\p{M}/u.test(found)
				? `"${found}" is written as a letter and a mark of its own, so that search does not find it. Type the letter again: "${found.normalize('NFC')}".`
				: `a letter was lost on its way here, ${place(text, index)}: "${found}" stands in its place. Type the word again.`,
		}));

/**
 * What is wrong with the letters of a text: unseen ones, and those that were broken or lost on the way from another
 * program.
 */
export const letterFaults = (text: string): LetterFault[] =>
	[...unseenIn(text), ...misreadIn(text), ...lostIn(text)].sort((a, b) => a.at - b.at);
