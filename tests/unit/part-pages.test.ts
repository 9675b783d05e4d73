import { range } from 'd3-array';
import { expect, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { clashes, entryKey, type Page } from '../../src/site/page-model.ts';
import { onPart, PART, partPages } from '../../src/site/part-pages.ts';

const pages = contentPages();
const lists = pages.filter(({ kind }) => kind === 'lists');
const [entry] = pages.filter(({ kind, locale }) => kind === 'employers' && locale === lists[0]!.locale);
const employers = (count: number): Page[] => [...lists, ...range(count).map((at) => ({ ...entry!, id: `e${at}` }))];

test('a list has as many pages as its entries need, each under its own number, titled and keyed apart', () => {
	expect(partPages(employers(PART), [])).toEqual([]);
	const parts = partPages(employers(2 * PART + 1), []);
	const whole = lists.find(({ id, locale }) => id === 'employers' && locale === entry!.locale)!;
	expect(parts.map(({ href }) => href)).toEqual([`${whole.href}2/`, `${whole.href}3/`]);
	expect(parts.map(entryKey)).toEqual(['lists/employers 2', 'lists/employers 3']);
	expect(new Set([whole, ...parts].map(({ text }) => text.data.title)).size).toBe(3);
	expect(clashes([...parts, { ...entry!, href: `${whole.href}3/` }])).toHaveLength(1);
});

test('groups are cut where a page is full, and none is lost, doubled or empty', () => {
	const groups = [
		{ id: 'a', entries: range(PART + 5) },
		{ id: 'b', entries: range(1000, 1000 + PART) },
	];
	const parts = [1, 2, 3].map((part) => onPart(groups, part));
	expect(parts.map((part) => part.map(({ id, entries }) => `${id} ${entries.length}`))).toEqual([
		[`a ${PART}`],
		['a 5', `b ${PART - 5}`],
		['b 5'],
	]);
	expect(parts.flat().flatMap(({ entries }) => entries)).toEqual(groups.flatMap(({ entries }) => entries));
	expect(onPart(groups)).toEqual(parts[0]);
});
