/**
 * Attributes for a text that begins at its left, whatever way its script runs: on a map that runs left to right, a
 * number would else part from its unit.
 */
export const fromLeft = (text: string) =>
	/\p{Script=Arab}|\p{Script=Hebr}/u.test(text) ? ' direction="rtl" text-anchor="end"' : '';

/** Text that can stand in SVG. */
export const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
