import { createHash } from 'node:crypto';

export interface Accents {
	accent: string;
	accentDark: string;
}

/** The style sheet that gives a page the accent of its place. */
export const accentCss = ({ accent, accentDark }: Accents) =>
	`:root{--accent:${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}@media print{:root{--accent:${accent}}}`;

/** The hash by which the content security policy lets one style sheet in the page through. */
export const cspHash = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}` as const;
