import { expect, test } from 'vitest';
import { aroundOf, facetsOf } from '../../src/site/facet-model.ts';

const regions: Record<string, string> = { a: 'east', b: 'west' };

test('an entry belongs to its places and to the regions around them, each once', () => {
	expect(aroundOf(['a', 'b', 'regions/east'], (id) => regions[id])).toEqual(['a', 'regions/east', 'b', 'regions/west']);
});

test('a list is narrowed by every place and trade that some of its entries have, and by none that all have', () => {
	const none = { month: [], theme: [] };
	const entries = [
		{ place: ['a', 'regions/east'], trade: ['wood'], ...none },
		{ place: ['b', 'regions/east'], trade: ['wood', 'food'], ...none },
	];
	expect(facetsOf('stories', entries)).toEqual([
		{ kind: 'stories', by: 'place', value: 'a', count: 1 },
		{ kind: 'stories', by: 'place', value: 'b', count: 1 },
		{ kind: 'stories', by: 'trade', value: 'food', count: 1 },
	]);
});
