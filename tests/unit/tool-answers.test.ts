import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, answersIn } from '../../src/tools/answers.ts';
import { FIELD_NAMES, FIELDS, type Answers, type Field, type Known } from '../../src/tools/fields.ts';

const known: Known = {
	places: ['stockholm', 'ludvika', 'oslo', 'stange', 'SE'],
	comparisons: ['oslo', 'regions/hamar', 'SE', 'stange'],
	occupations: ['nurse', 'teacher-7-9'],
	origins: ['domestic', 'eea'],
	wishes: ['lake', 'big-city', 'school'],
	guides: ['coming-home', 'language'],
	steps: ['3f2a10', 'b07e55'],
};
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

function arbitraryOf(field: Field): fc.Arbitrary<unknown> {
	switch (field.kind) {
		case 'id':
			return fc.constantFrom(...known[field.of]);
		case 'ids':
			return fc.uniqueArray(fc.constantFrom(...known[field.of]), { minLength: 1, maxLength: field.most });
		case 'weights':
			return fc.dictionary(fc.constantFrom(...known[field.of]), fc.integer({ min: 1, max: 3 }), { minKeys: 1 });
		case 'number': {
			const ten = 10 ** field.decimals;
			return fc.integer({ min: field.least * ten, max: field.most * ten }).map((value) => value / ten);
		}
		case 'ages':
			return fc.array(fc.integer({ min: 0, max: field.oldest }), { minLength: 1, maxLength: field.most });
		case 'choice':
			return fc.constantFrom(...field.of);
		case 'day':
			return day;
	}
}
const states = fc.record(Object.fromEntries(FIELD_NAMES.map((name) => [name, arbitraryOf(FIELDS[name])])), {
	requiredKeys: [],
}) as fc.Arbitrary<Answers>;

test('answers stand in an address and come back the same', () => {
	fc.assert(
		fc.property(states, (answers) => {
			const address = addressOf(answers);
			expect(answersIn(`#${address}`, known)).toEqual({ answers, unfit: [] });
			expect(addressOf(answersIn(address, known).answers)).toBe(address);
			expect(address).toMatch(/^[\w.&=/-]*$/);
			expect(address.length).toBeLessThan(2000);
		}),
	);
});

test('whatever stands in an address, nothing is thrown and only what fits is taken', () => {
	const parts = fc.tuple(fc.constantFrom(...FIELD_NAMES.map((name) => FIELDS[name].key)), fc.string());
	const addresses = fc.array(parts).map((all) => `1&${all.map(([key, value]) => `${key}=${value}`).join('&')}`);
	fc.assert(
		fc.property(fc.oneof(fc.string(), addresses), (address) => {
			const { answers } = answersIn(address, known);
			expect(answersIn(addressOf(answers), known).answers).toEqual(answers);
		}),
	);
});

test('an address from somewhere else is met with a word and no harm', () => {
	const fault = (address: string) => answersIn(address, known);
	expect(fault('#1&t=atlantis')).toEqual({ answers: {}, unfit: ['to'], fault: 'unfit' });
	expect(fault('#2&t=ludvika')).toEqual({ answers: {}, unfit: [], fault: 'newer' });
	expect(fault(`#1&t=${'x'.repeat(10_000)}`)).toEqual({ answers: {}, unfit: [], fault: 'long' });
	expect(fault('#1&t=<script>alert(1)</script>&f=oslo')).toMatchObject({ answers: { from: 'oslo' }, unfit: ['to'] });
	expect(fault('#1&p1=-5000').unfit).toEqual(['pay1']);
	expect(fault(`#1&c=${Array(200).fill('3').join('.')}`).unfit).toEqual(['children']);
	for (const odd of ['NaN', 'Infinity', '1e3', '0x10', '', ' ', '%', '%zz', '__proto__'])
		expect(fault(`#1&p1=${odd}`).answers).toEqual({});
	expect(fault('#1&m=2026-02-31').unfit).toEqual(['move']);
	expect(fault('?f=oslo&utm_source=post')).toEqual({ answers: { from: 'oslo' }, unfit: [] });
	expect(fault('#1&l=lake3.lake2').unfit).toEqual(['wishes']);
	expect(fault('#1&l=constructor3').unfit).toEqual(['wishes']);
	expect(fault('')).toEqual({ answers: {}, unfit: [] });
});

test('no two answers share a name in the address', () => {
	const keys = FIELD_NAMES.map((name) => FIELDS[name].key);
	expect(new Set(keys).size).toBe(keys.length);
});
