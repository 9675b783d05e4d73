import { readdirSync, readFileSync } from 'node:fs';
import type { GeoProjection } from 'd3-geo';
import { keptOnDisk } from '../kept-on-disk.ts';
import { memoize } from '../memoize.ts';
import { basePaths } from './base.ts';
import type { Railway, Road } from './data.ts';
import { keyOf, REMEMBERED, type Degrees, type Size } from './frame.ts';
import { netOf } from './net.ts';
import { pathOf } from './pen.ts';
import { reliefOf } from './relief.ts';
import { placesNear, roadPath } from './roads.ts';

/** A path of a class; nothing where it is empty. */
export const layer = (name: string, d: string) => (d ? `<path class="${name}" d="${d}"/>` : '');

/** The roads in a frame, each as a smooth line with an edge. */
function drawRoads(projection: GeoProjection, roads: Road[], { width, height }: Size) {
	const isIn = (at: Degrees) => {
		const [x, y] = projection([...at])!;
		return x > 0 && y > 0 && x < width && y < height;
	};
	const d = roads.map((road) => roadPath(projection, placesNear(road, isIn))).join('');
	return layer('road-edge', d) + layer('road', d);
}

function drawLayers(projection: GeoProjection, railways: Railway[], roads: Road[], size: Size) {
	const { width } = size;
	const { sea, islands, lakes, islets, rivers, borders } = basePaths(projection);
	const degrees = width / projection.scale() < 0.05 ? 0.5 : 1;
	const net = netOf(projection, degrees);
	const rail = pathOf(projection, {
		type: 'MultiLineString',
		coordinates: railways.map(({ stations }) => stations.map(({ at }) => [...at])),
	});
	return [
		...reliefOf(projection, size).map((d) => layer('hill', d)),
		layer('rivers', rivers),
		layer('water', sea),
		layer('land', islands),
		layer('water', lakes),
		layer('land', islets),
		layer('net', net),
		layer('wash', borders),
		layer('border', borders),
		drawRoads(projection, roads, size),
		layer('rail', rail),
		layer('ties', rail),
	].join('');
}

// All else that a ground is made from: the code that draws it, and the shapes.
const drawnBy = memoize(
	() => 'code',
	() =>
		readdirSync('src/map')
			.toSorted()
			.map((file) => readFileSync(`src/map/${file}`, 'utf8')),
);

/**
 * What lies under the names: hills, water, borders, roads, railways and the net of degrees. It is the same in every language, and
 * most of the work.
 */
const ground = memoize(
	(projection: GeoProjection, railways: Railway[], roads: Road[], _: Size) =>
		`${keyOf(projection)} ${[...railways, ...roads].map(({ name }) => name).join()}`,
	(projection, railways, roads, size) =>
		keptOnDisk('maps', [keyOf(projection), JSON.stringify([railways, roads]), String(size.width), ...drawnBy()], () =>
			drawLayers(projection, railways, roads, size),
		),
	REMEMBERED,
);

const style = memoize(
	() => 'style',
	() => ['palette', 'map-ground'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join(''),
);

/** The ground as a file: in the colours of the page, light or dark, and with what else lies on it as SVG. */
export function groundFile(
	projection: GeoProjection,
	railways: Railway[],
	roads: Road[],
	size: Size,
	onIt: string,
): string {
	const { width, height } = size;
	const drawing = ground(projection, railways, roads, size) + onIt;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style()}</style>${drawing}</svg>\n`;
}
