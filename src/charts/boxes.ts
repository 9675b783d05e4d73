/** A rectangle in pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The part of a box that lies outside a square of this size. */
export const outside = (box: Box, size: number) => box.width * box.height - overlap(box, { x: 0, y: 0, width: size, height: size });

// Widest letters on average as they were measured in a browser, as a share of their height; Arabic ones join and are narrow.
const WIDTH = { Arab: 0.5, other: 0.65 };

/** The width that a text takes at most, in pixels, for letters of this size: an average, since nothing is drawn when the page is built. */
export function textWidth(text: string, size: number) {
	const letters = [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;
	return Math.ceil(letters * size * (/\p{Script=Arab}/u.test(text) ? WIDTH.Arab : WIDTH.other));
}
