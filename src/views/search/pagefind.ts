import { vocabularyOf, type Words } from './nearest.ts';
import type { Index } from './find.ts';

/** A page that was found, as Pagefind tells of it. */
export interface Result {
	url: string;
	/** Its address as the index has it, without the folder that the site may stand in. */
	raw_url: string;
	/** Its text, and which of its words were found: they count from nought. */
	content: string;
	locations: number[];
	meta: Record<string, string>;
}

/** A page that was found, whose words are fetched when it is shown. */
export interface Hit {
	id: string;
	score: number;
	/** The fields beside its text in which it was found. */
	matchedMetaFields?: string[];
	data(): Promise<Result>;
}

export type Filters = Record<string, string>;

/** What the index of Pagefind offers: https://pagefind.app/docs/api/ */
export interface Pagefind {
	options(options: object): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(
		words: string | null,
		options: { filters: Filters },
	): Promise<{ results: Hit[]; unfilteredResultCount: number }>;
	destroy(): Promise<void>;
}

// Long guides count as much as short pages, and titles, occupations and keywords for more than their texts.
const RANKING = {
	pageLength: 0.2,
	termFrequency: 0.5,
	metaWeights: { title: 4, named: 4, occupation: 8, listed: 3, words: 1.6, common: 0.5, occupations: 1, spelt: 0.3 },
};
// Not known before the site is built, so no bundler may look for it.
const FOLDER = `${import.meta.env.BASE_URL}pagefind/`;

/**
 * Opens the index of a language, and says what its pages can be chosen by. Takes the code of the language, and the tag
 * by which its pages write numbers. Throws if any part of it cannot be had.
 */
export async function openIndex(
	locale: string,
	tag: string,
): Promise<Index & { filters: Record<string, Record<string, number>> }> {
	const { createInstance } = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as {
		createInstance(options: object): Pagefind;
	};
	const pagefind = createInstance({ ranking: RANKING });
	const [filters, words] = await Promise.all([pagefind.filters(), wordsIn(locale)]);
	// Pagefind says nothing of a part that it could not read.
	if (!filters['kind']) throw new Error('The index cannot be read.');
	const size = Object.values(filters['kind']).reduce((sum, pages) => sum + pages);
	return { pagefind, vocabulary: vocabularyOf(words), tag, size, filters };
}

async function wordsIn(locale: string) {
	const answer = await fetch(`${FOLDER}words.${locale}.json`);
	if (!answer.ok) throw new Error(`The words of the index answer ${answer.status}.`);
	return (await answer.json()) as Words;
}
