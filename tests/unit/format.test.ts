import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { byEnd, duration, endOf, figure, hours, isStale, list, months, period, sorted } from '../../src/i18n/format.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const share = { kind: 'share', decimals: 1 } as const;

test('figures are written as the language does', () => {
	expect(plain(figure(59975, { kind: 'count', decimals: 0, unit: 'invånare' }, 'sv'))).toBe('59 975 invånare');
	expect(plain(figure(24.3, share, 'sv'))).toBe('24,3 %');
	expect(figure(24.3, share, 'en')).toBe('24.3%');
	// Marks keep the sign on one side of the digits, whatever stands before them.
	expect(figure(24.3, share, 'fa')).toBe('\u061c۲۴٫۳٪\u200f');
	expect(plain(figure(3534000, { kind: 'money', decimals: 0, currency: 'SEK' }, 'sv'))).toBe('3 534 000 kr');
	expect(plain(figure(3534000, { kind: 'money', decimals: 0, currency: 'SEK' }, 'nb'))).toBe('3 534 000 SEK');
	expect(plain(figure(-0.8, share, 'sv'))).toBe('−0,8 %');
	expect(plain(figure(-0.04, share, 'sv'))).toBe('0,0 %');
});

test('a number and its unit stay on one line', () => {
	expect(figure(29.4, { kind: 'number', decimals: 1, unit: 'per km²' }, 'sv')).toBe('29,4\u00a0per km²');
});

test('minutes become hours and minutes', () => {
	expect(plain(duration(154, 'sv'))).toBe('2 tim 34 min');
	expect(plain(duration(45, 'nb'))).toBe('45 min');
	expect(plain(duration(120, 'en'))).toBe('2 hrs');
});

test('periods are written out, in Gregorian years for all', () => {
	expect(period('2025', 'sv')).toBe('2025');
	expect(period('2026-04', 'sv')).toBe('april 2026');
	expect(period('2025-12-31', 'nb')).toBe('31. desember 2025');
	expect(plain(period('2022-01/2022-06', 'en'))).toMatch(/January\s?–\s?June 2022/);
	expect(period('2025', 'fa')).toBe('۲۰۲۵');
});

test('English dates are British', () => {
	expect(period('2025-12-31', 'en')).toBe('31 December 2025');
});

test('a period ends on its last day', () => {
	expect(String(endOf('2024'))).toBe('2024-12-31');
	expect(String(endOf('2024-02'))).toBe('2024-02-29');
	expect(String(endOf('2024-12-31/2025-12-31'))).toBe('2025-12-31');
});

test('periods stand by their last days', () => {
	expect(['2026-04', '2025', '2022-01/2022-06', '2024-12-31/2025-12-30', '2022-03'].sort(byEnd)).toEqual([
		'2022-03',
		'2022-01/2022-06',
		'2024-12-31/2025-12-30',
		'2025',
		'2026-04',
	]);
});

test('a figure is stale when its period ended more than so many months ago', () => {
	const on = Temporal.PlainDate.from('2026-11-23');
	expect(isStale('2025-12-31', 24, on)).toBe(false);
	expect(isStale('2022-10', 24, on)).toBe(true);
	expect(isStale('2024-11', 24, on)).toBe(false);
});

test('lists and order follow the language', () => {
	expect(list(['Falun', 'Borlänge', 'Säter'], 'sv')).toBe('Falun, Borlänge och Säter');
	expect(sorted(['Örebro', 'Ål', 'Zürich', 'Älvdalen'], (name) => name, 'sv')).toEqual([
		'Zürich',
		'Ål',
		'Älvdalen',
		'Örebro',
	]);
	expect(sorted(['Örebro', 'Zürich'], (name) => name, 'en')).toEqual(['Örebro', 'Zürich']);
});

test('hours are written with their days, the second day only where it is another one', () => {
	expect(plain(hours('2027-07-02T18:30', undefined, 'sv'))).toBe('2 juli 2027 kl. 18:30');
	expect(plain(hours('2027-07-02T18:30', '2027-07-02T21:00', 'sv'))).toBe('2 juli 2027 18:30–21:00');
	expect(plain(hours('2027-12-31T20:00', '2028-01-01T02:00', 'en'))).toMatch(
		/^31 December 2027.*20:00\s–\s1 January 2028.*02:00$/,
	);
	expect(hours('2027-07-02T18:30', '2027-07-02T21:00', 'fa')).toMatch(/۲۰۲۷.*۱۸:۳۰.*۲۱:۰۰/);
});

test('months are one or a season', () => {
	expect(months({ month: 7 }, 'sv')).toBe('juli');
	expect(months({ month: 12, toMonth: 2 }, 'nb')).toBe('desember–februar');
});
