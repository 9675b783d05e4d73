import { expect, test } from 'vitest';
import { cellOrder } from '../../src/components/cell-order.ts';

const sort = (cells: string[], up: boolean, locale = 'sv') =>
	[...cells].sort((a, b) => cellOrder(a, b, up, new Intl.Collator(locale, { numeric: true }).compare));

test('numbers stand as numbers, also below nought', () => {
	expect(sort(['10', '-2878', '9', '-0.8'], true)).toEqual(['-2878', '-0.8', '9', '10']);
	expect(sort(['10', '-2878', '9'], false)).toEqual(['10', '9', '-2878']);
});

test('empty cells stand last both ways', () => {
	expect(sort(['', '2', '', '1'], true)).toEqual(['1', '2', '', '']);
	expect(sort(['', '2', '', '1'], false)).toEqual(['2', '1', '', '']);
});

test('words stand as the language has them, with its own digits as numbers', () => {
	expect(sort(['Örebro', 'Ål', 'Zürich'], true)).toEqual(['Zürich', 'Ål', 'Örebro']);
	expect(sort(['۱۰ کمون', '۹ کمون'], true, 'fa')).toEqual(['۹ کمون', '۱۰ کمون']);
});
