import type { GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea,
} from 'topojson-simplify';
import type { MultiLineString, Objects, Topology } from 'topojson-specification';
import data from './base.json' with { type: 'json' };
import type { Degrees } from './frame.ts';
import { pathOf } from './pen.ts';

const weighted = presimplify(data as unknown as Topology<Objects<{}>>, sphericalTriangleArea);
/** Bends and islands that are smaller on the drawing than so many square units are left out. */
const SMALLEST = { bend: 1.6, ring: 9 };

export type Layer = 'sea' | 'islands' | 'lakes' | 'islets' | 'rivers' | 'borders';

/** Water and borders as path data for a projection, as fine as its scale shows. A layer with nothing in the frame is empty. */
export function basePaths(projection: GeoProjection): Record<Layer, string> {
	const unit = projection.scale() ** 2;
	const fine = simplify(weighted, SMALLEST.bend / unit);
	const left = filter(
		fine,
		filterWeight(fine, SMALLEST.ring / unit, (ring) => sphericalRingArea(ring, false)),
	);
	return Object.fromEntries(
		Object.entries(left.objects).map(([name, object]) => [name, pathOf(projection, feature(left, object))]),
	) as Record<Layer, string>;
}

/** The national borders, line by line. */
export const borderLines = mesh(weighted, weighted.objects.borders as MultiLineString)
	.coordinates as unknown as Degrees[][];
