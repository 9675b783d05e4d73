import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { smallChart } from '../../src/charts/small-chart.ts';
import { findingOf, findingsOf } from '../../src/site/finding-model.ts';

const figure = (place: string, value: number, period = '2024') => ({ place, value, period });
const country = figure('XX', 5);

test('figures say the highest, the lowest and how many lie above their country', () => {
	const found = findingOf([figure('a', 3), figure('b', 9), figure('c', 6)], country)!;
	expect([found.high.place, found.low.place]).toEqual(['b', 'a']);
	expect(found.above).toEqual({ count: 2, total: 3, than: country });
});

test('figures of other periods are not compared, nor is a country of another period', () => {
	const values = [figure('a', 99, '2019'), figure('b', 2), figure('c', 4)];
	expect(findingOf(values)!.high.place).toBe('c');
	expect(findingOf(values, figure('XX', 1, '2020'))!.above).toBeUndefined();
	expect(findingOf(values)!.of).toEqual({ count: 2, total: 3 });
	expect(findingOf(values.slice(1))!.of).toBeUndefined();
});

test('one figure, or several that are alike, say nothing', () => {
	expect(findingOf([])).toBeUndefined();
	expect(findingOf([figure('a', 1)], country)).toBeUndefined();
	expect(findingOf([figure('a', 1), figure('b', 1)])).toBeUndefined();
});

test('what is about one country of several names it, and what is about all names none', () => {
	const countryOf = ({ place }: { place: string }) => place[0]!;
	const told = (values: ReturnType<typeof figure>[], named = true) =>
		findingsOf(values, { countryOf, against: () => undefined, named }).map((found) => [
			found.country,
			found.high.place,
		]);
	const one = [figure('x1', 1), figure('x2', 2)];
	expect(told(one)).toEqual([['x', 'x2']]);
	expect(told(one, false)).toEqual([[undefined, 'x2']]);
	expect(told([...one, figure('y1', 3)])).toEqual([[undefined, 'y1']]);
	expect(told([...one, figure('y1', 3, '2025'), figure('y2', 4, '2025')])).toEqual([
		['x', 'x2'],
		['y', 'y2'],
	]);
});

test('the values at the ends of a small chart are those of its axis, not of its places', () => {
	const dots = [12, 34].map((value) => ({ value, mark: 0, light: '#000000', dark: '#ffffff' }));
	const [[first, last]] = smallChart([{ dots, against: undefined, others: [88] }]).ends as [[number, number]];
	expect([first <= 12, last >= 88]).toEqual([true, true]);
});

test('a small chart holds no words, tells places apart by shape and colour, and goes dark', () => {
	const dots = [0, 1, 7].map((mark) => ({ value: mark, mark, light: `#00000${mark}`, dark: '#ffffff' }));
	const { svg } = smallChart([{ dots, against: 4, others: [2, 9] }]);
	expect(() => parseXml(svg)).not.toThrow();
	expect(svg).not.toMatch(/NaN|undefined|<text|href/);
	const shapes = [...svg.matchAll(/<path class="c\w+(?: o)?" transform="[^"]*" d="([^"]*)"/g)].map(([, d]) => d);
	expect(new Set(shapes).size).toBe(3);
	expect(svg).toContain('@media screen and (prefers-color-scheme:dark){');
});
