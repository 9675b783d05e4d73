import { describe, expect, test } from 'vitest';
import { axisOf, barOf, percent } from '../../src/charts/axis.ts';
import { markOf, storeys } from '../../src/charts/marks.ts';
import { byPeriods, slopes } from '../../src/charts/slope.ts';
import { spread } from '../../src/charts/spread.ts';

const round = (n: number) => Math.round(n * 100) / 100;

describe('axes', () => {
	test('bars begin at zero, at the left or at the right', () => {
		const ltr = axisOf([2, 8], { fromZero: true, rtl: false });
		expect(barOf(ltr, 2)).toEqual({ left: 0, width: 25 });
		const rtl = axisOf([2, 8], { fromZero: true, rtl: true });
		expect(barOf(rtl, 2)).toEqual({ left: 75, width: 25 });
		expect(barOf(rtl, 8)).toEqual({ left: 0, width: 100 });
	});

	test('a negative bar ends at zero', () => {
		const axis = axisOf([-1, 3], { fromZero: true, rtl: false });
		expect(barOf(axis, -1)).toEqual({ left: 0, width: 25 });
		expect(barOf(axis, 3)).toEqual({ left: 25, width: 75 });
		expect(barOf(axisOf([-1, 3], { fromZero: true, rtl: true }), -1)).toEqual({ left: 75, width: 25 });
	});

	test('only negative bars, or a single nought, have an axis too', () => {
		expect(barOf(axisOf([-4, -2], { fromZero: true, rtl: false }), -2)).toEqual({ left: 50, width: 50 });
		expect(percent(axisOf([0], { fromZero: true, rtl: false }).at(0))).toMatch(/^\d/);
	});

	test('dots stand between round ends that need not be zero', () => {
		const axis = axisOf([34.05, 34.44, 32.41], { fromZero: false, rtl: false });
		expect(axis.ticks[0]).toBeGreaterThan(30);
		for (const value of [...axis.ticks, 34.05, 34.44, 32.41])
			expect(axis.at(value)).toSatisfy((x: number) => x >= 0 && x <= 100);
		expect(axisOf([1, 2], { fromZero: false, rtl: true }).at(1)).toBe(100);
	});

	test('a single value stands inside the axis', () => {
		expect(axisOf([42], { fromZero: false, rtl: false }).at(42)).toSatisfy((x: number) => x > 0 && x < 100);
	});
});

describe('labels on a line', () => {
	const gaps = (places: number[]) =>
		[...places]
			.sort((a, b) => a - b)
			.slice(1)
			.map((place, at) => round(place - [...places].sort((a, b) => a - b)[at]!));

	test('stay where they are when they do not touch', () =>
		expect(spread([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]));

	test('move apart around their middle, and keep their order', () => {
		expect(spread([50, 50], 20, [0, 100])).toEqual([40, 60]);
		const places = spread([52, 48, 50, 10], 15, [0, 100]);
		expect(gaps(places).every((gap) => gap >= 15)).toBe(true);
		expect(places[1]).toBeLessThan(places[2]!);
	});

	test('stay between the ends, also in a crowd', () => {
		const places = spread([0, 1, 2, 98, 99, 100], 15, [0, 100]);
		expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...places)).toBeLessThanOrEqual(100);
		expect(gaps(places).every((gap) => gap >= 15)).toBe(true);
	});
});

describe('slopes', () => {
	const series = [
		{
			name: 'a',
			points: [
				{ period: '2025', value: 3 },
				{ period: '2021', value: 1 },
			],
		},
		{
			name: 'b',
			points: [
				{ period: '2021', value: 2 },
				{ period: '2025', value: 1 },
			],
		},
	];
	const frame = { height: 200, gap: 20, rtl: false };

	test('time runs with the page', () => {
		const [ltr, rtl] = [slopes(series, frame), slopes(series, { ...frame, rtl: true })];
		expect(ltr.periods).toEqual(['2021', '2025']);
		expect(ltr.lines[0]!.points[0]!.x).toBeLessThan(ltr.lines[0]!.points[1]!.x);
		expect(rtl.lines[0]!.points[0]!.x).toBeGreaterThan(rtl.lines[0]!.points[1]!.x);
	});

	test('more is higher up, and labels keep their distance', () => {
		const { lines } = slopes(series, frame);
		expect(lines[0]!.points[1]!.y).toBeLessThan(lines[0]!.points[0]!.y);
		expect(Math.abs(lines[0]!.start - lines[1]!.start)).toBeGreaterThanOrEqual(20);
	});

	test('periods stand at their distance in time', () => {
		const uneven = [{ name: 'a', points: ['2020', '2021', '2024'].map((period) => ({ period, value: 1 })) }];
		const [first, second, third] = slopes(uneven, frame).lines[0]!.points.map(({ x }) => x) as [number, number, number];
		expect((second - first) / (third - first)).toBeCloseTo(0.25, 2);
	});

	test('only series of the same periods share a chart', () => {
		const other = { name: 'c', points: [{ period: '2021', value: 2 }] };
		expect(byPeriods([...series, other]).map((group) => group.map(({ name }) => name))).toEqual([['a', 'b'], ['c']]);
	});
});

describe('marks', () => {
	test('twelve differ without colour, and the drawing is the same every time', () => {
		const marks = Array.from({ length: 12 }, (_, at) => JSON.stringify(markOf(at)));
		expect(new Set(marks).size).toBe(12);
		expect(JSON.stringify(markOf(3))).toBe(marks[3]);
		expect(markOf(12)).toEqual(markOf(0));
	});

	test('none covers another', () => {
		const positions = [50, 51, 52, 58, 10, 10];
		const floors = storeys(positions, 6);
		for (const [a, x] of positions.entries())
			for (const [b, y] of positions.entries()) if (a < b && Math.abs(x - y) < 6) expect(floors[a]).not.toBe(floors[b]);
		expect(floors[3]).toBe(0);
	});
});
