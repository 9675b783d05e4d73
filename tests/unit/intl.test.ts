import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const noDisk = () => {
	throw new Error('There is no disk in a browser.');
};
const pure = () => import('../../src/i18n/intl.ts');
const dates = () => import('../../src/i18n/intl-dates.ts');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
	vi.resetModules();
	vi.doMock('node:fs', noDisk);
	vi.doMock('node:fs/promises', noDisk);
});

afterAll(() => {
	vi.doUnmock('node:fs');
	vi.doUnmock('node:fs/promises');
	vi.resetModules();
});

test('what is bound to the languages of the site needs the disk', () =>
	expect(import('../../src/i18n/format.ts')).rejects.toThrow());

test('numbers, lists and counts are written without a disk', async () => {
	const { countIn, countryIn, figureIn, listIn, numberIn } = await pure();
	const { fill, piecesIn } = await import('../../src/i18n/fill.ts');
	expect(plain(numberIn('sv', 59975.5))).toBe('59 975,5');
	expect(numberIn('fa', 12)).toBe('۱۲');
	expect(numberIn('fa', 24.3, { kind: 'share', decimals: 1 })).toBe('\u061c۲۴٫۳٪\u200f');
	expect(plain(figureIn('nb', 45, { kind: 'time', decimals: 0 }))).toBe('45 min');
	expect(listIn('sv', ['a', 'b', 'c'])).toBe('a, b och c');
	expect(countryIn('pl', 'SE')).toBe('Szwecja');
	const forms = { one: '{n} gmina', few: '{n} gminy', many: '{n} gmin', other: '{n} gminy' };
	expect([1, 3, 7].map((n) => countIn('pl', n, forms))).toEqual(['1 gmina', '3 gminy', '7 gmin']);
	expect(fill('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
	expect(piecesIn('Of {a}.')).toEqual([{ words: 'Of ' }, { gap: 'a' }, { words: '.' }]);
});

test('dates and times, too', async () => {
	const { durationIn, hoursIn, monthsIn, periodIn, weekdayIn, yearIn } = await dates();
	expect(periodIn('en-GB', '2025-12-31')).toBe('31 December 2025');
	expect(periodIn('en-GB', '2025-12-31', 'short')).toBe('31 Dec 2025');
	expect(periodIn('fa', '2025')).toBe('۲۰۲۵');
	expect(yearIn('sv', '2024-12-31/2025-12-31')).toBe('2025');
	expect(plain(durationIn('sv', 154))).toBe('2 tim 34 min');
	expect(plain(hoursIn('sv', '2027-07-02T18:30', '2027-07-02T21:00'))).toBe('2 juli 2027 18:30–21:00');
	expect(monthsIn('nb', 12, 2)).toBe('desember–februar');
	expect(weekdayIn('tr', 0)).toBe('Pzt');
});

test('a tag says more than a language: its digits, its country, its day before its month', async () => {
	expect((await pure()).numberIn('fa-u-nu-latn', 2.5)).toBe('2.5');
	expect((await dates()).periodIn('en-US', '2025-12-31')).toBe('December 31, 2025');
});

test('nothing else in the site asks Intl how a language writes', () => {
	const formats =
		/new Intl\.(Number|DateTime|List|RelativeTime|Duration)Format|new Intl\.(Collator|PluralRules)|\.localeCompare/;
	const files = globSync('src/**/*.{ts,astro}').filter((file) => formats.test(readFileSync(file, 'utf8')));
	expect(files.sort()).toEqual(['src/i18n/intl-dates.ts', 'src/i18n/intl.ts']);
});

test('gaps are filled in one place', () => {
	const files = globSync('src/**/*.{ts,astro}').filter((file) =>
		/replace(All)?\(\s*(\/\\\{|['"`]\{)/.test(readFileSync(file, 'utf8')),
	);
	// The stations of planners have gaps with two names, and checks only look whether there are any.
	expect(files.sort()).toEqual(['src/checks/locale-strings.ts', 'src/i18n/fill.ts', 'src/site/journeys.ts']);
});
