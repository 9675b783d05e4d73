import { expect, test } from 'vitest';
import { factsOf } from '../../src/collections/facts.ts';

const occupations = factsOf('occupations');

test('every occupation has its groups in the classifications of both countries, and its place in the feeds', () => {
	expect(occupations.size).toBe(47);
	for (const [id, { codes, vacancies, trades }] of occupations) {
		for (const name of ['ssyk2012', 'styrk08', 'isco08', 'jobtech-group', 'nav-level-2'])
			expect(codes[name]?.length, `${id} in ${name}`).toBeGreaterThan(0);
		expect(trades?.length, id).toBeGreaterThan(0);
		// The search of a country and the feed of it name one group by one id.
		expect(vacancies['SE']?.['p'], id).toEqual(codes['jobtech-group']!.map((group) => `5:${group}`));
	}
});

test.for([
	['nurse', 'ssyk2012', '2221', 'styrk08', '2223'],
	['specialist-nurse', 'ssyk2012', '2224', 'styrk08', '2221'],
	['mechanical-engineer', 'ssyk2012', '3114', 'styrk08', '3115'],
	['carpenter', 'ssyk2012', '7111', 'styrk08', '7115'],
	['police-officer', 'ssyk2012', '3360', 'styrk08', '3355'],
	['agronomist', 'ssyk2012', '2134', 'styrk08', '2132'],
] as const)('%s is %s %s and %s %s, though numbers mean other work elsewhere', ([id, first, code, second, other]) => {
	const { codes } = occupations.get(id)!;
	expect(codes[first]).toContain(code);
	expect(codes[second]).toContain(other);
});

test('pay is told for groups that the occupation has in that country', () => {
	const classification: Record<string, string> = { SE: 'ssyk2012', NO: 'styrk08' };
	for (const [id, { pay, codes }] of occupations)
		for (const { country, code, median, low = median, high = median } of pay) {
			expect(codes[classification[country]!], `${id} in ${country}`).toContain(code);
			expect(low).toBeLessThanOrEqual(median);
			expect(high).toBeGreaterThanOrEqual(median);
		}
});
