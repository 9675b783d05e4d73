import { readFileSync } from 'node:fs';
import { range } from 'd3-array';
import { contours } from 'd3-contour';
import { geoIdentity, type GeoProjection } from 'd3-geo';
import { memoize } from '../memoize.ts';
import type { Size } from './frame.ts';
import { pathOf } from './pen.ts';

interface Relief {
	west: number;
	south: number;
	perDegree: number;
	columns: number;
	rows: number;
	metres: number;
	steps: Buffer;
}

/** Each height from which on the land is a shade darker, in metres. */
const LEVELS = [200, 300, 400, 500, 650, 850, 1100, 1500];
/** So many heights are asked for across a drawing: the grid of the source is coarser still. */
const ACROSS = 56;

// Read when a ground is drawn that is not kept yet, and not parsed as a module.
const readRelief = memoize(
	() => 'relief',
	(): Relief => {
		const file = JSON.parse(readFileSync('src/map/relief.json', 'utf8')) as Omit<Relief, 'steps'> & { steps: string };
		return { ...file, steps: Buffer.from(file.steps, 'base64') };
	},
);

/** How much each of the four neighbours in a row counts at a share of the way from the second to the third. */
const weights = (t: number) => [
	(1 - t) ** 3 / 6,
	(3 * t ** 3 - 6 * t ** 2 + 4) / 6,
	(-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
	t ** 3 / 6,
];

/** The height of a point, in metres, from the sixteen nearest of the grid: a cubic B-spline has no corners. */
function heightAt([lon, lat]: [number, number]): number {
	const { west, south, perDegree, columns, rows, metres, steps } = readRelief();
	const [x, y] = [(lon - west) * perDegree, (lat - south) * perDegree];
	const within = (n: number, count: number) => Math.min(count - 1, Math.max(0, n));
	const across = weights(x - Math.floor(x));
	const sum = weights(y - Math.floor(y)).map((share, row) => {
		const start = within(Math.floor(y) + row - 1, rows) * columns;
		const cells = across.map((part, column) => part * steps[start + within(Math.floor(x) + column - 1, columns)]!);
		return share * cells.reduce((a, b) => a + b);
	});
	return sum.reduce((a, b) => a + b) * metres;
}

/** The hills in a frame: for each height the land that lies above it, as path data. Empty where the land is low. */
export function reliefOf(projection: GeoProjection, { width, height }: Size): string[] {
	const step = width / ACROSS;
	// One more on each side, so that no edge of a shade is seen.
	const [columns, rows] = [ACROSS + 3, Math.ceil(height / step) + 3];
	const heights = range(rows).flatMap((row) =>
		range(columns).map((column) => heightAt(projection.invert!([(column - 1) * step, (row - 1) * step])!)),
	);
	const toDrawing = geoIdentity()
		.scale(step)
		.translate([-1.5 * step, -1.5 * step]);
	return contours()
		.size([columns, rows])
		.thresholds(LEVELS)(heights)
		.map((shade) => pathOf(toDrawing, shade))
		.filter(Boolean);
}
