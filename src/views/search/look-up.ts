import { folded } from './folded.ts';

export interface Result {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
}

/** A page that was found, whose words are fetched when it is shown. */
export interface Hit {
	id: string;
	score: number;
	data(): Promise<Result>;
}

type Filters = Record<string, string>;

/** What the index of Pagefind offers: https://pagefind.app/docs/api/ */
export interface Pagefind {
	options(options: object): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(words: string | null, options: { filters: Filters }): Promise<{ results: Hit[] }>;
}

const ENOUGH = 3;
const SHORTEST = 3;

const without = (hits: Hit[], others: Hit[]) => hits.filter(({ id }) => !others.some((other) => other.id === id));

/** Pages that hold some of the words, those that hold most of them first. */
async function bySomeWords(index: Pagefind, words: string[], filters: Filters): Promise<Hit[]> {
	const found = (await Promise.all(words.map((word) => index.search(word, { filters })))).flatMap(({ results }) => results);
	const groups = [...Map.groupBy(found, ({ id }) => id).values()];
	const sum = (hits: Hit[]) => hits.reduce((total, { score }) => total + score, 0);
	return groups.sort((a, b) => b.length - a.length || sum(b) - sum(a)).map(([hit]) => hit!);
}

/**
 * Looks words up: as they are typed; where that finds little, in plain letters; then by some of the words.
 * Without words it gives all pages that fit the filters.
 */
export async function lookUp(index: Pagefind, words: string, filters: Filters): Promise<Hit[]> {
	const { results } = await index.search(words || null, { filters });
	const plain = folded(words);
	if (results.length >= ENOUGH || !words) return results;
	const found = plain === words ? results : [...results, ...without((await index.search(plain, { filters })).results, results)];
	const parts = plain.split(/\s+/).filter(({ length }) => length >= SHORTEST);
	return found.length >= ENOUGH || parts.length < 2 ? found : [...found, ...without(await bySomeWords(index, parts, filters), found)];
}
