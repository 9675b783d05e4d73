import type { Dirent } from 'node:fs';
import { shortLetters } from '../../src/site/short.ts';
import { directives } from '../../src/site/policy.ts';

/** Headers by what an address is like: `*` stands for any letters, slashes included, as in the `_headers` of hosts. */
interface Rule {
	paths: string[];
	/** Not what stands in this folder. Hosts put headers of two rules together, so that no rule can undo another. */
	but?: string;
	headers: Record<string, string>;
}

// Where each file has a name that changes with what is in it.
const HASHED = [
	'/_astro/*',
	'/share/*',
	'/drawings/*',
	'/pagefind/fragment/*',
	'/pagefind/index/*',
	'/pagefind/filter/*',
	'/pagefind/*.pf_meta',
];

// Styles in a page are let through by hashes, which differ from page to page: its own policy, in its head, holds
// them and denies all others. A header and that policy hold together, so this one says the rest, and what only a
// header can.
const policyFor = (ancestors: string) =>
	[
		...directives.filter((directive) => !directive.startsWith('default-src')),
		"script-src 'self' 'wasm-unsafe-eval'",
		"object-src 'none'",
		"frame-src 'none'",
		`frame-ancestors ${ancestors}`,
	].join('; ');

/** The folder of cards, which are there to stand in frames of others. Nothing else may. */
const CARDS = 'cards';

/**
 * What every host sends with the site, beside how long it may be kept. `hosting/` says the same to nginx and Caddy;
 * a test compares them.
 */
export const rules: Rule[] = [
	{ paths: ['/*'], but: CARDS, headers: { 'Content-Security-Policy': policyFor("'none'") } },
	{ paths: [`/${CARDS}/*`], headers: { 'Content-Security-Policy': policyFor('*') } },
	{
		paths: ['/*'],
		headers: {
			'Strict-Transport-Security': 'max-age=31536000',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
		},
	},
	{ paths: HASHED, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
	// Where one of these leads depends on who asks.
	{ paths: shortLetters.map((letter) => `/${letter}/*`), headers: { 'Cache-Control': 'no-cache' } },
	// Whoever builds upon the open data fetches it from pages of their own.
	{ paths: ['/data/*'], headers: { 'Access-Control-Allow-Origin': '*' } },
	{ paths: ['/data/*.csv'], headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
	{ paths: ['/*.ics'], headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
	{ paths: ['/*.vcf'], headers: { 'Content-Type': 'text/vcard; charset=utf-8' } },
	{ paths: ['/*/feed.xml'], headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
	{ paths: ['/*/feed.json'], headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } },
	{ paths: ['/*.webmanifest'], headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
];

/** How long pages may be kept by servers that we set up ourselves. Hosts have rules of their own for pages. */
const PAGES = 'public, max-age=300';

const matches = (path: string, pattern: string) =>
	new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path);

/** The headers that go with what stands at a path of the built folder, such as `/sv/index.html`. */
export function headersOf(path: string): Record<string, string> {
	const own = rules.filter(
		({ paths, but }) => !(but && path.startsWith(`/${but}/`)) && paths.some((pattern) => matches(path, pattern)),
	);
	return Object.assign({ 'Cache-Control': PAGES }, ...own.map(({ headers }) => headers)) as Record<string, string>;
}

/** All that stands in the built folder, but for one folder: such files know no exceptions. */
const allBut = (folder: string, top: Dirent[]) => [
	'/',
	...top
		.filter(({ name }) => name !== folder)
		.map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`)),
];

/**
 * The rules as the file `_headers` that Netlify, Cloudflare Pages and others read. Takes the path that the site
 * stands under, and what lies at the top of the built folder.
 */
export const headersFile = (base: string, top: Dirent[]) =>
	rules
		.flatMap(({ paths, but, headers }) =>
			(but ? allBut(but, top) : paths).map((path) =>
				[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
			),
		)
		.join('\n');
