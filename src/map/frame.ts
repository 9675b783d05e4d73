import { geoCircle, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';

/** Longitude and latitude, in degrees. */
export type Degrees = readonly [number, number];
export interface Size {
	width: number;
	height: number;
}

/** A width to draw for: how large the names of places are, and how high the frame may be, in shares of the width. */
export interface Sheet {
	width: number;
	type: number;
	heights: readonly [number, number];
}

const EARTH = 6371;
/** The frame shows at least so many kilometres around every point that it is fitted to. */
const AROUND = 14;
const CLIP = 8;

/** Room for names beside and above the outermost places. */
const margins = ({ width, type }: Sheet) => ({ x: Math.max(width * 0.07, type * 2), y: type * 3 });

/**
 * The projection that fits some points into a frame, and the size of that frame: equal areas, north up in the middle.
 * Takes at least one point.
 */
export function frameFor(points: Degrees[], sheet: Sheet): { projection: GeoProjection; size: Size } {
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	const circles = points.map((point) =>
		geoCircle()
			.center([...point])
			.radius((AROUND / EARTH) * (180 / Math.PI))(),
	);
	const all = { type: 'GeometryCollection' as const, geometries: circles };
	const {
		width,
		heights: [low, high],
	} = sheet;
	const { x, y } = margins(sheet);
	const projection = geoConicEqualArea()
		.parallels([Math.min(...lats) - 0.1, Math.max(...lats) + 0.1])
		.rotate([-(Math.min(...lons) + Math.max(...lons)) / 2, 0])
		.fitWidth(width - 2 * x, all);
	const [[, top], [, foot]] = geoPath(projection).bounds(all);
	const height = Math.round(Math.min(Math.max(foot - top + 2 * y, low * width), high * width));
	projection
		.fitExtent(
			[
				[x, y],
				[width - x, height - y],
			],
			all,
		)
		.clipExtent([
			[-CLIP, -CLIP],
			[width + CLIP, height + CLIP],
		]);
	return { projection, size: { width, height } };
}

/**
 * Of how many frames to remember what is on them: the pages about a place come in all languages one after the
 * other.
 */
export const REMEMBERED = 60;

/** What tells a frame from others. */
export const keyOf = (projection: GeoProjection) =>
	[projection.scale(), ...projection.translate(), ...projection.rotate(), ...projection.clipExtent()!].join();

/** How far around a frame lines are still drawn as in it, in degrees. */
const BESIDE = 1;
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** The degrees that a frame shows, and some around it: west, south, east, north. */
export function around(projection: GeoProjection): [number, number, number, number] {
	const [[left, top], [right, foot]] = projection.clipExtent()!;
	const points = STEPS.flatMap((across) =>
		STEPS.map((down) => projection.invert!([left + (right - left) * across, top + (foot - top) * down])!),
	);
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	return [
		Math.min(...lons) - BESIDE,
		Math.min(...lats) - BESIDE,
		Math.max(...lons) + BESIDE,
		Math.max(...lats) + BESIDE,
	];
}

/** Units of a drawing to the kilometre, where the projection is true. */
export const unitsPerKm = (projection: GeoProjection) => projection.scale() / EARTH;
