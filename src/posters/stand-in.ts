import { randomLcg } from 'd3-random';
import { area, curveBasis } from 'd3-shape';
import type { z } from 'astro/zod';
import type { inks } from '../collections/fields.ts';

export type Inks = z.infer<typeof inks>;

interface Frame {
	width: number;
	height: number;
	/** From 0 up to 1; the same seed gives the same drawing. */
	seed: number;
}

const round = (n: number) => Math.round(n);

/** A number from 0 up to 1 that belongs to a word. */
export const seedOf = (word: string) => ([...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) % 997) / 997;

/** The path of a hilly band across the frame: its top wavers around `top` by `swing`, its foot is the frame's. */
function hills({ width, height }: Frame, top: number, swing: number, random: () => number) {
	const steps = Math.max(5, round(width / 150));
	const points = Array.from({ length: steps + 3 }, (_, at) => [((at - 1) * width) / steps, top + (random() - 0.5) * 2 * swing] as const);
	const draw = area<readonly [number, number]>().x(([x]) => round(x)).y0(height).y1(([, y]) => round(y)).curve(curveBasis).digits(0);
	return draw([...points]) ?? '';
}

const rect = (x: number, y: number, width: number, height: number, fill: string) => `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;

const bands = ({ width, height }: Frame, sky: string[]) =>
	sky.map((fill, at) => rect(0, (at * height * 0.56) / sky.length, width, (height * 0.56) / sky.length + height * (at === sky.length - 1 ? 0.2 : 0.01), fill)).join('');

function glints({ width, height }: Frame, fill: string, random: () => number) {
	const lines = Array.from({ length: round(width / 40) }, () => rect(random() * width, height * (0.71 + random() * 0.12), 12 + random() * 50, 2, fill));
	return `<g opacity=".55">${lines.join('')}</g>`;
}

/**
 * A quiet landscape in the inks of a place: bands of sky, a sun, ridges, water if the place has some, ground.
 * Takes the inks and a frame in drawing units; gives the inside of an SVG of that size.
 */
export function standIn(inks: Inks, frame: Frame): string {
	const { width, height, seed } = frame;
	const random = randomLcg(seed);
	const sun = `<circle cx="${round(width * (0.55 + random() * 0.25))}" cy="${round(height * 0.36)}" r="${round(Math.min(width, height) * 0.12)}" fill="${inks.sun}"/>`;
	const ridges = inks.ridges.map((fill, at) => `<path d="${hills(frame, height * (0.5 + at * 0.07), height * (0.07 - at * 0.015), random)}" fill="${fill}"/>`);
	const water = inks.water ? rect(0, height * 0.69, width, height * 0.31, inks.water) + glints(frame, inks.sun, random) : '';
	const ground = inks.ground.map((fill, at) => `<path d="${hills(frame, height * ((inks.water ? 0.86 : 0.74) + at * 0.075), height * 0.03, random)}" fill="${fill}"/>`);
	return bands(frame, inks.sky) + sun + ridges.join('') + water + ground.join('');
}
