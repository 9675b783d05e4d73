import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { first, pagesOf, some } from '../any.ts';
import { connect } from '../browser.ts';
import { localeCodes, locales } from '../../src/i18n/locales.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

const place = pagesOf('municipalities')[0]!;
const path = place.href;
const isOpen = (page: Page) => page.locator('details.languages').evaluate((menu) => (menu as HTMLDetailsElement).open);
const focused = (page: Page) => page.evaluate(() => document.activeElement!.tagName);

async function opened(javaScriptEnabled = true) {
	const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
	await page.goto(base + path);
	await page.locator('details.languages summary').click();
	return page;
}

test('Escape closes the menu that was opened, and the focus is back on it', async () => {
	const page = await opened();
	expect(await isOpen(page)).toBe(true);
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('A');
	await page.keyboard.press('Escape');
	expect([await isOpen(page), await focused(page)]).toEqual([false, 'SUMMARY']);
	await page.keyboard.press('Enter');
	expect(await isOpen(page)).toBe(true);
	await page.context().close();
});

test('a press beside it closes it, and gives the focus back unless it went to something to use', async () => {
	const page = await opened();
	await page.locator('.lead').click();
	expect([await isOpen(page), await focused(page)]).toEqual([false, 'SUMMARY']);
	await page.locator('details.languages summary').click();
	await page.locator('details.languages ul').click({ position: { x: 2, y: 2 } });
	expect(await isOpen(page)).toBe(true);
	await page.locator('h1').click();
	expect(await isOpen(page)).toBe(false);
	await page.context().close();
});

test('going on by keyboard closes it, forwards and back', async () => {
	const page = await opened();
	for (let step = 0; step <= localeCodes.length; step++) await page.keyboard.press('Tab');
	expect(await isOpen(page)).toBe(false);
	expect(await focused(page)).not.toBe('SUMMARY');
	await page.locator('details.languages summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+Tab');
	expect(await isOpen(page)).toBe(false);
	await page.context().close();
});

test('without script it opens, closes and leads', async () => {
	const page = await opened(false);
	const other = locales.at(-1)!.code;
	await page.locator(`details.languages a[lang=${other}]`).click();
	expect(new URL(page.url()).pathname).toBe(pagesOf('municipalities', other).find(({ id }) => id === place.id)!.href);
	await page.context().close();
});

test('on a phone the main menu opens without script, and Escape, a press beside it and a choice close it', async () => {
	const viewport = { width: 390, height: 800 };
	const plain = await (await browser.newContext({ viewport, javaScriptEnabled: false })).newPage();
	await plain.goto(base + path);
	await plain.locator('.narrow-menu summary').click();
	await plain.locator(`.narrow-menu a[href="${addressOf('lists/employers', first)}"]`).click();
	expect(new URL(plain.url()).pathname).toBe(addressOf('lists/employers', first));
	await plain.context().close();
	const page = await (await browser.newContext({ viewport })).newPage();
	await page.goto(base + path);
	const isShown = () => page.locator('.narrow-menu .drawer').isVisible();
	for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
		await page.locator('.narrow-menu summary').click();
		expect(await isShown()).toBe(true);
		await leave();
		expect(await isShown()).toBe(false);
	}
	await page.context().close();
});

test('the head of a page is one line in every language, on a phone and at 1280', async () => {
	const page = await browser.newPage();
	for (const locale of localeCodes)
		for (const width of [390, 1024, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(base + some('municipalities', locale));
			const tops = await page
				.locator('.site-header :is(.wide-menu a, .search-link, summary):visible')
				.evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top / 8)));
			expect(new Set(tops).size, `${locale} at ${width}`).toBe(1);
			const lines = await page.locator('.site-name > :visible').evaluate((name) => name.getClientRects().length);
			expect(lines, `${locale} at ${width}`).toBe(1);
			const { inner, outer } = await page.evaluate(() => ({
				inner: document.documentElement.scrollWidth,
				outer: innerWidth,
			}));
			expect(inner, `${locale} at ${width}`).toBeLessThanOrEqual(outer);
		}
	await page.close();
});

test('the links at the foot fold on a phone, open one group at a time, and stand open on a desk and without script', async () => {
	const opened = async (width: number, javaScriptEnabled: boolean) => {
		const page = await (await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })).newPage();
		await page.goto(base + path);
		return { page, links: page.locator('.site-foot li a:visible') };
	};
	const phone = await opened(390, true);
	expect(await phone.links.count()).toBe(0);
	await phone.page.locator('.site-foot summary').first().click();
	const inGroup = await phone.links.count();
	expect(inGroup).toBeGreaterThan(0);
	await phone.page.context().close();
	for (const [width, script] of [
		[1280, true],
		[390, false],
	] as const) {
		const { page, links } = await opened(width, script);
		expect(await links.count()).toBeGreaterThan(inGroup + localeCodes.length);
		await page.context().close();
	}
});
