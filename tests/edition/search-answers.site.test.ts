import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { builtPage } from '../pages.ts';
import { searchIn } from './search-index.ts';
import { queries } from './search-queries.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

test.for(Object.keys(queries))(
	'what readers type in %s leads to the page that they want, among the first three',
	async (locale) => {
		const search = await searchIn(locale);
		const missed: string[] = [];
		for (const [words, wanted] of queries[locale]!) {
			const found = (await search(words)).paths.slice(0, 3);
			if (![wanted].flat().some((key) => found.includes(addressOf(key, locale))))
				missed.push(`${words} → ${found.join(' ')}, wanted ${[wanted].flat().join(' or ')}`);
		}
		expect(queries[locale]!.length).toBeGreaterThanOrEqual(15);
		expect(missed).toEqual([]);
	},
);

describe('spellings', () => {
	test.for([
		['sv', 'Säter', 'Sater', 'Saeter', 'SÄTER', 'Sa\u0308ter'],
		['nb', 'Løten', 'Loten', 'Loeten'],
		['nb', 'Åkersvika', 'Aakersvika', 'Akersvika'],
		['fa', '۲۰۲۶', '2026', '٢٠٢٦'],
		['sv', '2026', '۲۰۲۶', '٢٠٢٦'],
		['fa', 'یادگیری', 'يادگيري'],
		['fa', 'کسب‌وکار', 'کسبوکار'],
		['tr', 'taşınmak', 'TAŞINMAK', 'tasinmak'],
		['pl', 'założyć', 'zalozyc'],
	])('%s: %s and the others find the same pages', async ([locale, first, ...others]) => {
		const search = await searchIn(locale!);
		const found = new Set((await search(first!)).paths);
		expect(found.size).toBeGreaterThan(0);
		for (const other of others) expect(new Set((await search(other)).paths), other).toEqual(found);
	});

	test.for([
		['sv', 'municipalities/sater', 'Säter', 'Sater', 'Saeter', 'SÄTER', 'Sa\u0308ter'],
		['nb', 'municipalities/loten', 'Løten', 'Loten', 'Loeten'],
	])('%s: the page of %s comes first, however its name is spelled', async ([locale, key, ...names]) => {
		const search = await searchIn(locale!);
		for (const name of names) expect((await search(name)).paths[0], name).toBe(addressOf(key!, locale!));
	});
});

test('whole words and their inflections come before words that only begin alike', async () => {
	const search = await searchIn('sv');
	for (const word of ['hus', 'tåg', 'skola', 'bo']) {
		const whole = new RegExp(
			`(^|[^\\p{L}])${word.replace(/a$/, '(a|an|or|orna|ans)')}(et|en|ens|ets|s|en)?([^\\p{L}]|$)`,
			'iu',
		);
		const found = (await search(word)).paths.slice(0, 5);
		expect(found.length, word).toBe(5);
		for (const href of found) {
			const { root } = builtPage(href);
			const words = root.querySelectorAll('meta[name^=search-]').map((meta) => meta.getAttribute('content'));
			const text = root.querySelectorAll('[data-pagefind-body]').map((body) => body.structuredText);
			expect([...words, ...text].join(' '), `${word} → ${href}`).toMatch(whole);
		}
	}
});

test.for([
	['sv', 'ludvilka', 'Ludvika'],
	['en', 'engneer', 'engineer'],
	['sv', 'sjukskötreska', 'sjuksköterska'],
	['nb', 'sykepleirr', 'sykepleier'],
	['pl', 'pielegniarkka', 'pielęgniarka'],
	['tr', 'ögretmem', 'öğretmen'],
	['en', 'compny', 'company'],
	['nb', 'barnehge', 'barnehage'],
	['fa', 'پرستاز', 'پرستار'],
])('%s: %s is forgiven by offering %s', async ([locale, words, meant]) => {
	const { offers } = await (await searchIn(locale!))(words!);
	expect(offers).toContainEqual(expect.stringMatching(new RegExp(`^${meant}`, 'i')));
});
