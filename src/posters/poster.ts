import { randomLcg } from 'd3-random';
import type { z } from 'astro/zod';
import type { layer, poster } from '../collections/poster.ts';
import { placed, type Frame } from './frame.ts';
import { fields, forest, land, river, sky, sun, water, way } from './land.ts';
import { layersFor } from './landscapes.ts';
import { motifs } from './motifs/all.ts';
import { BIRCH, growth, houses, REED, snowfall, SPRUCE } from './things.ts';

export type Layer = z.infer<typeof layer>;
export type PosterFacts = z.infer<typeof poster>;
type Draw = (frame: Frame, layer: Layer, context: { bands: number; sunX: number }) => string;

const row = ({ x = 0, to = 1, y = 0.9, size = 0.1, count = 6 }: Layer) => ({ x, to, y, size, count });

/** How each word of a layer is drawn. */
const draw: Record<Layer['draw'], Draw> = {
	sky: (frame, _, { bands }) => sky(frame, bands),
	sun: (frame, { x = 0.7, y = 0.3, size = 0.1 }) => sun(frame, x, y, size),
	ridge: (frame, { y = 0.5, swing = 0.05, ink = 'ridge0' }) => land(frame, y, swing, ink),
	forest: (frame, { y = 0.55, swing = 0.03, ink = 'ridge2', size = 0.035 }) => forest(frame, y, swing, ink, size),
	land: (frame, { y = 0.8, swing = 0.02, ink = 'ground0' }) => land(frame, y, swing, ink),
	water: (frame, { y = 0.62, foot = 1 }, { sunX }) => water(frame, y, foot, sunX),
	river: (frame, { x = 0.5, y = 0.6, to = 0.5, size = 0.5 }) => river(frame, x, y, to, size),
	fields: (frame, { y = 0.75, foot = 1, count = 4 }) => fields(frame, y, foot, count),
	road: (frame, { x = 0.5, y = 0.65, to = 0.4 }) => way(frame, x, y, to, 'road'),
	rail: (frame, { x = 0.5, y = 0.65, to = 0.4 }) => way(frame, x, y, to, 'rail'),
	spruces: (frame, layer) => growth(frame, row(layer), SPRUCE),
	birches: (frame, layer) => growth(frame, row(layer), BIRCH),
	reed: (frame, layer) => growth(frame, row(layer), REED),
	houses: (frame, layer) => houses(frame, row(layer), layer.ink ?? 'red'),
	snow: (frame, { count = 60 }) => snowfall(frame, count),
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
	const frame = (at: number): Frame => ({ detail: 1, ...size, random: randomLcg((facts.seed + at * 37) / 1000) });
	const layers = facts.layers ?? layersFor(facts.landscape);
	const sunX = layers.find((layer) => layer.draw === 'sun')?.x ?? 0.7;
	return layers.map((layer, at) => draw[layer.draw](frame(at), layer, { bands, sunX })).join('');
}
