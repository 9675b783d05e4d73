import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { builtSite } from '../built-site.ts';
import { addressOf, kindsOfPages } from '../../scripts/chromium.ts';
import { first, pagesOf } from '../any.ts';
import { connect } from '../browser.ts';
import { builtPage } from '../pages.ts';
import { search } from './search.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** Methods that the oldest browsers of `browserslist` lack, by what has them. */
const newer: Record<string, string[]> = {
	Map: ['groupBy'],
	Object: ['groupBy'],
	Array: ['fromAsync'],
	Promise: ['withResolvers', 'try'],
	URL: ['canParse', 'parse'],
	RegExp: ['escape'],
	Iterator: ['from'],
	Intl: ['Segmenter', 'DurationFormat'],
	'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
	'Uint8Array.prototype': ['toSorted', 'toReversed', 'with', 'toBase64'],
	'Set.prototype': [
		'union',
		'intersection',
		'difference',
		'symmetricDifference',
		'isSubsetOf',
		'isSupersetOf',
		'isDisjointFrom',
	],
	'Iterator.prototype': [
		'map',
		'filter',
		'take',
		'drop',
		'flatMap',
		'toArray',
		'some',
		'every',
		'find',
		'forEach',
		'reduce',
	],
	'String.prototype': ['isWellFormed', 'toWellFormed'],
	'Document.prototype': ['startViewTransition'],
	'CSSStyleSheet.prototype': ['replace'],
};
const globals = ['Iterator', 'scheduler', 'navigation', 'Temporal', 'cookieStore'];

async function oldPage(): Promise<Page> {
	const context = await browser.newContext();
	await context.addInitScript(
		([methods, names]) => {
			for (const [path, keys] of Object.entries(methods)) {
				const owner = path.split('.').reduce<any>((at, name) => at?.[name], globalThis);
				for (const key of keys) if (owner) delete owner[key];
			}
			for (const name of names) delete (globalThis as any)[name];
		},
		[newer, globals] as const,
	);
	return context.newPage();
}

test('every kind of page works without what the oldest browsers lack, and complains of nothing', async () => {
	const page = await oldPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
	for (const path of kindsOfPages(first)) await page.goto(base + path);
	expect(complaints).toEqual([]);
	expect(await page.evaluate(() => 'groupBy' in Map || 'toSorted' in [])).toBe(false);
	await page.context().close();
});

test('so does the search, and a filter', async () => {
	const page = await oldPage();
	await page.goto(base + addressOf('pages/search', first));
	const place = pagesOf('municipalities')[0]!;
	expect(await search(page, place.text.data.title)).toContain(place.href);
	expect(await search(page, 'qqqqxzxz')).toEqual([]);
	const lists = pagesOf('lists').map(({ href }) => builtPage(href));
	const narrowed = lists.find(({ html }) => html.includes('data-by="place"'));
	if (!narrowed) return;
	await page.goto(base + narrowed.href);
	const choice = page.locator('list-filter [data-by=place]').nth(1);
	const value = await choice.getAttribute('data-value');
	await choice.click();
	expect(new URL(page.url()).searchParams.get('place')).toBe(value);
	await page.context().close();
});

test('no script of the site names a method that they lack', () => {
	const scripts = globSync('_astro/*.js', { cwd: builtSite }).map(
		(file) => [file, readFileSync(`${builtSite}/${file}`, 'utf8')] as const,
	);
	const names = [
		'groupBy',
		'fromAsync',
		'withResolvers',
		'canParse',
		'toSorted',
		'toReversed',
		'toSpliced',
		'symmetricDifference',
		'isSubsetOf',
		'Segmenter',
		'toWellFormed',
	];
	for (const [file, script] of scripts)
		for (const name of names) expect(script, `${file} uses ${name}`).not.toMatch(new RegExp(`\\b${name}\\b`));
});

test('the oldest browsers are said where developers read', () => {
	const words = readFileSync('CONTRIBUTING.md', 'utf8');
	const said = {
		chrome: /Chrome and Edge (\d+)/,
		edge: /Chrome and Edge (\d+)/,
		firefox: /Firefox (\d+)/,
		safari: /Safari (\d+)/,
		ios_saf: /iOS (\d+)/,
	};
	for (const [name, pattern] of Object.entries(said))
		expect(
			project.browserslist.some((line) => line.startsWith(`${name} >= ${pattern.exec(words)![1]}`)),
			name,
		).toBe(true);
});
