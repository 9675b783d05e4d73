import { describe, expect, test } from 'vitest';
import { folded } from '../../src/views/search/folded.ts';
import { lookUp, type Hit, type Pagefind } from '../../src/views/search/look-up.ts';

/** An index that finds what it is told to, by the words looked up. */
const indexOf = (pages: Record<string, string[]>): Pagefind => ({
	options: async () => {},
	filters: async () => ({}),
	search: async (words) => ({ results: (pages[words ?? ''] ?? []).map((id): Hit => ({ id, score: 1, data: async () => ({ url: id, excerpt: '', meta: {} }) })) }),
});
const ids = async (pages: Record<string, string[]>, words: string) => (await lookUp(indexOf(pages), words, {})).map(({ id }) => id);

describe('words in plain letters', () => {
	test.for([
		['Łódź', 'lódź'],
		['ısı', 'isi'],
		['Løten ær', 'loten aer'],
		['ماليات', 'مالیات'],
		['کسب‌وکار', 'کسب وکار'],
	])('%s is looked up as %s, too', ([typed, plain]) => expect(folded(typed!)).toBe(plain));
});

describe('looking words up', () => {
	test('gives what is found as it is typed, where that is enough', async () => {
		expect(await ids({ søk: ['1', '2', '3'], sok: ['4'] }, 'søk')).toEqual(['1', '2', '3']);
	});

	test('goes on in plain letters, each page once', async () => {
		expect(await ids({ søk: ['1'], sok: ['1', '2'] }, 'søk')).toEqual(['1', '2']);
	});

	test('goes on with some of the words: pages that hold most of them first', async () => {
		expect(await ids({ job: ['1', '2'], partner: ['2', '3'] }, 'job for my partner')).toEqual(['2', '1', '3']);
	});

	test('gives all pages that fit the filters where nothing is typed', async () => {
		expect(await ids({ '': ['1', '2'] }, '')).toEqual(['1', '2']);
	});
});
