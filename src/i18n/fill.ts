/* Sentences with gaps. A file of its own, since pages that write no number need nothing else of a language. */

/** A sentence with what stands in braces filled in. What nothing is given for stays as it is. */
export const fill = (text: string, values: Record<string, string>): string =>
	text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

/** A sentence in pieces: words as they are, and the names of its gaps. */
export const piecesIn = (text: string): ({ words: string; gap?: undefined } | { gap: string; words?: undefined })[] =>
	text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? { gap: piece } : { words: piece }));
