import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, launch } from '../../scripts/chromium.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const path = addressOf('municipalities/falun', 'sv');
const isOpen = (page: Page) => page.locator('details.menu').evaluate((menu) => (menu as HTMLDetailsElement).open);
const focused = (page: Page) => page.evaluate(() => document.activeElement!.tagName);

async function opened(javaScriptEnabled = true) {
	const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
	await page.goto(base + path);
	await page.locator('details.menu summary').click();
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
	await page.locator('details.menu summary').click();
	await page.locator('details.menu ul').click({ position: { x: 2, y: 2 } });
	expect(await isOpen(page)).toBe(true);
	await page.locator('h1').click();
	expect(await isOpen(page)).toBe(false);
	await page.context().close();
});

test('going on by keyboard closes it, forwards and back', async () => {
	const page = await opened();
	for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
	expect(await isOpen(page)).toBe(false);
	expect(await focused(page)).not.toBe('SUMMARY');
	await page.locator('details.menu summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+Tab');
	expect(await isOpen(page)).toBe(false);
	await page.context().close();
});

test('without script it opens, closes and leads', async () => {
	const page = await opened(false);
	await page.locator('details.menu a[lang=nb]').click();
	expect(new URL(page.url()).pathname).toBe(addressOf('municipalities/falun', 'nb'));
	await page.context().close();
});
