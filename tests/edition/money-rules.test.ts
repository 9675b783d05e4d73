import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { moneyProblems } from '../../src/checks/money.ts';
import { factsOf } from '../../src/collections/facts.ts';
import { money as schema, type Money } from '../../src/collections/money.ts';
import { outcome, run } from '../../src/money/evaluate.ts';
import { calculationOf, constantsOf, ratesOf } from '../../src/money/nation.ts';

const countries = factsOf('countries');
const rules = (id: string) => countries.get(id)!.money!;
const problemsIn = (money: Money) =>
	moneyProblems(money, () => []).map(({ path, message }) => `${path.join('.')}: ${message}`);
const tax = (id: string, pay: number, more = {}) => {
	const money = rules(id);
	return outcome(calculationOf(money, 'tax')!, {
		...constantsOf(money),
		'municipal-rate': 34.05,
		'burial-rate': 0.292,
		...more,
		pay,
	});
};

test('all published examples of both countries come out', () => {
	const pairs = [...countries.values()].flatMap(({ money }) => money!.calculations.flatMap(({ examples }) => examples));
	expect(pairs.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(148);
	for (const [, { money }] of countries) expect(problemsIn(money!)).toEqual([]);
});

test('every number of every published example matters', () => {
	for (const { money } of countries.values())
		for (const [at, calculation] of money!.calculations.entries())
			for (const [nth, { rows, given }] of calculation.examples.entries())
				for (const line of rows.keys()) {
					const changed = structuredClone(money!);
					changed.calculations[at]!.examples[nth]!.rows[line]![given.length]! += 1;
					expect(problemsIn(changed), `${calculation.id} ${rows[line]!.join(' ')}`).toHaveLength(1);
				}
});

test.for(['sweden', 'norway'])('take-home pay in %s does not fall when pay rises, but where the law says so', (id) => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 5_000 }), (pay, more) => {
			// Fees and allowances in whole hundreds, and the two hundred kronor above which state tax begins.
			const step = id === 'sweden' ? 240 : 0;
			expect(pay + more - tax(id, pay + more)).toBeGreaterThanOrEqual(pay - tax(id, pay) - step);
			expect(tax(id, pay)).toBeLessThanOrEqual(pay);
			expect(tax(id, pay)).toBeGreaterThanOrEqual(0);
		}),
	);
});

test('no credit is larger than the tax that it lowers', () => {
	const money = rules('sweden');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1_500_000 }), fc.integer({ min: 0, max: 400_000 }), (pay, interest) => {
			const values = run(calculationOf(money, 'tax')!, {
				...constantsOf(money),
				...ratesOf(money, 'falun', () => 34.05),
				pay,
				interest,
			});
			expect(values['income-tax']).toBeGreaterThanOrEqual(0);
		}),
	);
});

// A country made up for this test: a tenth of all pay, and a fifth of what is above a threshold.
const third = (change: (text: string) => string = (text) => text) =>
	schema.parse(
		parse(
			change(`
year: '2026'
exchange: { perEuro: 1, date: 2026-01-01, source: made-up }
pay: { median: 2000, period: '2025', source: made-up }
mortgage: { rate: 4, period: '2026-01', source: made-up }
deposit: { share: 15, source: made-up }
constants: [{ id: threshold, values: { '2025': 20000, '2026': 30000 }, source: made-up }]
rates: [{ id: local-rate, value: 10, but: { town: 12 }, source: made-up }]
calculations:
  - id: tax
    time: year
    source: made-up
    result: all
    steps:
      - { id: local, kind: tax, of: pay, rate: local-rate }
      - { id: state, kind: tax, of: pay, pieces: [{ upTo: 10000 }, { upTo: threshold, rate: 5 }, { rate: 20 }] }
      - { id: all, kind: sum, of: { local: 1, state: 1 } }
    examples:
      - { title: Made up, source: made-up, given: [pay, local-rate], gives: [all], rows: [[40000, 10, 7000]] }
      - { title: The year before, source: made-up, year: '2025', given: [pay, local-rate], gives: [all], rows: [[40000, 10, 8500]] }
`),
		),
	);

test('a third country, and a year before, are content alone', () => {
	const money = third();
	expect(problemsIn(money)).toEqual([]);
	const given = { ...constantsOf(money), ...ratesOf(money, 'town', () => undefined), pay: 40_000 };
	expect(outcome(calculationOf(money, 'tax')!, given)).toBe(7_800);
});

test.for([
	['of: pay, rate', 'of: wage, rate', 'calculations.0.steps.0.of: there is no amount "wage" before the step "local".'],
	['upTo: threshold', 'upTo: 9000', 'the threshold 9000 of "state" is not above the one before it, 10000.'],
	['{ upTo: threshold, rate: 5 }', '{ rate: 5 }', 'only the last piece of "state" has no end. Add "upTo".'],
	['{ rate: 20 }', '{ upTo: 90000, rate: 20 }', 'the last piece of "state" has an end.'],
	['value: 10, but', 'but', 'rates.0: the rate "local-rate" is missing. Say "statistic" or "value".'],
	['result: all', 'result: sum', 'there is no step "sum".'],
	['id: state', 'id: local', 'the name "local" is taken.'],
	["'2025': 20000, '2026': 30000", "'2027': 30000", 'the constant "threshold" has no value for 2026 or before.'],
	['rate: 20', 'rate: 21', 'the example "Made up" says 7000 for "all", and the steps give 7100.'],
	['10, 7000', '10', 'the row has 2 numbers, and "given" and "gives" name 3.'],
	['given: [pay, local-rate]', 'given: [pay, rent]', 'names "rent", which nothing here holds.'],
] as const)('where %s reads %s, an error says it', ([from, to, message]) => {
	expect(problemsIn(third((text) => text.replace(from, to))).join('\n')).toContain(message);
});
