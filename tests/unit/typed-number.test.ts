import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedNumber } from '../../src/tools/typed-number.ts';

const TAGS = ['sv', 'nb', 'en', 'pl', 'tr', 'fa'];

test.each([
	['3500', 3500],
	['3 500', 3500],
	['3\u00a0500', 3500],
	['3\u202f500', 3500],
	['3.500', 3500],
	['3,500', 3500],
	['3’500', 3500],
	['3 500,50', 3500.5],
	['3.500,5', 3500.5],
	['3,500.50', 3500.5],
	['۳۵۰۰', 3500],
	['۳٬۵۰۰', 3500],
	['۳٬۵۰۰٫۵', 3500.5],
	['٣٥٠٠', 3500],
	['1.234.567', 1234567],
	['1 234 567,8', 1234567.8],
	['2,78', 2.78],
	['2.78 %', 2.78],
	['0,125', 0.125],
	['3 500 kr', 3500],
	['SEK 3,500', 3500],
	['3 500 SEK', 3500],
	['-5', -5],
	['−5', -5],
	['\u200f۱۲\u200f', 12],
])('%s is %d in every language', (typed, value) => {
	for (const tag of TAGS) expect(typedNumber(typed, tag, ['SEK', 'NOK']), tag).toBe(value);
});

test.each(['', 'abc', '12 34', '1,2,3', '1e5', '0x10', 'NaN', 'Infinity', '1..2', '12-3', '3.50.0', '9'.repeat(30)])(
	'%s is no number',
	(typed) => {
		for (const tag of TAGS) expect(typedNumber(typed, tag)).toBeUndefined();
	},
);

test('what a language writes is read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...TAGS), (value, tag) => {
			expect(typedNumber(new Intl.NumberFormat(tag).format(value), tag)).toBe(value);
			const cents = value + 0.25;
			expect(typedNumber(new Intl.NumberFormat(tag).format(cents), tag)).toBe(cents);
			const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 });
			expect(typedNumber(money.format(value), tag, ['NOK'])).toBe(value);
		}),
	);
});

test('whatever is typed, nothing is thrown', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			const value = typedNumber(typed, 'sv', ['SEK']);
			expect(value === undefined || Number.isFinite(value)).toBe(true);
		}),
	);
});
