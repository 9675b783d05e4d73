import { circle, ink, line, placed, rect, shape, snow } from '../canvas.ts';

// A vignette is 160 wide and 100 high, with 0 0 in the middle of its lower edge.

/** Something moved, scaled and, with a negative `flip`, mirrored; scaled by the hundredth as motifs are. */
export const at = (x: number, y: number, scale: number, drawing: string, flip = 1) =>
	placed(x, y, scale, drawing, flip);

/** The same thing along a row of places. */
export const along = (xs: readonly number[], draw: (x: number, at: number) => string) => xs.map(draw).join('');

/** A shape with round ends from one point to another: cables, handles, limbs. */
export const rod = (d: string, colour: string, width: number) =>
	line(d, colour, width, ' stroke-linecap="round" stroke-linejoin="round"');

/** A flat shadow over what lies under it. */
export const shade = (d: string, depth = 0.2) => shape(d, 'dark', ` fill-opacity="${depth}"`);

/** Light that falls after dusk only. */
export const glow = (d: string, strength = 0.35) =>
	`<g opacity="${ink('night')}">${shape(d, 'window', ` fill-opacity="${strength}"`)}</g>`;

/** A room with a window onto whatever was drawn before it, and a table along its lower edge. */
export function room(wall: string, left = -66, table = 'wood') {
	const right = left + 56;
	return (
		shape(`M-81-101H81V1H-81zM${left}-90V-36H${right}V-90z`, wall) +
		shade('M-81-101H81V-94H-81z', 0.1) +
		line(`M${left}-90H${right}V-36H${left}z`, 'white', 3) +
		line(`M${left + 28}-90V-36M${left}-63H${right}`, 'white', 1.6) +
		rect(left - 4, -36, 64, 4, 'white') +
		glow(`M${right + 34}-101 ${right + 4}-20H${right + 72}L${right + 42}-101z`, 0.22) +
		rect(-81, -20, 162, 21, table) +
		shade('M-81-20H81v3H-81z', 0.16)
	);
}

/** A hall of a works: a dark wall with high windows and a floor. */
export const hall = () =>
	rect(-81, -101, 162, 102, 'hull1') +
	along(
		[-72, -38, -4, 30, 64],
		(x) => rect(x, -94, 22, 16, 'glass') + rect(x, -94, 22, 16, 'window', ` fill-opacity="${ink('night')}"`),
	) +
	along([-72, -38, -4, 30, 64], (x) => line(`M${x + 11}-94v16M${x}-86h22`, 'hull1', 1)) +
	shade('M-81-70H81v-4H-81z', 0.25) +
	rect(-81, -16, 162, 17, 'stone') +
	shade('M-81-16H81v2.5H-81z', 0.22);

/** Snow on the ground in winter, along the lower edge. */
export const snowed = (top = -14) =>
	snow(`M-81 ${top}C-50 ${top - 5}-20 ${top + 3} 20 ${top - 2}S60 ${top - 3} 81 ${top}V1H-81z`);

/** A closed hand that holds something at 0 0, its sleeve towards the lower right. 60 wide. */
export const hand = (skin: string, sleeve: string) =>
	shape('M6-4 66 26 52 56-6 14z', sleeve) +
	shape('M4-7 16-1 4 21-9 13z', 'white') +
	shape('M-16-8C-14-17-2-19 6-12L13-3C14 6 6 16-3 15-12 14-19 4-16-8z', skin) +
	rod('M-14-9-3-3M-16-2-5 4M-15 5-5 10', skin, 6.6) +
	rod('M-17-5-5 1M-18 2-5 7.5', 'dark', 0.9) +
	rod('M0-12C-7-17-14-16-18-12', skin, 5.4) +
	rod('M-16-9C-11-12-6-11-2-8', 'dark', 0.9);

/** An open hand held out, palm up, its sleeve towards the right. 70 wide. */
export const palm = (skin: string, sleeve: string) =>
	shape('M34-8 82-14V16L36 10z', sleeve) +
	shape('M30-8h8l1 19-8-1z', 'white') +
	shape('M-24-3C-30-4-30 2-25 3L-4 7C8 12 24 11 33 9V-7C20-10 6-9-4-5z', skin) +
	rod('M-8-2C-16-7-24-8-31-7', skin, 5) +
	rod('M8-6C2-13-6-15-12-14', skin, 5.4) +
	rod('M-26-2-8 2M6 4C14 5 22 4 28 2', 'dark', 0.8);

/** A cup with its saucer, steam over it. 26 wide, its foot at 0 0. */
export const cup = (colour: string) =>
	shape('M-14-2h28l-3 3h-22z', 'white') +
	shape('M-10-16H10C10-6 6-2 0-2S-10-6-10-16z', colour) +
	rod('M10-13c7-1 7 7-1 7', colour, 2.2) +
	rod('M-4-20c-3-4 3-6 0-10M3-20c-3-4 3-6 0-10', 'white', 1.2);

/** A circle that is drawn as a line. */
export const ring = (x: number, y: number, r: number, colour: string, width: number) =>
	`<circle cx="${x}" cy="${y}" r="${Math.round(r * 10) / 10}" fill="none" stroke="${ink(colour)}" stroke-width="${width}"/>`;

/** A round lamp or head of something with its lit side. */
export const ball = (x: number, y: number, r: number, colour: string) =>
	circle(x, y, r, colour) + circle(x - r * 0.3, y - r * 0.3, r * 0.35, 'white', ' fill-opacity=".35"');
