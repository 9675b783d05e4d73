import { geoGraticule } from 'd3-geo';
import { expect, test } from 'vitest';
import type { MapData } from '../../src/map/data.ts';
import { drawGround, drawMap } from '../../src/map/draw.ts';
import { crowKm } from '../../src/charts/compass.ts';
import { frameFor, type Degrees } from '../../src/map/frame.ts';
import { marksOn } from '../../src/map/marks.ts';
import { overlap } from '../../src/labels/boxes.ts';
import { netOf } from '../../src/map/net.ts';
import { pathOf } from '../../src/map/pen.ts';
import { distance } from '../../src/map/points.ts';
import { reliefOf } from '../../src/map/relief.ts';
import { ringAround, ringsFor } from '../../src/map/rings.ts';
import { roadPath, roadPoints } from '../../src/map/roads.ts';
import { sheets } from '../../src/map/sheets.ts';

const accent = { accent: '#75530b', accentDark: '#e6c26b' };
const place = (name: string, lon: number, lat: number): MapData['places'][number] => ({
	name,
	title: name,
	href: `/${name}/`,
	at: [lon, lat],
	accent,
	here: false,
	card: ['12 inhabitants', '20 km'],
});
const towns = {
	sweden: [place('Falun', 15.63, 60.61), place('Ludvika', 15.19, 60.15)],
	norway: [place('Hamar', 11.07, 60.79), place('Stange', 11.19, 60.72)],
	estonia: [place('Tartu', 26.72, 58.38), place('Viljandi', 25.59, 58.36)],
};
const countries = [
	{ name: 'SVERIGE', at: [15.4, 60.4] as const },
	{ name: 'NORGE', at: [11.1, 60.75] as const },
	{ name: 'ESTLAND', at: [26.1, 58.4] as const },
];

const mapOf = (places: MapData['places']): MapData => ({
	fit: places.map(({ at }) => at),
	places,
	landmarks: [],
	countries,
	railways: [],
	roads: [],
	lakes: [],
	km: (km) => `${km} km`,
});
const named = (places: MapData['places'], sheet: keyof typeof sheets) =>
	marksOn(mapOf(places), sheets[sheet]).marks.filter(({ mark, spot }) => mark.kind === 'country' && spot);

test.each(['wide', 'narrow'] as const)('names of three countries stand apart on a %s map', (sheet) => {
	const spots = named(Object.values(towns).flat(), sheet).map(({ mark, spot }) => ({ name: mark.name, ...spot! }));
	// All or none: one name without the others would mislead.
	expect(spots.map(({ name }) => name)).toEqual(
		sheet === 'wide' || spots.length ? ['SVERIGE', 'NORGE', 'ESTLAND'] : [],
	);
	if (spots.length === 0) return;
	for (const [at, a] of spots.entries())
		for (const b of spots.slice(at + 1))
			expect(
				a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
				`${a.name} on ${b.name}`,
			).toBe(false);
	expect(spots[1]!.right, 'Norway lies west of Sweden').toBeLessThan(spots[0]!.left);
	expect(spots[2]!.left, 'Estonia lies east of Sweden').toBeGreaterThan(spots[0]!.right);
});

test('a country whose places are not in the frame is not named, and one alone needs no name', () => {
	expect(named(towns.estonia, 'wide')).toEqual([]);
	expect(named([...towns.sweden, ...towns.norway], 'wide').map(({ mark }) => mark.name)).toEqual(['SVERIGE', 'NORGE']);
});

// The first ground that is drawn takes seconds on a busy machine.
test('the ground reaches as far as northern Europe', { timeout: 60_000 }, () => {
	const farOff = [place('Tartu', 26.72, 58.38), place('Tallinn', 24.75, 59.44)];
	expect(drawGround(mapOf(farOff), sheets.wide)).toMatch(/<path class="water" d="M[^"]{500,}/);
	const iceland = [place('Akureyri', -18.1, 65.68), place('Selfoss', -21, 63.94)];
	expect(drawGround(mapOf(iceland), sheets.wide)).toMatch(/<path class="water" d="M[^"]{500,}/);
});

test(
	'of many places the largest have names, none covers another, and every place is a link',
	{ timeout: 60_000 },
	() => {
		const many = Array.from({ length: 650 }, (_, at) => ({
			...place(`Town ${at}`, 8 + (at % 26) * 0.5, 56 + Math.floor(at / 26) * 0.45),
			inhabitants: ((at * 7919) % 650) * 100,
		}));
		const { marks } = marksOn(mapOf(many), sheets.wide);
		const places = marks.filter(({ mark }) => mark.place);
		const named = places.flatMap(({ mark, spot }) => (spot ? [{ ...spot, people: mark.place!.inhabitants! }] : []));
		expect(named.length).toBeGreaterThan(20);
		expect(named.length).toBeLessThan(400);
		for (const [at, a] of named.entries()) expect(named.slice(at + 1).filter((b) => overlap(a, b))).toEqual([]);
		const largest = many.toSorted((a, b) => b.inhabitants - a.inhabitants).slice(0, 24);
		const names = new Set(places.filter(({ spot }) => spot).map(({ mark }) => mark.name));
		const share = largest.filter(({ name }) => names.has(name)).length / largest.length;
		expect(share).toBeGreaterThan((3 * named.length) / many.length);
		expect(places).toHaveLength(650);
		const fewer = many.slice(0, 100);
		expect(drawMap(mapOf(fewer), sheets.wide).drawing.match(/<a href/g)).toHaveLength(fewer.length);
	},
);

