import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { outside, shared } from '../../src/labels/boxes.ts';
import { widthOf } from '../../src/labels/letter-widths.ts';
import { bearing, crowKm, windOf } from '../../src/charts/compass.ts';
import { boxOf, DIAL_SIZES, dialOf } from '../../src/charts/dial.ts';
import { stopsOf, zeroOf } from '../../src/charts/rail.ts';
import { kilometres } from '../../src/i18n/format.ts';

const falun = { lat: 60.60278, lon: 15.65611 };
const stockholm = { lat: 59.3293, lon: 18.0686 };
const oslo = { lat: 59.9139, lon: 10.7522 };

describe('as the crow flies', () => {
	test('kilometres are those of the great circle', () => {
		expect(crowKm(falun, stockholm)).toBeCloseTo(195, -0.5);
		expect(crowKm({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo((6371 * Math.PI) / 2, 3);
		expect(crowKm(falun, falun)).toBe(0);
	});

	test('the bearing goes clockwise from north', () => {
		const centre = { lat: 0, lon: 0 };
		expect(bearing(centre, { lat: 1, lon: 0 })).toBeCloseTo(0, 6);
		expect(bearing(centre, { lat: 0, lon: 1 })).toBeCloseTo(90, 6);
		expect(bearing(centre, { lat: -1, lon: 0 })).toBeCloseTo(180, 6);
		expect(bearing(centre, { lat: 0, lon: -1 })).toBeCloseTo(270, 6);
		expect(windOf(bearing(falun, stockholm))).toBe('se');
		expect(windOf(bearing(falun, oslo))).toBe('w');
		expect(windOf(359)).toBe('n');
	});
});

describe('the dial of every place', () => {
	const { entries } = readEntries();
	const cities = entries.filter(({ kind, data }) => kind === 'areas' && data?.['type'] === 'city' && data.coordinates!);
	const seats = entries.filter(({ kind }) => kind === 'municipalities');

	test.for(seats.flatMap(({ id, data }) => ['sv', 'pl', 'fa'].map((locale) => [id, locale, data!] as const)))(
		'%s in %s: no label covers another or runs out',
		([, locale, data]) => {
			const spokes = cities.map(({ data: city }) => {
				const km = crowKm(data.coordinates!, city!.coordinates!);
				return {
					lines: [city!.names![locale] as string, kilometres(km, locale)],
					km,
					bearing: bearing(data.coordinates!, city!.coordinates!),
				};
			});
			const dial = dialOf(data.seat!, spokes);
			expect(dialOf(data.seat!, spokes)).toEqual(dial);
			for (const size of DIAL_SIZES) {
				const boxes = dial.points.map(({ lines, at, side }) =>
					boxOf(lines, side, { x: (at.x * size) / 100, y: (at.y * size) / 100 }),
				);
				for (const [a, box] of boxes.entries()) {
					expect(outside(box, size), dial.points[a]!.lines[0]).toBeLessThan(0.01);
					for (const [b, other] of boxes.entries())
						if (a < b)
							expect(shared(box, other), `${dial.points[a]!.lines[0]} on ${dial.points[b]!.lines[0]} at ${size}`).toBe(
								0,
							);
				}
			}
		},
	);
});

test('a text is not thought narrower for its marks', () => expect(widthOf('a\u0301b', 10)).toBe(widthOf('ab', 10)));

describe('a line', () => {
	const stations = [
		{ name: 'Start', place: 'city', km: 0, source: 's' },
		{ name: 'Here', place: 'me', km: 160, source: 's' },
		{ name: 'There', place: 'other', km: 184.4, source: 's' },
		{ name: 'Stop', place: 'other', source: 's' },
	];

	test('kilometres are counted from the own station, or from the first that has some', () => {
		expect(stopsOf(stations, 'Here', 'me', []).map(({ away }) => away && Math.round(away))).toEqual([
			160,
			undefined,
			24,
			undefined,
		]);
		expect(zeroOf(stations, 'Stop')?.name).toBe('Start');
		expect(stopsOf(stations, 'Stop', 'other', []).map(({ away }) => away && Math.round(away))).toEqual([
			undefined,
			160,
			184,
			undefined,
		]);
	});

	test('minutes are those of a journey by train from the own station', () => {
		const journeys = [
			{ to: 'city', by: 'car', minutes: 5, source: 'j' },
			{ to: 'city', by: 'train', from: 'Elsewhere', minutes: 6, source: 'j' },
			{ to: 'city', by: 'train', minutes: 100, source: 'j' },
			{ to: 'other', by: 'train', from: 'Here', minutes: 15, source: 'j' },
		];
		expect(stopsOf(stations, 'Here', 'me', journeys).map(({ journey }) => journey?.minutes)).toEqual([
			100,
			undefined,
			15,
			undefined,
		]);
	});

	test('the own stations are marked', () =>
		expect(stopsOf(stations, 'Here', 'me', []).map(({ own }) => own)).toEqual([false, true, false, false]));
});
