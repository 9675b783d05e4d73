import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { widthOf } from '../../src/labels/letter-widths.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** Names of a map that cover one another or leave it, as a browser sets them. */
const collisions = () => {
	const svg = [...document.querySelectorAll<SVGSVGElement>('.map-sheet svg')].find((drawing) => drawing.clientWidth)!;
	const { width, height } = svg.viewBox.baseVal;
	const names = [...svg.querySelectorAll('text')]
		.filter((text) => text.getClientRects().length)
		.map((text) => ({ name: text.textContent, box: text.getBBox() }));
	// A line of type is higher than its letters; they may come as near as lines of one paragraph do.
	const meet = (a: DOMRect, b: DOMRect) =>
		Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
		Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > a.height * 0.3;
	const out = names
		.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height + 2)
		.map(({ name }) => `${name} runs out`);
	return [
		...out,
		...names.flatMap((one, at) =>
			names
				.slice(at + 1)
				.filter((other) => meet(one.box, other.box))
				.map((other) => `${one.name} on ${other.name}`),
		),
	];
};

const places = [
	'lists/regions',
	'regions/falun-borlange',
	'regions/hamar',
	'municipalities/falun',
	'municipalities/borlange',
	'municipalities/hamar',
	'municipalities/smedjebacken',
];

test.for(['sv', 'pl', 'fa'])('on no map in %s a name covers another one or runs out of it', async (locale) => {
	const page = await browser.newPage();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const key of places) {
			await page.goto(base + addressOf(key, locale));
			await page.evaluate(() => document.fonts.ready);
			expect(await page.evaluate(collisions), `${key} at ${width}`).toEqual([]);
		}
	}
	await page.close();
});

test.for(['sv', 'pl', 'fa'])('letters in drawings in %s are no wider than they are taken for', async (locale) => {
	const page = await browser.newPage();
	await page.goto(base + addressOf('municipalities/falun', locale));
	await page.evaluate(() => document.fonts.ready);
	const texts = await page.locator('.map-sheet text, .dial text').evaluateAll((all) =>
		(all as SVGTextElement[])
			// The letters of a country's name stand apart, and nothing is placed by the mark of the north.
			.filter((text) => !text.closest('.country, .dial-north') && text.getBBox().width)
			.map((text) => ({
				words: text.textContent,
				size: parseFloat(getComputedStyle(text).fontSize),
				width: text.getComputedTextLength(),
			})),
	);
	expect(texts.length).toBeGreaterThan(15);
	expect(texts.filter(({ words, size, width }) => width > widthOf(words, size) + 0.5)).toEqual([]);
	await page.close();
});

test('a place on a map opens its card when it is reached by keyboard or pointed at, within the map', async () => {
	const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
	await page.goto(base + addressOf('regions/falun-borlange', 'sv'));
	const places = page.locator('.map-sheet:visible svg a');
	await page.keyboard.press('Tab');
	for (const at of [0, 3]) {
		await places.nth(at).focus();
		const card = places.nth(at).locator('.card-on-map');
		expect(await card.isVisible()).toBe(true);
		const [inner, outer] = await Promise.all([card.boundingBox(), page.locator('.map-sheet:visible').boundingBox()]);
		expect(inner!.x).toBeGreaterThanOrEqual(outer!.x);
		expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width);
		expect(await page.locator('.card-on-map:visible').count()).toBe(1);
	}
	await places.nth(1).hover();
	expect(await places.nth(1).locator('.card-on-map').isVisible()).toBe(true);
	await page.close();
});
