import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { safeProse } from './src/checks/safe-prose.ts';
import { proseOptions } from './src/components/prose/passes/all.ts';
import { contentDir } from './src/content/dir.ts';
import { localeCodes } from './src/i18n/locales.ts';
import { oldestBrowsers } from './scripts/browsers.ts';
import { base, origin } from './src/site-address.ts';
import { directives } from './src/site/policy.ts';
import { sitemapItem } from './src/site/sitemap.ts';

/** A file of a font family and the characters that it draws. */
const variant = (file, weight, unicodeRange) => ({
	src: [`./node_modules/${file}.woff2`],
	weight,
	style: 'normal',
	unicodeRange,
});

// The ranges that Fontsource cuts its files by.
const LATIN = [
	'U+0000-00FF',
	'U+0131',
	'U+0152-0153',
	'U+02BB-02BC',
	'U+02C6',
	'U+02DA',
	'U+02DC',
	'U+0304',
	'U+0308',
	'U+0329',
	'U+2000-206F',
	'U+20AC',
	'U+2122',
	'U+2191',
	'U+2193',
	'U+2212',
	'U+2215',
	'U+FEFF',
	'U+FFFD',
];
const LATIN_EXT = [
	'U+0100-02BA',
	'U+02BD-02C5',
	'U+02C7-02CC',
	'U+02CE-02D7',
	'U+02DD-02FF',
	'U+1D00-1DBF',
	'U+1E00-1E9F',
	'U+1EF2-1EFF',
	'U+2020',
	'U+20A0-20AB',
	'U+20AD-20C0',
	'U+2113',
	'U+2C60-2C7F',
	'U+A720-A7FF',
];
const ARABIC = [
	'U+0600-06FF',
	'U+0750-077F',
	'U+0870-088E',
	'U+0890-0891',
	'U+0897-08E1',
	'U+08E3-08FF',
	'U+200C-200E',
	'U+2010-2011',
	'U+204F',
	'U+2E41',
	'U+FB50-FDFF',
	'U+FE70-FE74',
	'U+FE76-FEFC',
];

const font = (name, cssVariable, variants, settings) => ({
	provider: fontProviders.local(),
	name,
	cssVariable,
	options: { variants },
	...settings,
});

const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Starts the live site anew when the words of a language change. */
const watchLocales = {
	name: 'watch-locales',
	hooks: {
		'astro:config:setup': ({ addWatchFile }) =>
			localeCodes.forEach((code) => addWatchFile(`${contentDir}/locales/${code}.json`)),
	},
};

export default defineConfig({
	site: origin,
	base: base || '/',
	trailingSlash: 'always',
	// Keeps the white space between inline elements, which prose and figures need.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// Content from elsewhere keeps a cache of its own: Astro would take its entries for doubles of ours.
	cacheDir:
		process.env.CACHE_DIR ??
		(process.env.CONTENT_DIR ? `./.cache/content-${digestOf(contentDir)}` : './node_modules/.astro'),
	// Two at a time: while one picture is being packed, the next is drawn.
	build: { inlineStylesheets: 'never', concurrency: 2 },
	security: { csp: { directives: [...directives] } },
	fonts: [
		font(
			'Hedvig Letters Serif',
			'--font-hedvig',
			[
				variant('@fontsource/hedvig-letters-serif/files/hedvig-letters-serif-latin-400-normal', 400, LATIN),
				variant('@fontsource/hedvig-letters-serif/files/hedvig-letters-serif-latin-ext-400-normal', 400, LATIN_EXT),
			],
			{ fallbacks: ['serif'] },
		),
		font(
			'Schibsted Grotesk',
			'--font-schibsted',
			[
				variant('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal', '400 900', LATIN),
				variant(
					'@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal',
					'400 900',
					LATIN_EXT,
				),
			],
			{ fallbacks: ['sans-serif'] },
		),
		// First in every stack and drawing Arabic letters only, so it has no fallback of its own.
		font(
			'Vazirmatn',
			'--font-vazirmatn',
			[variant('@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal', '100 900', ARABIC)],
			{ fallbacks: [], optimizedFallbacks: false },
		),
	],
	markdown: { syntaxHighlight: false, processor: satteri(proseOptions) },
	integrations: [
		mdx(),
		watchLocales,
		sitemap({ serialize: sitemapItem, filter: (address) => sitemapItem({ url: address }) !== undefined }),
	],
	vite: {
		plugins: [safeProse(), tailwindcss()],
		build: {
			target: oldestBrowsers,
			// Scripts are files of their own, however small: a header can then let them through without hashes, which would
			// change with each version.
			assetsInlineLimit: 0,
			// One harmless note for every text otherwise: https://github.com/withastro/astro/issues/18087
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