test('the net of degrees in a frame is that of all the Earth', () => {
	const { projection } = frameFor([towns.sweden[0]!.at, towns.norway[0]!.at], sheets.wide);
	const whole = geoGraticule().step([1, 1]).precision(10);
	expect(netOf(projection, 1)).toBe(pathOf(projection, whole()));
});

const MORA = [14.54, 61.01] as const;
const roads = [
	{
		name: 'E1',
		places: [
			[14.2, 60.2],
			[15.19, 60.15],
			[15.63, 60.61],
			[16.8, 60.9],
		] as const satisfies Degrees[],
	},
	{
		name: '99',
		places: [
			[-20, 64],
			[-21, 64.2],
		] as const satisfies Degrees[],
	},
].map(({ name, places }) => ({ name, places: [...places] }));
const lakes = [
	{ name: 'Runn', at: [15.653, 60.529] as const },
	{ name: 'Far Water', at: [24, 62] as const },
];

test.each(['wide', 'narrow'] as const)(
	'roads and lakes in the frame of a %s map have their names, others not',
	(sheet) => {
		const { words, roads: drawn } = marksOn({ ...mapOf(towns.sweden), roads, lakes }, sheets[sheet]);
		expect(words.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['lake Runn', 'road E1']);
		expect(drawn.map(({ name }) => name)).toEqual(['E1']);
		const { marks } = marksOn({ ...mapOf(towns.sweden), roads, lakes }, sheets[sheet]);
		const taken = marks.flatMap(({ spot }) => spot ?? []);
		for (const { name, spot } of words)
			expect(
				taken.filter((other) => overlap(other, spot)),
				name,
			).toEqual([]);
	},
);

test('a road runs through its places as a smooth line, and its number stands on it', () => {
	const { projection } = frameFor([towns.sweden[0]!.at, towns.sweden[1]!.at], sheets.wide);
	const places = roads[0]!.places;
	expect(roadPath(projection, places)).toMatch(/^M[-\d,]+(C[-\d,]+){3}$/);
	const points = roadPoints(projection, places);
	for (const place of places) {
		const [x, y] = projection([...place])!;
		expect(Math.min(...points.map((point) => distance(point, { x, y })))).toBeLessThan(1);
	}
	const { words } = marksOn({ ...mapOf(towns.sweden), roads }, sheets.wide);
	const { spot } = words.find(({ kind }) => kind === 'road')!;
	const centre = { x: (spot.left + spot.right) / 2, y: (spot.top + spot.bottom) / 2 };
	expect(Math.min(...points.map((point) => distance(point, centre)))).toBeLessThan(1);
});

test('rings lie in round kilometres around the place that the page is about, and only there', () => {
	const here = { ...mapOf(towns.sweden), places: [{ ...towns.sweden[0]!, here: true }, towns.sweden[1]!] };
	const { projection, size } = frameFor(here.fit, sheets.narrow);
	const rings = ringsFor(projection, size);
	expect(rings.length).toBeGreaterThan(1);
	const [lon, lat] = ringAround(towns.sweden[0]!.at, rings[0]!).coordinates[0]![0]!;
	expect(crowKm({ lat: 60.61, lon: 15.63 }, { lat: lat!, lon: lon! })).toBeCloseTo(rings[0]!, 0);
	expect(drawGround(here, sheets.narrow)).toContain('class="distance"');
	expect(drawGround(mapOf(towns.sweden), sheets.narrow)).not.toContain('class="distance"');
});

test('the ground is a file of its own, in the colours of light and dark pages, without words', () => {
	const ground = drawGround(mapOf(towns.sweden), sheets.narrow);
	expect(ground).toMatch(/^<svg xmlns="[^"]+" width="340" height="\d+"/);
	expect(ground).toMatch(/--map-land: #[^}]+}[^}]*prefers-color-scheme: dark[^}]*--map-land: #/s);
	expect(ground).not.toContain('<text');
	expect(drawMap(mapOf(towns.sweden), sheets.narrow).drawing).not.toMatch(/class="(water|land|hill|road|rail)"/);
});

test('hills stand where the grid says that they are, and nowhere on the sea', () => {
	const map = (lon: number, lat: number) => frameFor([[lon, lat]], sheets.narrow);
	const mountains = map(8.3, 61.6);
	expect(reliefOf(mountains.projection, mountains.size).length).toBeGreaterThan(5);
	const sea = map(3, 60);
	expect(reliefOf(sea.projection, sea.size)).toEqual([]);
	const valley = map(...MORA);
	expect(reliefOf(valley.projection, valley.size).length).toBeLessThan(6);
});

test('the card of a place says what is known of it, within the frame', () => {
	const corner = { ...mapOf(towns.sweden), places: towns.sweden };
	const { drawing, width, height } = drawMap(corner, sheets.narrow);
	const cards = [
		...drawing.matchAll(/card-on-map" aria-hidden="true"><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
	];
	expect(cards).toHaveLength(2);
	for (const [, x, y, wide, high] of cards) {
		expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
		expect(Number(y) + Number(high)).toBeLessThanOrEqual(height);
	}
	expect(drawing).toContain('>12 inhabitants</text>');
});
