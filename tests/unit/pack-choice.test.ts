import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfChoice, choiceIn, COMPANY, type Choice } from '../../src/tools/pack.ts';

const known = { origins: ['nordic', 'eea'], comparisons: ['stockholm', 'alder'] };
const choices = fc.record(
	{
		with: fc.constantFrom(...COMPANY),
		from: fc.constantFrom(...known.origins),
		now: fc.constantFrom(...known.comparisons),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<Choice>;

test('a choice stands in an address, short enough to read, and comes back the same', () => {
	expect(addressOfChoice({ now: 'stockholm', from: 'eea', with: 'family' })).toBe('with=family&from=eea&now=stockholm');
	fc.assert(
		fc.property(choices, (choice) => {
			const address = addressOfChoice(choice);
			expect(choiceIn(`#${address}`, known)).toEqual({ choice, unfit: 0 });
			expect(address).toMatch(/^[\w=&-]*$/);
		}),
	);
});

test('whatever stands in an address, nothing is thrown and only what the site has published is taken', () => {
	const published = [...COMPANY, ...known.origins, ...known.comparisons] as string[];
	const pairs = fc.array(fc.tuple(fc.constantFrom('with', 'from', 'now', 'name', '__proto__'), fc.string()));
	const addresses = pairs.map((all) => all.map(([key, value]) => `${key}=${value}`).join('&'));
	fc.assert(
		fc.property(fc.oneof(fc.string(), addresses), (address) => {
			const { choice, fault, unfit } = choiceIn(address, known);
			expect(Object.values(choice).filter((id) => !published.includes(id as string))).toEqual([]);
			expect(Boolean(unfit)).toBe(fault === 'unfit');
		}),
	);
});

test.for([
	['a place that is unknown', 'now=atlantis', 'unfit'],
	['a script in a name', 'from=<script>alert(1)</script>', 'unfit'],
	['words of a stranger', 'ring=070-123', 'unfit'],
	['an override of the direction', 'now=\u202estockholm', 'unfit'],
	['half a character', 'now=%E0%A4%A', 'unfit'],
	['ten thousand characters', `now=${'a'.repeat(10_000)}`, 'long'],
] as const)('%s is left out, and said', ([, address, fault]) => {
	expect(choiceIn(`#${address}`, known)).toMatchObject({ choice: {}, fault });
});

test('what fits is taken beside what does not, and the first of two wins', () => {
	expect(choiceIn('#now=alder&from=mars&now=stockholm', known)).toEqual({
		choice: { now: 'alder' },
		fault: 'unfit',
		unfit: 1,
	});
});
