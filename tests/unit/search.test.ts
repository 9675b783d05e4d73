import { describe, expect, test } from 'vitest';
import type { Index } from '../../src/views/search/find.ts';
import { lookUp } from '../../src/views/search/look-up.ts';
import { nearest, perhaps, vocabularyOf } from '../../src/views/search/nearest.ts';
import type { Hit, Pagefind } from '../../src/views/search/pagefind.ts';
import { quotation } from '../../src/views/search/quotation.ts';
import { folded, otherSpellings, wordsOf, written } from '../../src/views/search/spelling.ts';

const hit = (id: string): Hit => ({
	id,
	score: 1,
	data: async () => ({ url: id, raw_url: id, content: '', locations: [], meta: { title: id } }),
});

/**
 * An index of pages by their words. As Pagefind does, it answers an unknown word with the pages of a shorter one,
 * and words in quotes with whole ones alone.
 */
function indexOf(pages: Record<string, string>, vocabulary = Object.values(pages).join(' ').split(' ')): Index {
	const all = Object.entries(pages).map(([id, text]) => ({ id, words: text.split(' ') }));
	const having = (fits: (word: string) => boolean) => all.filter(({ words }) => words.some(fits));
	const one = (word: string): typeof all => {
		const begun = having((other) => other.startsWith(word));
		return begun.length || word.length < 2 ? begun : one(word.slice(0, -1));
	};
	const search = (words: string | null) => {
		if (!words) return all;
		if (words.startsWith('"')) return having((other) => `"${other}"` === words);
		const found = words.split(' ').map(one);
		return found[0]!.filter((page) => found.every((pages) => pages.includes(page)));
	};
	const pagefind: Pagefind = {
		options: async () => {},
		filters: async () => ({}),
		destroy: async () => {},
		search: async (words) => ({
			results: search(words).map(({ id }) => hit(id)),
			unfilteredResultCount: search(words).length,
		}),
	};
	return {
		pagefind,
		vocabulary: vocabularyOf({ inflected: true, words: vocabulary, pictures: {} }),
		tag: 'sv',
		size: all.length,
	};
}
const ids = async (index: Index, words: string) => (await lookUp(index, words, {})).hits.map(({ id }) => id);

describe('words as they are looked up', () => {
	test.for([
		['Łódź', 'lódź'],
		['ısı', 'isi'],
		['İSTANBUL', 'istanbul'],
		['Løten ær', 'loten aer'],
		['ماليات', 'مالیات'],
		['كتـــاب', 'کتاب'],
		['کسب‌وکار', 'کسب وکار'],
		['۲۰۲۷', '2027'],
		['٢٠٢٧', '2027'],
	])('%s as %s, too', ([typed, plain]) => expect(folded(typed!)).toBe(plain));

	test.for([
		['٢٠٢٧', 'fa', '۲۰۲۷'],
		['2027', 'fa', '۲۰۲۷'],
		['۲۰۲۷', 'sv', '2027'],
		['SA\u0308TER', 'sv', 'säter'],
		['İSVEÇ', 'tr', 'isveç'],
	])('%s in %s as %s', ([typed, locale, expected]) => expect(written(typed!, locale!)).toBe(expected));

	test.for([
		['Løten', ['loten', 'loeten']],
		['Åmot', ['aamot']],
		['Säter', ['saeter']],
		['Ringsaker', []],
		['łódź', ['lódź']],
		['کسب‌وکار', ['کسب وکار', 'کسبوکار']],
		['۲۰۲۷', ['2027']],
	] as const)('%s stands in the index as %s, too', ([word, expected]) =>
		expect(otherSpellings(word)).toEqual(expected),
	);

	test('are parted at signs, but not at the joiner of a Persian word', () => {
		expect(wordsOf('Skid-VM 2027, “hus”; کسب‌وکار')).toEqual(['Skid', 'VM', '2027', 'hus', 'کسب‌وکار']);
	});
});

