import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firmness, isClear, rank, type Measured } from '../../src/tools/find.ts';

const PLACES = ['a', 'b', 'c', 'd'];
const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
const wish = (id: string) =>
	fc.record({
		id: fc.constant(id),
		better: fc.constantFrom('more' as const, 'less' as const),
		values: fc.record({ a: value, b: value, c: value, d: value }),
	});
const wishes = fc.tuple(wish('lake'), wish('quiet'), wish('town')) as fc.Arbitrary<Measured[]>;
const order = (all: Measured[], weights: Record<string, number>) =>
	rank(all, PLACES, weights).map(({ place }) => place);

test('weights that are all equal give the same order as none', () => {
	fc.assert(
		fc.property(wishes, fc.integer({ min: 1, max: 3 }), (all, weight) => {
			expect(order(all, { lake: weight, quiet: weight, town: weight })).toEqual(order(all, {}));
		}),
	);
});

test('a score is the mean of its parts, and lies between 0 and 1', () => {
	fc.assert(
		fc.property(wishes, fc.record({ lake: fc.nat(3), quiet: fc.nat(3), town: fc.nat(3) }), (all, weights) => {
			for (const { score, parts } of rank(all, PLACES, weights)) {
				const known = parts.filter(({ points }) => points !== undefined);
				const sum = known.reduce((total, { weight }) => total + weight, 0);
				const mean = sum ? known.reduce((total, part) => total + part.weight * part.points!, 0) / sum : 0;
				expect(score).toBeCloseTo(mean);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}
		}),
	);
});

test('one wish alone ranks by it, and what nothing is known of counts for nothing', () => {
	const lake: Measured = { id: 'lake', better: 'less', values: { a: 3, b: 1, c: 2 } };
	expect(order([lake], { lake: 3 })).toEqual(['b', 'c', 'a', 'd']);
});

test('a clear lead is firm, and places that are alike have no winner', () => {
	const best: Measured[] = ['x', 'y', 'z'].map((id) => ({ id, better: 'more', values: { a: 9, b: 1, c: 0, d: 0 } }));
	expect(firmness(best, PLACES, {})).toBe(1);
	expect(isClear(rank(best, PLACES, {}), 1)).toBe(true);
	const alike: Measured[] = [
		{ id: 'x', better: 'more', values: { a: 2, b: 0, c: 1, d: 1 } },
		{ id: 'y', better: 'more', values: { a: 0, b: 2, c: 1, d: 1 } },
	];
	const firm = firmness(alike, PLACES, {});
	expect(firm).toBeLessThan(2 / 3);
	expect(isClear(rank(alike, PLACES, {}), firm)).toBe(false);
});
