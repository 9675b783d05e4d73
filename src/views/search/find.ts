import { isKnown, stemOf, withBeginning, type Vocabulary } from './nearest.ts';
import type { Filters, Hit, Pagefind } from './pagefind.ts';
import { folded } from './spelling.ts';

/** What a search is made with. */
export interface Index {
	pagefind: Pagefind;
	vocabulary: Vocabulary;
	/** The tag by which pages write numbers. */
	tag: string;
	/** How many pages it holds. */
	size: number;
}

/**
 * A word that was looked up: the pages that have it, or a word that it begins, by their ids; and those that have it
 * whole or in another form.
 */
export interface Found {
	word: string;
	hits: Map<string, Hit>;
	whole: Set<string>;
	/** How many pages have it whole, whatever the filters leave out. */
	spread: number;
}

// So few pages are not enough: a word that they have is taken for a form of another one, too.
export const FEW = 3;

/**
 * The pages that hold one of some words, in any form of it, by their ids; and how many there are, whatever the
 * filters leave out.
 */
async function having({ pagefind }: Index, words: string[], filters: Filters) {
	const answers = await Promise.all([...new Set(words)].map((word) => pagefind.search(`"${word}"`, { filters })));
	return {
		pages: new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit]))),
		spread: Math.max(0, ...answers.map(({ unfilteredResultCount }) => unfilteredResultCount)),
	};
}

/** How well pages fit words and what begins with them, by their ids: the best of each. */
async function fitting({ pagefind }: Index, words: string[], filters: Filters) {
	const answers = await Promise.all(words.map((word) => pagefind.search(word, { filters })));
	const best = answers.flatMap(({ results }) => results).sort((a, b) => a.score - b.score);
	return new Map(best.map((hit) => [hit.id, hit]));
}

/**
 * The spellings and forms under which a word is looked up: those that the pages have, and where these are few, what
 * it seems to be a form of.
 */
async function formsOf(index: Index, word: string, same: string[], filters: Filters) {
	const spellings = same.length ? same : [...new Set([word, folded(word)])];
	const stem = stemOf(index.vocabulary, word);
	const few = !index.vocabulary.inflected || (await having(index, spellings, filters)).spread < FEW;
	return stem && few ? [...spellings, stem] : spellings;
}

/** Looks one word up. Throws if the index turns out to lack a word that it knows. */
export async function find(index: Index, word: string, filters: Filters): Promise<Found> {
	const { same, longer } = withBeginning(index.vocabulary, word);
	const forms = await formsOf(index, word, same, filters);
	const { pages: whole, spread } = await having(index, forms, filters);
	// Pagefind answers a word that it does not know with the pages of a shorter one: nothing is better.
	if (spread === 0 && !isKnown(index.vocabulary, word)) return { word, hits: new Map(), whole: new Set(), spread };
	// Pagefind says nothing of a part of the index that it could not read.
	if (spread === 0 && same.length) throw new Error(`No page has “${word}”, which stands on one.`);
	const { pages: parts } = await having(index, longer, filters);
	// How well a page fits is only known of a search for words and what begins with them, which finds too many.
	const [fitForms, fitLonger] = await Promise.all([forms, longer].map((words) => fitting(index, words, filters)));
	const hits = new Map([...whole].map(([id, hit]) => [id, fitForms!.get(id) ?? hit]));
	for (const [id, hit] of parts) if (!hits.has(id)) hits.set(id, fitLonger!.get(id) ?? hit);
	return { word, hits, whole: new Set(whole.keys()), spread };
}
