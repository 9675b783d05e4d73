import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';

const base = JSON.parse(readFileSync('src/map/base.json', 'utf8')) as Topology<Objects>;
const water = feature(base, base.objects['lakes']!);
const { entries } = readEntries();

test('the names of lakes stand on their water, and the roads have numbers', () => {
	const points = entries.flatMap(({ kind, id, data }) =>
		kind === 'lakes' ? [{ id, at: data!['coordinates'] as { lat: number; lon: number } }] : [],
	);
	expect(points.length).toBeGreaterThan(5);
	expect(points.filter(({ at: { lat, lon } }) => !geoContains(water, [lon, lat])).map(({ id }) => id)).toEqual([]);
	const numbers = entries.flatMap(({ kind, data }) => (kind === 'roads' ? [data!['name'] as string] : []));
	expect(numbers.filter((name) => !/^E?\d{1,3}$/.test(name))).toEqual([]);
});
