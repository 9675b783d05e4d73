import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, comparable, differenceOf, exchanged } from '../../src/tools/compare.ts';

const figure = fc.record({
	value: fc.double({ min: -1e6, max: 1e7, noNaN: true }),
	country: fc.constantFrom('SE', 'NO'),
});

test('a place compared with itself gives nought', () => {
	fc.assert(
		fc.property(figure, fc.nat(2), (one, decimals) => {
			expect(differenceOf(one, one, decimals)).toEqual({ than: 'same', by: 0 });
		}),
	);
});

test('two places differ by the same, the other way round', () => {
	fc.assert(
		fc.property(figure, figure, (one, other) => {
			const [there, back] = [differenceOf(one, other, 1), differenceOf(other, one, 1)];
			expect(there.by).toBeCloseTo(back.by, 0);
			if (there.than !== 'same') expect(back.than).toBe(there.than === 'more' ? 'less' : 'more');
		}),
	);
});

test('what countries count differently, or in other money, is only compared within one', () => {
	const [here, there] = [
		{ value: 1, country: 'SE', currency: 'SEK' },
		{ value: 2, country: 'NO', currency: 'NOK' },
	];
	expect(comparable('C', here, { ...here, value: 3 })).toBe(true);
	expect(comparable('C', { value: 1, country: 'SE' }, { value: 2, country: 'NO' })).toBe(false);
	expect(comparable('A', { value: 1, country: 'SE' }, { value: 2, country: 'NO' })).toBe(true);
	expect(comparable('A', here, there)).toBe(false);
});

test('bars have nought in common, and the longest fills the row', () => {
	expect(barsOf([50, 100])).toEqual([
		{ start: 0, length: 50 },
		{ start: 0, length: 100 },
	]);
	expect(barsOf([-1, 3])).toEqual([
		{ start: 0, length: 25 },
		{ start: 25, length: 75 },
	]);
	expect(barsOf([0])).toEqual([{ start: 0, length: 0 }]);
});

test('money of one country is that of another by the euro', () => {
	expect(exchanged(11.1, 11.1, 11.7)).toBeCloseTo(11.7);
});