describe('looking words up', () => {
	const few = {
		a: 'hus',
		b: 'husbil',
		c: 'hus husbil',
		d: 'sjö',
		e: 'skog',
		f: 'berg',
		g: 'älv',
		h: 'by',
		i: 'stad',
		j: 'väg',
	};

	test('gives pages that have the words, whole ones before beginnings', async () => {
		expect(await ids(indexOf({ ...few, a: 'husbil', b: 'hus' }), 'hus')).toEqual(['b', 'c', 'a']);
	});

	test('gives nothing for a word that no page has, and says so', async () => {
		expect(await lookUp(indexOf(few), 'husbåtar', {})).toEqual({ hits: [], unknown: ['husbåtar'], doubtful: [] });
	});

	test('goes on without a word that no page has', async () => {
		const { hits, unknown } = await lookUp(indexOf(few), 'sjö qwerty', {});
		expect([hits.map(({ id }) => id), unknown]).toEqual([['d'], ['qwerty']]);
	});

	test('takes a word with a short ending for a form of one that is known', async () => {
		expect(await ids(indexOf(few), 'skogar')).toEqual(['e']);
	});

	test('finds a word however it is spelled, and never what only its stem begins like', async () => {
		const pages = { ...few, d: 'säter', e: 'säterdalen' };
		for (const spelled of ['säter', 'SÄTER', 'sater', 'saeter'])
			expect(await ids(indexOf(pages), spelled), spelled).toEqual(['d', 'e']);
	});

	test('puts pages that name a place or a list for the words before pages that only mention them', async () => {
		const index = indexOf({ ...few, d: 'skola falun', e: 'skola falun', f: 'falun' });
		const { search } = index.pagefind;
		index.pagefind.search = async (words, options) => {
			const answer = await search(words, options);
			for (const hit of answer.results)
				if (hit.id === 'e' && words?.includes('falun')) hit.matchedMetaFields = ['title'];
			return answer;
		};
		expect(await ids(index, 'skola Falun')).toEqual(['e', 'd', 'f']);
	});

	test.for([
		['falun', 'Falun'],
		['saeter', 'Säter'],
		['spel vr', 'Spel – VR'],
		['کسبوکار', 'کسب‌وکار'],
	])('puts what is named “%s” first, before what only has it in its name', async ([typed, title]) => {
		const text = wordsOf(title!.toLowerCase()).join(' ');
		expect((await ids(indexOf({ ...few, [`${title} med mera`]: text, [title!]: text }), typed!))[0]).toBe(title);
	});

	test('lets words that stand on most pages count for little', async () => {
		const pages = Object.fromEntries(Object.entries(few).map(([id, text]) => [id, id === 'd' ? text : `${text} ett`]));
		expect(await ids(indexOf(pages), 'ett sjö')).toEqual(['d']);
	});

	test('puts pages with all of the words first, and goes on with some where these are few', async () => {
		expect(await ids(indexOf({ ...few, d: 'sjö skog' }), 'sjö skog')).toEqual(['d', 'e']);
	});

	test('fails aloud where the index lacks a word that it knows', async () => {
		await expect(lookUp(indexOf(few, ['hus', 'gruva']), 'gruva', {})).rejects.toThrow('gruva');
	});

	test('gives all pages that fit the filters where nothing is typed, and none for signs alone', async () => {
		expect((await ids(indexOf(few), ' ')).length).toBe(10);
		expect(await ids(indexOf(few), '???')).toEqual([]);
	});
});

describe('a word that no page has', () => {
	const words = ['Ludvika', 'engineer', 'sjuksköterska', 'Løten', 'hus', 'husbil', 'معلم', 'kommun', 'öğretmen'];
	const vocabulary = vocabularyOf({ inflected: true, words, pictures: {} });
	test.for([
		['ludvilka', 'Ludvika'],
		['lduvika', 'Ludvika'],
		['engneer', 'engineer'],
		['sjukskoterksa', 'sjuksköterska'],
		['lotten', 'Løten'],
		['معلن', 'معلم'],
		['kommunledningskontor', undefined],
		['sjuksköt', 'sjuksköterska'],
		['qqqq', undefined],
		['zürafa', undefined],
	])('%s suggests %s', ([typed, wanted]) => expect(nearest(vocabulary, typed!)[0]).toBe(wanted));

	test('is offered where the pages hold only what may be other forms of it', () => {
		expect(perhaps(vocabulary, 'ögretmem')).toEqual(['öğretmen']);
		expect(perhaps(vocabulary, 'kommuner')).toEqual([]);
	});
});

describe('a quotation', () => {
	const long = Array.from({ length: 40 }, (_, at) => `ord${at}`).join(' ');
	const said = (text: string, title: string, ...words: string[]) => {
		const at = text.split(/\s+/).flatMap((word, place) => (words.includes(word) ? [place] : []));
		const quoted = quotation(text, title, at);
		return quoted.map(({ word, found }) => (found ? `[${word}]` : word)).join(' ');
	};

	test('leaves out the name of the page, which stands above it', () =>
		expect(said('Skid-VM i Falun. Tävlingar i Falun hela veckan.', 'Skid-VM i Falun', 'Falun', 'Falun.')).toBe(
			'Tävlingar i [Falun] hela veckan.',
		));

	test('begins with a sentence, and shows where most of what was looked for stands', () =>
		expect(said(`Namn. Här nämns hus. ${long}. Sedan står hus vid sjö. Slut.`, 'Namn', 'hus.', 'hus', 'sjö.')).toBe(
			'Sedan står [hus] vid [sjö.] Slut.',
		));

	test('takes no short form within a sentence for its end', () =>
		expect(said('Namn. Öppet ca. tio timmar.', 'Namn', 'tio')).toBe('Öppet ca. [tio] timmar.'));

	test('of a long sentence begins close before what was found, and says that it is a part', () => {
		const text = said(`Namn. Först ${long}`, 'Namn', 'ord35');
		expect(text).toMatch(/^… ord29 .* \[ord35\] .* ord39$/);
	});

	test('of a page whose name alone fits begins with its text', () =>
		expect(said(`Falun. En stad. ${long}`, 'Falun', 'Falun.')).toMatch(/^En stad\. ord0 .* …$/));
});
