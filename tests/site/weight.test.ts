import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weightsOf } from '../../scripts/weights.ts';
import { builtSite } from '../built-site.ts';

const KB = 1024;
/** Words that fill more than so much are a guide of twenty steps, which weighs what it says. */
const LONG = 4.6 * KB;
const pages = weightsOf(builtSite);
type Page = (typeof pages)[number];
const told = (list: Page[]) => list.map(({ path, html, css }) => `${path} ${html} + ${css}`);
const tooHeavy = (kilobytes: number, of: (page: Page) => boolean) =>
	told(pages.filter((page) => of(page) && page.html + page.css > kilobytes * KB));
const isHome = ({ path }: Page) => /^[^/]+\/index\.html$/.test(path);

// As sent, with its styles: what a reader waits for.
test('the home page weighs at most 24 KB, pages about a place 37, tools 32, and those without a poster or a map 16', () => {
	expect(tooHeavy(24, isHome)).toEqual([]);
	expect(tooHeavy(37, ({ drawn }) => drawn)).toEqual([]);
	// The plan holds the steps of all guides, and weighs at most what the longest of these may.
	expect(tooHeavy(32, ({ tool }) => tool)).toEqual([]);
	expect(tooHeavy(16, ({ drawn, tool, words }) => !drawn && !tool && words <= LONG)).toEqual([]);
	expect(tooHeavy(36, ({ drawn }) => !drawn)).toEqual([]);
});

/** The classes and elements that the rules of a style sheet begin with. */
const subjectsOf = (css: string) =>
	new Set(
		[...css.matchAll(/^\s*(?:\.([a-z][\w-]*)|([a-z]+-[a-z]+))[^{};:]*[{,]/gm)].map(([, name, tag]) => name ?? tag!),
	);

test('what a style sheet of some pages is about stands on no page that does not link it', () => {
	const sheets = [
		'almanac',
		'article',
		'charts',
		'contacts',
		'contents',
		'figures',
		'guide',
		'home',
		'leaflet',
		'lists',
		'map',
		'move',
		'pack',
		'posters',
		'press',
		'search',
		'slides',
		'tables',
		'ways',
	].map((name) => {
		const built = globSync(`_astro/${name}.*.css`, { cwd: builtSite });
		expect(built, name).toHaveLength(1);
		return { href: `/${built[0]}`, subjects: subjectsOf(readFileSync(`src/styles/${name}.css`, 'utf8')) };
	});
	const faults = pages.flatMap(({ path: page }) => {
		// Drawings have classes of their own.
		const html = readFileSync(`${builtSite}/${page}`, 'utf8').replace(/<svg\b.*?<\/svg>/gs, '');
		const found = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
		return sheets
			.filter(({ href }) => !html.includes(`<link rel="stylesheet" href="${href}"`))
			.flatMap(({ href, subjects }) =>
				[...subjects].filter((name) => found.has(name)).map((name) => `${page} ${href} ${name}`),
			);
	});
	expect(faults).toEqual([]);
});
