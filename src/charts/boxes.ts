/** A rectangle in pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
	Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The part of a box that lies outside a square of this size. */
export const outside = (box: Box, size: number) =>
	box.width * box.height - overlap(box, { x: 0, y: 0, width: size, height: size });

// The widest average of letters that was measured in a browser, as a share of their height. Arabic letters join and
// are narrow; so are spaces and letters of one stroke.
const share = (letter: string) =>
	/[\sijl]/.test(letter) ? 0.35 : /[اآ]/.test(letter) ? 0.42 : /\p{Script_Extensions=Arab}/u.test(letter) ? 0.5 : 0.65;

/**
 * The width that a text takes at most, in pixels, for letters of this size: an average, since nothing is drawn when
 * the page is built.
 */
export const textWidth = (text: string, size: number) =>
	Math.ceil([...text.replace(/[\p{M}\p{Cf}]/gu, '')].reduce((width, letter) => width + share(letter) * size, 0));
