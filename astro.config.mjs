// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { safeProse } from './src/checks/safe-prose.ts';
import { keptCompiler } from './src/content/kept-compiler.ts';
import { proseOptions } from './src/components/prose/passes/all.ts';
import { contentDir } from './src/content/dir.ts';
import { localeCodes } from './src/i18n/locales.ts';
import { oldestBrowsers } from './scripts/browsers.ts';
import { settings } from './src/settings.ts';
import { fontPackages } from './src/share/faces.ts';
import { base, origin } from './src/site-address.ts';
import { directives } from './src/site/policy.ts';
import { sitemapItem } from './src/site/sitemap.ts';

const { arabic, serif, sans } = fontPackages;

/**
 * A file of a font family, with the characters that Fontsource cuts it by.
 * @param {string} name of the package
 * @param {string} subset
 * @param {string} style in the name of the file
 * @param {string | number} weight
 */
function variant(name, subset, style, weight) {
	const folder = `./node_modules/${name}`;
	/** @type {Record<string, string>} */
	const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'));
	return {
		src: /** @type {[string]} */ ([`${folder}/files/${name.split('/')[1]}-${subset}-${style}-normal.woff2`]),
		weight,
		style: /** @type {const} */ ('normal'),
		// Letters beyond the first plane stand in no text, and their ranges would weigh on every page.
		unicodeRange: /** @type {[string, ...string[]]} */ (
			ranges[subset]?.split(',').filter((range) => /^U\+[\dA-F]{4}(-|$)/i.test(range))
		),
	};
}

/**
 * @param {string} name
 * @param {`--${string}`} cssVariable
 * @param {[ReturnType<typeof variant>, ...ReturnType<typeof variant>[]]} variants
 * @param {{ fallbacks: string[], optimizedFallbacks?: boolean }} settings
 */
const font = (name, cssVariable, variants, settings) => ({
	provider: fontProviders.local(),
	name,
	cssVariable,
	options: { variants },
	...settings,
});

/** @param {string} text */
const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Starts the live site anew when the words of a language change. */
const watchLocales = {
	name: 'watch-locales',
	hooks: {
		/** @param {{ addWatchFile: (path: string) => void }} tools */
		'astro:config:setup': ({ addWatchFile }) =>
			localeCodes.forEach((code) => addWatchFile(`${contentDir}/locales/${code}.json`)),
	},
};

/** Every component in every state, at /_style/ of the live site alone. */
const stylePage = {
	name: 'style-page',
	hooks: {
		/** @param {{ command: string, injectRoute: (route: { pattern: string, entrypoint: string }) => void }} tools */
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command === 'dev')
				injectRoute({ pattern: '/_style/[...locale]', entrypoint: './src/pages/_style/Page.astro' });
		},
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
		settings.cacheDir ?? (settings.contentDir ? `./.cache/content-${digestOf(contentDir)}` : './node_modules/.astro'),
	// Two at a time: while one picture is being packed, the next is drawn.
	build: { inlineStylesheets: 'never', concurrency: 2 },
	security: { csp: { directives: [...directives] } },
	fonts: [
		font(
			'Hedvig Letters Serif',
			'--font-hedvig',
			[variant(serif, 'latin', '400', 400), variant(serif, 'latin-ext', '400', 400)],
			{ fallbacks: ['serif'] },
		),
		font(
			'Schibsted Grotesk',
			'--font-schibsted',
			[variant(sans, 'latin', 'wght', '400 900'), variant(sans, 'latin-ext', 'wght', '400 900')],
			{ fallbacks: ['sans-serif'] },
		),
		// First in every stack and drawing Arabic letters only, so it has no fallback of its own.
		font('Vazirmatn', '--font-vazirmatn', [variant(arabic, 'arabic', 'wght', '100 900')], {
			fallbacks: [],
			optimizedFallbacks: false,
		}),
	],
	markdown: { syntaxHighlight: false, processor: keptCompiler(satteri(proseOptions)) },
	integrations: [
		mdx(),
		watchLocales,
		stylePage,
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
