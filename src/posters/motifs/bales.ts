import { ink, line, placed, shape, snow } from '../canvas.ts';

/** A round bale of straw, its end towards the viewer. */
const bale =
	shape('M-24-1h56v3h-50z', 'dark', ' fill-opacity=".25"') +
	shape('M-9 0v-26h26c8 0 12 5 12 13s-4 13-12 13z', 'wood') +
	shape('M-9-26a13 13 0 1 0 0 26 13 13 0 1 0 0-26z', 'yellow') +
	line('M-9-21a8 8 0 1 1-8 8 5 5 0 1 1 9 4', 'wood', 1.8) +
	snow('M-20-20c3-5 6-7 11-7h26c6 0 9 3 11 7-10-3-36-4-48 0z');

/**
 * Round bales left on the stubble, smaller the farther off; none on the green corn of spring. 300 wide, the nearest
 * at 0 0.
 */
export const bales = () =>
	`<g opacity="${ink('harvest')}">${[
		[-104, -58, 0.4],
		[40, -54, 0.46],
		[88, -36, 0.6],
		[-78, -30, 0.7],
		[0, 0, 1],
	]
		.map(([x, y, size]) => placed(x!, y!, size!, bale))
		.join('')}</g>`;
