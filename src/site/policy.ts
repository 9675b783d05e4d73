import { counter } from '../counter.ts';

/** Where scripts may ask: the site, and whoever counts its visits. */
const asked: `connect-src ${string}` = `connect-src ${["'self'", ...(counter ? [counter.origin] : [])].join(' ')}`;

/** What pages may load and do, but for scripts and styles: Astro adds those, by their hashes. */
export const directives = [
	"default-src 'none'",
	"img-src 'self' data:",
	"font-src 'self'",
	asked,
	"manifest-src 'self'",
	"base-uri 'self'",
	"form-action 'self'",
] as const;
