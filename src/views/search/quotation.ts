/** Some words of a page, and whether they were looked for. */
export interface Quoted {
	word: string;
	found: boolean;
}

/** How long a quotation is, and how many words before what was found it has where its sentence begins further off. */
const [LENGTH, BEFORE] = [24, 6];

const ENDS = /[.!?…؟][»”"’)]*$/u;
const BEGINS = /^[\p{Lu}\p{Lo}\p{N}«“„"(]/u;

/** Where the text of a page begins: behind its name, which stands above the quotation. */
function afterTitle(words: string[], title: string) {
	const length = title.split(/\s+/).length;
	return words.slice(0, length).join(' ').startsWith(title) ? length : 0;
}

/** Where a quotation of what stands at a place begins: with its sentence, or close before the place. */
function startOf(words: string[], place: number, first: number) {
	for (let at = place; at >= first && place - at < LENGTH - BEFORE; at--)
		if (at === first || (ENDS.test(words[at - 1]!) && BEGINS.test(words[at]!))) return at;
	return place - BEFORE;
}

/**
 * Quotes a page where most of what was looked for stands together, from the beginning of a sentence. Takes its text,
 * its name, and which words of the text were found.
 */
export function quotation(content: string, title: string, locations: number[]): Quoted[] {
	const words = content.split(/\s+/);
	const first = afterTitle(words, title);
	const found = [...new Set(locations)].filter((at) => at >= first).sort((a, b) => a - b);
	const starts = found.map((place) => startOf(words, place, first));
	const held = (start: number) => found.filter((at) => at >= start && at < start + LENGTH).length;
	const start = starts.reduce((best, other) => (held(other) > held(best) ? other : best), starts[0] ?? first);
	const quoted = words.slice(start, start + LENGTH).map((word, at) => ({ word, found: found.includes(start + at) }));
	const gap = { word: '…', found: false };
	const isWhole = start === first || ENDS.test(words[start - 1]!);
	return [...(isWhole ? [] : [gap]), ...quoted, ...(start + LENGTH < words.length ? [gap] : [])];
}
