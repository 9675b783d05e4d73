import { isKnown, isWord, type Vocabulary } from './nearest.ts';
import type { Filters, Hit, Pagefind } from './pagefind.ts';
import { folded, wordsOf, written } from './spelling.ts';

/** What was found: pages, the best first, and words that stand on no page. */
export interface Answer {
	hits: Hit[];
	unknown: string[];
}

/** What a search is made with. */
export interface Index {
	pagefind: Pagefind;
	vocabulary: Vocabulary;
	locale: string;
	/** How many pages it holds. */
	size: number;
}

/** A word that was looked up: the pages that have it, or a word that it begins, by their ids; and those that have it whole or in another form. */
interface Found {
	word: string;
	hits: Map<string, Hit>;
	whole: Set<string>;
	/** How many pages have it whole, whatever the filters leave out. */
	spread: number;
}

const ENOUGH = 3;
// A word on so many pages says little of what somebody looks for.
const COMMON = 1 / 3;
const PART = 0.4;

async function find({ pagefind, vocabulary }: Index, word: string, filters: Filters): Promise<Found> {
	const spellings = [...new Set([word, folded(word)])];
	const exact = await Promise.all(spellings.map((spelling) => pagefind.search(`"${spelling}"`, { filters })));
	const whole = new Set(exact.flatMap(({ results }) => results.map(({ id }) => id)));
	const spread = Math.max(...exact.map(({ unfilteredResultCount }) => unfilteredResultCount));
	const hits = new Map<string, Hit>();
	// Pagefind answers a word that it does not know with the pages of a shorter one: nothing is better.
	if (spread === 0 && !isKnown(vocabulary, word)) return { word, hits, whole, spread };
	// Pagefind says nothing of a part of the index that it could not read.
	if (spread === 0 && isWord(vocabulary, word)) throw new Error(`No page has “${word}”, which stands on one.`);
	const all = await Promise.all(spellings.map((spelling) => pagefind.search(spelling, { filters })));
	for (const hit of all.flatMap(({ results }) => results))
		if (!(hits.get(hit.id)?.score! >= hit.score)) hits.set(hit.id, hit);
	return { word, hits, whole, spread };
}

/**
 * How well a page fits: how many of the words it has, and how much they say there. A whole word says more than the beginning of one,
 * and a title or keywords that hold all of the words more than those that hold one, which only a search for all of them knows.
 */
function fit(id: string, found: Found[], joint: Map<string, Hit>) {
	const having = found.filter(({ hits }) => hits.has(id));
	const together = found.length > 1 ? (joint.get(id)?.score ?? 0) : 0;
	const score = having.reduce(
		(sum, { hits, whole }) => sum + hits.get(id)!.score * (whole.has(id) ? 1 : PART),
		together,
	);
	return { id, words: having.length, score };
}

/** The pages of several words: those that have all, and where these are few, those that have most. */
function ranked(found: Found[], joint: Map<string, Hit>) {
	const ids = [...new Set(found.flatMap(({ hits }) => [...hits.keys()]))];
	const fits = ids.map((id) => fit(id, found, joint)).sort((a, b) => b.words - a.words || b.score - a.score);
	const all = fits.filter(({ words }) => words === found.length);
	return (all.length >= ENOUGH ? all : fits).map(({ id }) => id);
}

/**
 * Looks words up, as they are written and in plain letters. Without words it gives all pages that fit the filters.
 * Throws if the index turns out to be broken.
 */
export async function lookUp(index: Index, words: string, filters: Filters): Promise<Answer> {
	const { pagefind, locale } = index;
	const typed = [...new Set(wordsOf(written(words, locale)))];
	if (!typed.length)
		return { hits: words.trim() ? [] : (await pagefind.search(null, { filters })).results, unknown: [] };
	const found = await Promise.all(typed.map((word) => find(index, word, filters)));
	const known = found.filter(({ spread, word }) => spread || isKnown(index.vocabulary, word));
	const telling = known.filter(({ spread }) => spread <= index.size * COMMON);
	const used = telling.length ? telling : known;
	// A page quotes all that was looked for where the search for all found it, else what one word finds.
	const joint = new Map(
		(await pagefind.search(known.map(({ word }) => word).join(' ') || null, { filters })).results.map((hit) => [
			hit.id,
			hit,
		]),
	);
	const hits = ranked(used, joint).map((id) => joint.get(id) ?? used.find((one) => one.hits.has(id))!.hits.get(id)!);
	return { hits, unknown: found.filter((one) => !known.includes(one)).map(({ word }) => word) };
}
