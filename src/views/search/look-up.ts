import { FEW, find, type Found, type Index } from './find.ts';
import { isKnown, isSame, withBeginning } from './nearest.ts';
import type { Filters, Hit } from './pagefind.ts';
import { wordsOf, written } from './spelling.ts';

/** What was found: pages, the best first; words that stand on no page, and those that do so in other forms only. */
export interface Answer {
	hits: Hit[];
	unknown: string[];
	doubtful: string[];
}

/** How much a word says of a page, by where it stands: in its name most, in its text alone least. */
const PLACES: Record<string, number> = {
	title: 1,
	named: 1,
	occupation: 1,
	listed: 1.2,
	words: 0.6,
	occupations: 0.5,
	place: 0.5,
	common: 0.4,
	kind: 0.3,
};
const TEXT = 0.25;
const OFTEN = 0.15;
// A word that only begins with the one that was looked for.
const PART = 0.2;
// A page that has all words in a row, as they were typed.
const ROW = 1.3;
// A page is shown if it has so much of what the best has; where such pages are few, others with less are.
const [MOST, SOME] = [0.6, 0.3];

/** How much a word tells pages apart: what stands on all of them tells nothing. */
const telling = ({ hits, spread }: Found, size: number) => {
	const pages = spread || hits.size;
	return Math.log(1 + Math.max(0, size - pages + 0.5) / (pages + 0.5));
};

/** How well a page fits one word: a whole word says more than the beginning of one, and a name more than a text. */
function fit(id: string, { hits, whole }: Found) {
	const { score, matchedMetaFields = [] } = hits.get(id)!;
	const best = Math.max(...[...hits.values()].map((hit) => hit.score));
	const place = Math.max(TEXT, ...matchedMetaFields.map((field) => PLACES[field] ?? 0));
	return (place + (OFTEN * score) / best) * (whole.has(id) ? 1 : PART);
}

/** The pages of several words: those that have the most telling ones, where it counts or in a row, first. */
function ranked(found: Found[], inRow: Set<string>, size: number) {
	const weights = found.map((one) => telling(one, size));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const fits = [...new Set(found.flatMap(({ hits }) => [...hits.keys()]))].map((id) => {
		const having = found.flatMap((one, at) => (one.hits.has(id) ? [{ one, weight: weights[at]! }] : []));
		const covered = having.reduce((sum, { weight }) => sum + weight, 0) / all;
		const row = inRow.has(id) ? ROW : 1;
		return {
			id,
			covered,
			score: row * covered * having.reduce((sum, { one, weight }) => sum + weight * fit(id, one), 0),
		};
	});
	const most = Math.max(...fits.map(({ covered }) => covered));
	const shown = (part: number) => fits.filter(({ covered }) => covered >= most * part);
	const enough = shown(MOST).length < FEW ? shown(SOME) : shown(MOST);
	return enough.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

// How many pages are asked for their names: as many as are shown at first.
const ASKED = 10;

/** Pages that were found, the best first, but before all those that are named by the very words. */
async function namedFirst(hits: Hit[], words: string) {
	const pages = await Promise.allSettled(hits.slice(0, ASKED).map((hit) => hit.data()));
	const isNamed = (_: Hit, at: number) => {
		const page = pages[at];
		return page?.status === 'fulfilled' && isSame(page.value.meta['title'] ?? '', words);
	};
	const named = hits.filter(isNamed);
	return [...named, ...hits.filter((hit) => !named.includes(hit))];
}

/**
 * Looks words up, as they are written and in plain letters. Without words it gives all pages that fit the filters.
 * Throws if the index turns out to be broken.
 */
export async function lookUp(index: Index, words: string, filters: Filters): Promise<Answer> {
	const { pagefind, tag } = index;
	const typed = [...new Set(wordsOf(written(words, tag)))];
	if (!typed.length)
		return { hits: words.trim() ? [] : (await pagefind.search(null, { filters })).results, unknown: [], doubtful: [] };
	const found = await Promise.all(typed.map((word) => find(index, word, filters)));
	const known = found.filter(({ spread, word }) => spread || isKnown(index.vocabulary, word));
	const asked = known.map(({ word }) => word).join(' ');
	const [row, all] = await Promise.all([`"${asked}"`, asked || null].map((term) => pagefind.search(term, { filters })));
	const inRow = new Set(known.length > 1 ? row!.results.map(({ id }) => id) : []);
	// A page quotes all that was looked for where the search for all found it, else what one word finds.
	const joint = new Map(all!.results.map((hit) => [hit.id, hit]));
	const hits = ranked(known, inRow, index.size).map(
		(id) => joint.get(id) ?? known.find((one) => one.hits.has(id))!.hits.get(id)!,
	);
	return {
		hits: await namedFirst(hits, words),
		unknown: found.filter((one) => !known.includes(one)).map(({ word }) => word),
		doubtful: known.map(({ word }) => word).filter((word) => !withBeginning(index.vocabulary, word).same.length),
	};
}
