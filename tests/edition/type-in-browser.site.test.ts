import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** What stands side by side in Persian text, and whether the first of two stands to the right of the second. */
interface Pair {
	words: string;
	right: boolean;
}

/**
 * Measures all pairs that a pattern finds in running text from right to left: its first and its last group, on one
 * line.
 */
function pairs(page: Page, pattern: string) {
	return page.evaluate((source) => {
		const found: Pair[] = [];
		for (const block of document.querySelectorAll<HTMLElement>(
			'main :is(p, li, dd, dt, td, th, figcaption, h1, h2, h3)',
		)) {
			if (getComputedStyle(block).direction !== 'rtl' || block.querySelector('p, li, dd')) continue;
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			const letters: { node: Node; at: number }[] = [];
			let text = '';
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (node.parentElement!.closest('[dir=ltr], svg, .sr-only')) {
					text += ' \u200e ';
					letters.push(...[0, 0, 0].map((at) => ({ node: node, at })));
					continue;
				}
				for (let at = 0; at < node.textContent!.length; at++) letters.push({ node, at });
				text += node.textContent;
			}
			const box = (at: number) => {
				const range = document.createRange();
				range.setStart(letters[at]!.node, letters[at]!.at);
				range.setEnd(letters[at]!.node, letters[at]!.at + 1);
				return range.getBoundingClientRect();
			};
			for (const match of text.matchAll(new RegExp(source, 'gdu'))) {
				if (match[0].includes('\u200e') || text[match.index - 1] === '\u200e') continue;
				const [first, last] = [match.indices![1]!, match.indices!.at(-1)!];
				const boxes = ([from, to]: [number, number]) =>
					Array.from({ length: to - from }, (_, n) => box(from + n)).filter(({ width }) => width);
				const [a, b] = [boxes(first), boxes(last)];
				if (!a.length || !b.length || [...a, ...b].some(({ top }) => Math.abs(top - a[0]!.top) > 8)) continue;
				found.push({
					words: match[0],
					right: Math.min(...a.map(({ left }) => left)) >= Math.max(...b.map(({ right }) => right)) - 2,
				});
			}
		}
		return found;
	}, pattern);
}

const keys = [
	'municipalities/falun',
	'municipalities/hamar',
	'events/world-ski-championships-2027',
	'employers/hitachi-energy',
	'statistics/unemployment',
	'guides/moving-to-sweden',
	'lists/events',
	'campaigns/nurses-and-teachers',
];

/**
 * What is told together on a page from right to left stands side by side in that order: by patterns, with how many
 * pairs there must at least be.
 */
const orders: [string, { patterns: string[]; least: number }][] = [
	[
		'the day before the month, and that before its year',
		{
			patterns: [
				String.raw`([۰-۹]{1,2}) ([\u0621-\u06cc]{2,}[\u0654]?)(?= [۰-۹]{4})`,
				String.raw`[۰-۹]{1,2} ([\u0621-\u06cc]{2,}[\u0654]?) ([۰-۹]{4})`,
			],
			least: 40,
		},
	],
	[
		'a name in Latin script beside its own figure',
		{
			patterns: [
				String.raw`(\p{sc=Latin}+)[ ،():«»\u200f]{1,3}([۰-۹]+)`,
				String.raw`([۰-۹]+)[ ،():«»\u200f]{1,3}(\p{sc=Latin}+)`,
			],
			least: 30,
		},
	],
];

test.for(orders)('on Persian pages stands %s', async ([, { patterns, least }]) => {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	let measured = 0;
	for (const key of keys) {
		await page.goto(base + addressOf(key, 'fa'));
		for (const pattern of patterns) {
			const found = await pairs(page, pattern);
			measured += found.length;
			const wrong = found.filter(({ right }) => !right);
			expect(wrong, key).toEqual([]);
		}
	}
	expect(measured).toBeGreaterThan(least);
	await page.close();
});

test('on Persian pages the per cent sign stands on one side of its figure, and counts beside their names', async () => {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const sides = new Set<boolean>();
	for (const key of [...keys, 'regions/hamar']) {
		await page.goto(base + addressOf(key, 'fa'));
		for (const { right } of await pairs(page, '([۰-۹])(٪)')) sides.add(right);
	}
	expect(sides.size).toBe(1);
	await page.goto(base + addressOf('lists/events', 'fa'));
	const counts = await page.locator('.filters a:has(.label)').evaluateAll((links) =>
		links
			.filter((link) => link.getBoundingClientRect().width)
			.map((link) => {
				const range = document.createRange();
				range.setStartBefore(link.firstChild!);
				range.setEndBefore(link.querySelector('.label')!);
				return range.getBoundingClientRect().left >= link.querySelector('.label')!.getBoundingClientRect().right - 1;
			}),
	);
	expect(counts.length).toBeGreaterThan(5);
	expect(counts).not.toContain(false);
	await page.close();
});

test.for([360, 1440])('on Persian pages contents and contacts keep to the right at %d', async (width) => {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	for (const key of ['municipalities/falun', 'guides/moving-to-sweden', 'articles/ice-and-wood']) {
		await page.goto(base + addressOf(key, 'fa'));
		const strayed = await page.locator('nav[aria-labelledby=contents] li, .contacts > li > a').evaluateAll((items) =>
			items.flatMap((item) => {
				const range = document.createRange();
				range.selectNodeContents(item);
				const words = [...range.getClientRects()].filter(({ width: wide }) => wide);
				const edge = Math.max(...words.map(({ right }) => right));
				// On a phone some contents are not shown.
				return words.length && item.getBoundingClientRect().right - edge > 4 ? [item.textContent] : [];
			}),
		);
		expect(strayed, key).toEqual([]);
	}
	await page.close();
});

test('names that stand apart are no boxes of their own in a row', async () => {
	const page = await browser.newPage();
	for (const key of [...keys, 'pages/home', 'lists/municipalities', 'regions/hamar', 'articles/ice-and-wood']) {
		await page.goto(base + addressOf(key, 'fa'));
		const rows = await page.locator('bdi').evaluateAll((names) =>
			names
				.filter(
					(name) =>
						name.parentElement!.childNodes.length > 1 &&
						/flex|grid/.test(getComputedStyle(name.parentElement!).display),
				)
				.filter((name) =>
					[...name.parentElement!.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
				)
				.map((name) => name.parentElement!.outerHTML.slice(0, 200)),
		);
		expect(rows, key).toEqual([]);
	}
	await page.close();
});
