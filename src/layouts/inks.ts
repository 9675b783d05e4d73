import { createHash } from 'node:crypto';

interface Accents {
	accent: string;
	accentDark: string;
}

// Said twice to outweigh the style sheet of the site, which is linked after it.
const PAGE = ':root:root';

/** The style sheet that gives a page the accent of its place. */
export const accentCss = ({ accent, accentDark }: Accents) =>
	`${PAGE}{--accent:${accent}}@media (prefers-color-scheme:dark){${PAGE}{--accent:${accentDark}}}@media print{${PAGE}{--accent:${accent}}}`;

/** The hash by which the content security policy lets one style sheet in the page through. */
export const cspHash = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}` as const;
