import { circle, ink, line, rect, shape } from '../canvas.ts';

const green = ` fill-opacity="${ink('leaves')}"`;
const ring = (x: number, y: number, r: number) =>
	line(
		`M${x - r} ${y}a${r} ${r * 1.15} 0 1 0 ${2 * r} 0a${r} ${r * 1.15} 0 1 0 ${-2 * r} 0`,
		'leaf',
		3.6,
		` stroke-opacity="${ink('leaves')}"`,
	) +
	line(`M${x - r} ${y}a${r} ${r * 1.15} 0 1 0 ${2 * r} 0a${r} ${r * 1.15} 0 1 0 ${-2 * r} 0`, 'wood', 1) +
	line(`M${x} ${y - r * 1.15}V-73`, 'dark', 0.5);
const garland =
	'M-2-60c-4-3-3-6 0-6 3 1 5-2 2-5-4-3-3-6 0-6zM1.6-40c4-3 3-6 0-6-3 1-5-2-2-5 4-3 3-6 0-6zM-1.6-22c-4-3-3-6 0-6 3 1 5-2 2-5-4-3-3-6 0-6z';

/**
 * A midsummer pole: a tall pole wound with leaves, a crossbar with two wreaths, a crown of leaves on top. Bare in
 * winter.
 */
export const midsummerPole = () =>
	rect(-1.2, -97, 2.4, 97, 'white') +
	shape(
		[-14, -28, -42, -56, -70].map((y) => `M-2.6 ${y + 7}c1-5 4-4 5.2-9v-5c-1.2 5-4.2 4-5.2 9z`).join(''),
		'leaf',
		green,
	) +
	shape(garland, 'leaf', green) +
	shape('M-32-75.5 0-77l32 1.5v3.4L0-73l-32 .9z', 'wood') +
	shape(
		'M-34-77c4-4 8 0 12-2s8 2 13-1c5-3 14-3 18 0 5 3 9-1 13 1s8-2 12 2l-1 7c-5 1-8-2-12 0s-8-2-12-1c-6 2-11 2-17 0-5-1-8 3-12 1s-8 1-13-1z',
		'leaf',
		green,
	) +
	ring(-22, -60, 8.6) +
	ring(22, -60, 8.6) +
	shape('M-1-84-12-73h3L0-81l9 8h3L1-84z', 'leaf', green) +
	shape('M0-105l4 7-4 7-4-7z', 'red') +
	circle(0, -90, 4.4, 'leaf', green) +
	shape('M-5-1 0-14 5-1z', 'stone');
