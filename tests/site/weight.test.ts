import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weightsOf } from '../../scripts/weights.ts';
import { memoize } from '../../src/memoize.ts';
import { inFolder } from '../../src/site-address.ts';
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
test('the home page weighs at most 21 KB, pages about a place 33, tools 30, and those without a poster or a map 14', () => {
	expect(tooHeavy(21, isHome)).toEqual([]);
	expect(tooHeavy(33, ({ drawn }) => drawn)).toEqual([]);
	// The plan holds the steps of all guides, and weighs at most what the longest of these may.
	expect(tooHeavy(30, ({ tool }) => tool)).toEqual([]);
	expect(tooHeavy(14, ({ drawn, tool, words }) => !drawn && !tool && words <= LONG)).toEqual([]);
	expect(tooHeavy(33, ({ drawn }) => !drawn)).toEqual([]);
});

/** The classes that the rules of a style sheet begin with. */
const subjectsIn = (css: string) =>
	new Set(Array.from(css.matchAll(/^\s*\.([a-z][\w-]*)[^{};:]*[{,]/gm), ([, name]) => name!));
/** All classes that the rules of a style sheet name. */
const classesIn = (css: string) => new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name!));

test('a page links one style sheet for the screen, which holds all rules about what stands on it', () => {
	const sources = globSync('src/styles/*.css').filter((file) => !/(print|embed|map-ground)\.css$/.test(file));
	const known = subjectsIn(sources.map((file) => readFileSync(file, 'utf8')).join(''));
	expect(known.size).toBeGreaterThan(100);
	const inSheet = memoize(
		(href: string) => href,
		(href) => classesIn(readFileSync(join(builtSite, inFolder(href)), 'utf8')),
	);
	const faults = pages.flatMap(({ path: page }) => {
		// Drawings have classes of their own.
		const html = readFileSync(join(builtSite, page), 'utf8').replace(/<svg\b.*?<\/svg>/gs, '');
		const [link, ...more] = html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g);
		if (!link || more.length) return [`${page} links ${more.length + 1}`];
		const found = new Set(Array.from(html.matchAll(/ class="([^"]*)"/g), ([, names]) => names!.split(' ')).flat());
		const styled = inSheet(link[1]!);
		return page.startsWith('cards/')
			? []
			: [...found].filter((name) => known.has(name) && !styled.has(name)).map((name) => `${page} ${name}`);
	});
	expect(faults).toEqual([]);
});
