/** The quotation marks of a language: opening, closing, and the two within a quotation. */
export type Quotes = [string, string, string, string];

const APOSTROPHE = '\u2019';

/** After nothing, a space, a bracket, a dash or another mark a quotation begins; after all else it ends. */
const OPENS = /^$|[\s\p{Ps}\p{Pi}\p{Pd}"'/]/u;

/**
 * A word or more between two straight single marks, which no letter follows. All other single marks are
 * apostrophes.
 */
const INNER = /(?<![\p{L}\p{N}])'(?=[\p{L}"])(?:[^']|(?<=\p{L})'(?=\p{L}))*'(?!\p{L})/gu;

function marksIn(text: string, [open, close, innerOpen, innerClose]: Quotes): Map<number, string> {
	const marks = new Map<number, string>();
	for (const { index } of text.matchAll(/["']/g))
		marks.set(index, text[index] === "'" ? APOSTROPHE : OPENS.test(text.charAt(index - 1)) ? open : close);
	for (const { index, 0: inner } of text.matchAll(INNER))
		marks.set(index, innerOpen).set(index + inner.length - 1, innerClose);
	return marks;
}

/**
 * Turns quotation marks that were typed straight, as keyboards have them, into those of a language. Takes texts
 * that follow each other, such as those of a paragraph with bold words, since a quotation may span several. Gives
 * as many.
 */
export function turnedAll(texts: string[], quotes: Quotes): string[] {
	const marks = marksIn(texts.join(''), quotes);
	let start = 0;
	return texts.map((text) => {
		const turned = text.replace(/["']/g, (mark, at: number) => marks.get(start + at) ?? mark);
		start += text.length;
		return turned;
	});
}

/** The same for whatever a text or a file says in its fields: every string in it, however deep. */
export function turned<T>(value: T, quotes: Quotes): T {
	if (typeof value === 'string') return turnedAll([value], quotes)[0] as T;
	if (Array.isArray(value)) return value.map((item) => turned(item as unknown, quotes)) as T;
	if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, turned(item, quotes)])) as T;
}
