/** Widths of letters in shares of the type size, a little wide, for the faces of the map. */
const WIDTHS: [RegExp, number][] = [
	[/[ijlI.,'’:;|ıاﺍ]/u, 0.34],
	[/[ftr\-– ()]/u, 0.42],
	[/[mwMWÆæ@—]/u, 0.92],
	[/\p{Lu}/u, 0.74],
	[/\p{Script=Arab}/u, 0.56],
];

/** How wide a text is at most, without a browser to ask. */
export const widthOf = (text: string, size: number) =>
	[...text].reduce(
		(width, letter) => width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.58) * size,
		0,
	);

/**
 * Attributes for a text that begins at its left, whatever way its script runs: on a map that runs left to right, a
 * number would else part from its unit.
 */
export const fromLeft = (text: string) =>
	/\p{Script=Arab}|\p{Script=Hebr}/u.test(text) ? ' direction="rtl" text-anchor="end"' : '';

/** Text that can stand in SVG. */
export const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
