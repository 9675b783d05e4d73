import { readFileSync } from 'node:fs';
import type { GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import {
	filter,
	filterWeight,
	presimplify,
	sphericalRingArea,
	sphericalTriangleArea,
	type RingWeighter,
} from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { memoize } from '../memoize.ts';
import { around, type Degrees } from './frame.ts';
import { pathOf } from './pen.ts';

// Not imported: as a module it would be hundreds of thousands of lines, which each build would write and read again.
const base = JSON.parse(readFileSync('src/map/base.json', 'utf8')) as Topology<Objects<{}>>;
/** How much each point bends its line. That takes seconds, so only what is not drawn yet asks for it. */
const weigh = memoize(
	() => base,
	() => presimplify(base, sphericalTriangleArea),
);
/** Bends and islands that are smaller on the drawing than so many square units are left out. */
const SMALLEST = { bend: 4, ring: 30 };
/**
 * Outside the frame only bends that are as large as this part of the sphere are followed: they keep what is land on
 * its side.
 */
const OUTSIDE = 1e-6;

/** The lines of the base, as fine as a projection shows them, and coarse where it shows nothing. */
function simplified(projection: GeoProjection): Topology<Objects<{}>> {
	const [west, south, east, north] = around(projection);
	const fine = SMALLEST.bend / projection.scale() ** 2;
	const coarse = Math.max(fine, OUTSIDE);
	const isKept = ([lon = 0, lat = 0, weight = 0]: number[]) =>
		weight >= coarse || (weight >= fine && lon > west && lon < east && lat > south && lat < north);
	const weighted = weigh();
	const arcs = weighted.arcs.map((arc) => arc.filter(isKept).map(([lon = 0, lat = 0]) => [lon, lat]));
	return { ...weighted, arcs };
}

export type Layer = 'sea' | 'islands' | 'lakes' | 'islets' | 'rivers' | 'borders';

/**
 * The size of a ring, and whether it is a hole, which the types do not know of. A far one that lost its bends may
 * be turned inside out: then it holds the rest of the sphere.
 */
function sizeOf(ring: Parameters<typeof sphericalRingArea>[0], isHole: boolean) {
	const area = sphericalRingArea(ring, false);
	return isHole || area < 2 * Math.PI ? area : 0;
}

/**
 * Water and borders as path data for a projection, as fine as its scale shows. A layer with nothing in the frame is
 * empty.
 */
export function basePaths(projection: GeoProjection): Record<Layer, string> {
	const fine = simplified(projection);
	const smallest = SMALLEST.ring / projection.scale() ** 2;
	const left = filter(fine, filterWeight(fine, smallest, sizeOf as RingWeighter));
	return Object.fromEntries(
		Object.entries(left.objects).map(([name, object]) => [name, pathOf(projection, feature(left, object))]),
	) as Record<Layer, string>;
}

/** The national borders, line by line. */
export const borderLines = mesh(base, base.objects['borders']).coordinates as unknown as Degrees[][];
