import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { first } from '../any.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** How light the first card of the list of municipalities is on average, from 0 to 255. */
async function lightOf(options: Parameters<Browser['newPage']>[0], print = false) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
	await page.goto(base + addressOf('lists/municipalities', first), { waitUntil: 'networkidle' });
	if (print) await page.emulateMedia({ media: 'print' });
	const picture = await page.locator('.card img').first().screenshot();
	await page.close();
	const { channels } = await sharp(picture).removeAlpha().stats();
	return channels.reduce((sum, { mean }) => sum + mean / 3, 0);
}

test('a drawing on a card is light by day, dark on a dark page and light again on paper, without script too', async () => {
	const day = await lightOf({ colorScheme: 'light' });
	expect(await lightOf({ colorScheme: 'dark' })).toBeLessThan(day * 0.6);
	expect(await lightOf({ colorScheme: 'dark', javaScriptEnabled: false })).toBeLessThan(day * 0.6);
	expect(await lightOf({ colorScheme: 'dark' }, true)).toBeCloseTo(day, -1);
	expect(await lightOf({ colorScheme: 'light', forcedColors: 'active' })).toBeCloseTo(day, -1);
});

const FAR = 6000;

test('drawings below the fold are not fetched until they come near, and nothing moves when they arrive', async () => {
	const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(request.url()));
	await page.goto(base + addressOf('pages/home', first), { waitUntil: 'networkidle' });
	const drawings = () => [...asked].filter((url) => url.includes('/drawings/')).length;
	const [atFirst, height] = [drawings(), await page.evaluate(() => document.body.scrollHeight)];
	const sources = await page.locator('.card img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
	const all = new Set(sources).size;
	// Browsers fetch what is three screens away, too: of a small content that may be all.
	if (height > FAR) expect(atFirst).toBeLessThan(all);
	for (const card of await page.locator('.card img').all()) await card.scrollIntoViewIfNeeded();
	await expect.poll(drawings).toBe(all);
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
	await page.close();
});
