import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/collections/facts.ts';
import { differenceOf, waterfall } from '../../src/money/difference.ts';
import { leftOf } from '../../src/money/household.ts';
import type { Home, Side } from '../../src/money/types.ts';
import { nationOf, ratesOf } from '../../src/money/nation.ts';

const countries = factsOf('countries');
const statistics = factsOf('statistics');
const reading = (statistic: string, place: string) =>
	statistics.get(statistic)!.values.find((value) => value.place === place)?.value;
const at = (country: string, place: string, pays: number[], home: Home, more: Partial<Side> = {}): Side => {
	const facts = countries.get(country)!;
	return {
		nation: nationOf(facts.code, facts.currency, facts.money!),
		rates: ratesOf(facts.money!, place, reading),
		ages: [],
		adults: pays.map((pay) => ({ pay, commuteKm: 0 })),
		home,
		travel: 0,
		afterSchoolFee: undefined,
		...more,
	};
};
const rented = (rent: number | undefined): Home => ({ kind: 'rent', rent });
const bought = (price: number, more: Partial<Extract<Home, { kind: 'buy' }>> = {}): Home => ({
	kind: 'buy',
	price,
	ownShare: 10,
	interest: 2.78,
	running: 0,
	assessedValue: undefined,
	propertyTax: undefined,
	instalment: undefined,
	...more,
});

// The pay of a month less a twelfth of the final tax, as the checked model of the facts gives it.
test.for([
	['falun', 40_000, 31_379],
	['ludvika', 50_000, 37_944],
	['stockholm', 40_000, 32_342],
	['goteborg', 25_000, 20_465],
	['vasteras', 60_000, 44_783],
] as const)('in %s pay of %i leaves %i', ([place, pay, net]) => {
	expect(Math.abs(leftOf(at('sweden', place, [pay], rented(0))).sum - net)).toBeLessThanOrEqual(1);
});

test.for([
	[500_000, 32_451],
	[1_000_000, 57_844],
	[1_500_000, 80_150],
] as const)('in Norway pay of %i a year leaves %i a month', ([pay, net]) => {
	expect(Math.round(leftOf(at('norway', 'stange', [pay / 12], rented(0))).sum)).toBe(net);
});

test('the interest on a home is paid in full and lowers the tax of those who earn', () => {
	const side = at('sweden', 'ludvika', [42_900, 34_000], bought(1_597_000, { assessedValue: 1_000_000 }));
	const [left, rent] = [leftOf(side), leftOf({ ...side, home: rented(0) })];
	const interest = (1_597_000 * 0.9 * 0.0278) / 12;
	expect(left.lines.interest).toBeCloseTo(-interest);
	expect(left.lines.tax - rent.lines.tax).toBeCloseTo(interest * 0.3, -0.5);
	expect(left.lines.property).toBe(-7_500 / 12);
	expect(left.saved).toBeCloseTo((1_597_000 * 0.9 * 0.02) / 12);
});

test('what nobody has said is asked for, and not guessed', () => {
	const ages = [3, 7];
	expect(leftOf(at('norway', 'stange', [50_000], bought(3_000_000), { ages })).gaps).toEqual([
		'property-tax',
		'instalment',
		'after-school',
	]);
	expect(leftOf(at('sweden', 'ludvika', [40_000], bought(3_000_000), { ages })).gaps).toEqual(['assessed-value']);
	expect(leftOf(at('norway', 'oslo', [0], rented(undefined))).gaps).toEqual(['pay', 'rent']);
	expect(leftOf(at('sweden', 'nowhere', [40_000], rented(0))).gaps).toEqual(['place']);
});

const anyHome = fc.oneof(
	fc.record({
		kind: fc.constant('rent' as const),
		rent: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
	}),
	fc
		.record({ price: fc.integer({ min: 0, max: 9_000_000 }), share: fc.integer({ min: 0, max: 100 }) })
		.map(({ price, share }) => bought(price, { ownShare: share })),
);
const anySide = fc
	.record({
		place: fc.constantFrom(['sweden', 'ludvika'], ['sweden', 'stockholm'], ['norway', 'oslo'], ['norway', 'stange']),
		pays: fc.array(fc.integer({ min: 0, max: 150_000 }), { minLength: 1, maxLength: 2 }),
		home: anyHome,
		travel: fc.integer({ min: 0, max: 5_000 }),
		ages: fc.array(fc.nat(17), { maxLength: 5 }),
	})
	.map(({ place: [country, place], pays, home, travel, ages }) => at(country, place, pays, home, { travel, ages }));

test('the bars of the picture begin with today, end there, and sum up to the difference', () => {
	fc.assert(
		fc.property(anySide, anySide, (today, there) => {
			const difference = differenceOf(leftOf(today), leftOf(there), today.nation, there.nation);
			const bars = waterfall(difference);
			const steps = bars.slice(1, -1).reduce((sum, { from, to }) => sum + to - from, 0);
			// Differences of less than a krona have no bar.
			expect(Math.abs(steps - difference.sum)).toBeLessThan(9);
			expect(difference.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(difference.sum, 4);
			expect(bars.at(-1)!.to - bars[0]!.to).toBeCloseTo(difference.sum, 4);
			expect(Number.isFinite(difference.sum)).toBe(true);
		}),
	);
});

test('a place beside itself differs in nothing', () => {
	fc.assert(
		fc.property(anySide, (side) => {
			const left = leftOf(side);
			const { sum, largest } = differenceOf(left, left, side.nation, side.nation);
			expect(Math.abs(sum)).toBe(0);
			expect(largest).toEqual([]);
		}),
	);
});
