import { randomLcg } from 'd3-random';
import type { z } from 'astro/zod';
import type { layer, poster } from '../collections/poster.ts';
import { placed, type Canvas } from './canvas.ts';
import { fields, forest, land, river, sky, sun, water, way } from './land.ts';
import { layersFor } from './landscapes.ts';
import { motifs } from './motifs/all.ts';
import { BIRCH, growth, houses, REED, snowfall, SPRUCE } from './things.ts';

export type Layer = z.infer<typeof layer>;
export type PosterFacts = z.infer<typeof poster>;
type Draw = (canvas: Canvas, layer: Layer, context: { bands: number; sunX: number }) => string;

const row = ({ x = 0, to = 1, y = 0.9, size = 0.1, count = 6 }: Layer) => ({ x, to, y, size, count });

/** How each word of a layer is drawn. */
const draw: Record<Layer['draw'], Draw> = {
	sky: (canvas, _, { bands }) => sky(canvas, bands),
	sun: (canvas, { x = 0.7, y = 0.3, size = 0.1 }) => sun(canvas, x, y, size),
	ridge: (canvas, { y = 0.5, swing = 0.05, ink = 'ridge0' }) => land(canvas, y, swing, ink),
	forest: (canvas, { y = 0.55, swing = 0.03, ink = 'ridge2', size = 0.035 }) => forest(canvas, y, swing, ink, size),
	land: (canvas, { y = 0.8, swing = 0.02, ink = 'ground0' }) => land(canvas, y, swing, ink),
	water: (canvas, { y = 0.62, foot = 1 }, { sunX }) => water(canvas, y, foot, sunX),
	river: (canvas, { x = 0.5, y = 0.6, to = 0.5, size = 0.5 }) => river(canvas, x, y, to, size),
	fields: (canvas, { y = 0.75, foot = 1, count = 4 }) => fields(canvas, y, foot, count),
	road: (canvas, { x = 0.5, y = 0.65, to = 0.4 }) => way(canvas, x, y, to, 'road'),
	rail: (canvas, { x = 0.5, y = 0.65, to = 0.4 }) => way(canvas, x, y, to, 'rail'),
	spruces: (canvas, layer) => growth(canvas, row(layer), SPRUCE),
	birches: (canvas, layer) => growth(canvas, row(layer), BIRCH),
	reed: (canvas, layer) => growth(canvas, row(layer), REED),
	houses: (canvas, layer) => houses(canvas, row(layer), layer.ink ?? 'red'),
	snow: (canvas, { count = 60 }) => snowfall(canvas, count),
	motif: ({ width, height }, { of = '', x = 0.5, y = 0.7, size = 0.3, flip }) =>
		placed(x * width, y * height, (size * height) / 100, motifs[of]?.() ?? '', flip ? -1 : 1),
};

/**
 * The drawing of a place: layers from back to front, in inks that the page sets by season and dusk.
 * Takes what the facts say, the number of bands of sky, and the size; gives the inside of an SVG of that size.
 * The same facts and size give the same drawing, byte for byte.
 */
export function drawPoster(
	facts: PosterFacts,
	bands: number,
	size: { width: number; height: number; detail?: number },
): string {
	// Each layer has a chance of its own, so that fewer trees in one move nothing in the next.
	const canvas = (at: number): Canvas => ({ detail: 1, ...size, random: randomLcg((facts.seed + at * 37) / 1000) });
	const layers = facts.layers ?? layersFor(facts.landscape);
	const sunX = layers.find((layer) => layer.draw === 'sun')?.x ?? 0.7;
	return layers.map((layer, at) => draw[layer.draw](canvas(at), layer, { bands, sunX })).join('');
}
