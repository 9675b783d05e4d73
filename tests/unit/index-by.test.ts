import { expect, test, vi } from 'vitest';
import { indexBy } from '../../src/index-by.ts';
import { facetsOf } from '../../src/site/facet-model.ts';

test('things stand under each of their keys once, in their order', () => {
	const index = indexBy(['ab', 'bb', 'c'], (word) => word);
	expect([...index]).toEqual([
		['a', ['ab']],
		['b', ['ab', 'bb']],
		['c', ['c']],
	]);
	expect(index.get('x')).toBeUndefined();
});

/** How often a list is narrowed looks into its entries, where every place has one of them. */
function looks(places: number) {
	const look = vi.fn((at: number) => [`place-${at}`]);
	const entries = Array.from({ length: places }, (_, at) => ({
		get place() {
			return look(at);
		},
		trade: [],
		month: [],
		theme: [],
	}));
	expect(facetsOf('employers', entries)).toHaveLength(places);
	return look.mock.calls.length;
}

test('ten times the entries are looked into ten times as often, not a hundred times', () => {
	expect(looks(1000)).toBe(10 * looks(100));
});
