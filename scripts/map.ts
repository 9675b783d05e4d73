// Makes src/map/base.json, the water and the borders under every map, and src/map/extent.json, how far they reach, from GSHHG (https://www.soest.hawaii.edu/pwessel/gshhg/, LGPL).
// Needs GMT with GSHHG at full resolution: apt-get install gmt gmt-gshhg-full. Run: node scripts/map.ts <west> <south> <east> <north>
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { geoArea } from 'd3-geo';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { closeAlong, ringOf, stitch, type Box, type Point } from './map-rings.ts';

const EARTH = 6371 ** 2;
/** Square kilometres as the share of the sphere that d3 and topojson count in. */
const km2 = (area: number) => area / EARTH;
/** What is too small to be drawn on the closest cut. */
const SMALLEST = { lake: km2(0.2), island: km2(0.8), bend: km2(0.02) };
// A step is then at most about 40 metres: finer than any cut shows.
const STEPS_A_DEGREE = 1_250;

const box = process.argv.slice(2).map(Number) as Box;
if (box.length !== 4 || box.some(Number.isNaN))
	throw new Error('Say west, south, east and north in degrees: node scripts/map.ts -25 53 32 72');
const [west, south, east, north] = box;

/** The lines that GMT prints for an option, each with the words of its heading. */
function lines(option: string) {
	const text = execFileSync('gmt', ['coast', `-R${west}/${east}/${south}/${north}`, '-Df', option, '-M'], {
		cwd: tmpdir(),
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const blocks = text
		.replace(/^#.*\n/gm, '')
		.split(/^>/m)
		.slice(1);
	return blocks.map((block) => {
		const [heading = '', ...rows] = block.trimEnd().split('\n');
		return { heading, points: rows.map((row) => row.trim().split(/\s+/).map(Number) as Point) };
	});
}

const shores = lines('-W');
/** The lines along land (1), lakes (2) or islands in lakes (3), joined where GMT cuts them. */
const shore = (level: number) =>
	stitch(shores.filter(({ heading }) => heading.endsWith(`Level ${level}`)).map(({ points }) => points));
const isClosed = (line: Point[]) => String(line[0]) === String(line.at(-1));
const polygons = (rings: Point[][], smallest = 0): GeoJSON.MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: rings
		.map((ring) => [ringOf(ring)])
		.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) > smallest),
});
const paths = (options: string[]): GeoJSON.MultiLineString => ({
	type: 'MultiLineString',
	coordinates: stitch(options.flatMap(lines).map(({ points }) => points)),
});

const [coast, lakes, islets] = [shore(1), shore(2), shore(3)];
const objects = {
	sea: polygons(
		closeAlong(
			box,
			coast.filter((line) => !isClosed(line)),
		),
	),
	islands: polygons(coast.filter(isClosed), SMALLEST.island),
	lakes: polygons(
		[
			...lakes.filter(isClosed),
			...closeAlong(
				box,
				lakes.filter((line) => !isClosed(line)),
			),
		],
		SMALLEST.lake,
	),
	islets: polygons(islets.filter(isClosed), SMALLEST.island),
	rivers: paths(['-I2', '-I3', '-I4']),
	borders: paths(['-N1']),
};

const weighted = presimplify(topology(objects) as Topology<Objects<{}>>, sphericalTriangleArea);
const base = quantize(
	simplify(weighted, SMALLEST.bend),
	Math.round(Math.max(east - west, north - south) * STEPS_A_DEGREE),
);
writeFileSync('src/map/base.json', `${JSON.stringify(base)}\n`);
writeFileSync('src/map/extent.json', `${JSON.stringify({ west, south, east, north })}\n`);
console.log(
	Object.entries(objects)
		.map(([name, { coordinates }]) => `${name} ${coordinates.length}`)
		.join(', '),
	`${JSON.stringify(base).length} bytes`,
);
