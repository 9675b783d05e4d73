import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(base + path);
	return page;
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());

test('the first address leads to the browser’s language and keeps what stands after ?', async () => {
	for (const [locale, path] of [
		['nb-NO', 'nb'],
		['no', 'nb'],
		['fa-IR', 'fa'],
		['pl', 'pl'],
		['de-DE', 'en'],
	] as const) {
		const page = await open('/?utm_source=leaflet', { locale });
		await page.waitForURL(`${base}/${path}/?utm_source=leaflet`);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await page.context().close();
	}
});

test('without script the first address is a list of languages', async () => {
	const page = await open('/', { javaScriptEnabled: false });
	expect(new URL(page.url()).pathname).toBe('/');
	expect(await page.locator('main a').allTextContents()).toEqual([
		'Svenska',
		'Norsk bokmål',
		'English',
		'Polski',
		'Türkçe',
		'فارسی',
	]);
});

test('a dead address speaks the language of its first part, or the browser’s, or all without script', async () => {
	const turkish = await open('/tr/yok/', { locale: 'sv-SE' });
	expect(await turkish.locator('section').count()).toBe(1);
	expect(await turkish.locator('html').getAttribute('lang')).toBe('tr');
	const persian = await open('/nowhere/', { locale: 'fa-IR' });
	expect(await persian.locator('html').getAttribute('dir')).toBe('rtl');
	const all = await open('/nowhere/', { javaScriptEnabled: false });
	expect(await all.locator('section').count()).toBe(6);
});

test('the keyboard goes from the skip link through header and language switch into the page', async () => {
	const page = await open('/sv/kommuner/falun/');
	const path: string[] = [];
	for (let step = 0; step < 9; step++) {
		await page.keyboard.press('Tab');
		path.push(await focused(page));
	}
	expect(path).toEqual([
		'Hoppa till innehållet',
		'Nordens bästa inlandsregioner',
		'Platser',
		'Arbete',
		'Flytta hit',
		'Evenemang',
		'Magasin',
		'Sök',
		expect.stringContaining('Svenska'),
	]);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('English');
	await page.keyboard.press('Enter');
	await page.waitForURL(`${base}/en/municipalities/falun/`);
});

test('a table is sorted by a press on a heading, says how, and sorts back', async () => {
	const page = await open('/sv/siffror/arbetsloshet/');
	const table = page.locator('table').first();
	const firstColumn = () => table.locator('tbody th').allTextContents();
	const button = table.getByRole('button', { name: 'Plats' });
	await button.press('Enter');
	expect(await firstColumn()).toEqual(['Borlänge', 'Falun', 'Gagnef', 'Ludvika', 'Smedjebacken', 'Säter']);
	expect(await table.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
	await button.press('Enter');
	expect((await firstColumn())[0]).toBe('Säter');
	await table.getByRole('button').nth(1).press('Enter');
	expect((await firstColumn()).at(-1)).toBe('Borlänge');
	expect(await table.locator('th').first().getAttribute('aria-sort')).toBeNull();
});

test('a page has the colours of its place, by day and after dusk', async () => {
	const accents = {
		'municipalities/ludvika': ['#46408f', '#b5b0ee'],
		'stories/power-engineer-ludvika': ['#46408f', '#b5b0ee'],
	};
	for (const [key, [light, dark]] of Object.entries(accents))
		for (const [colorScheme, accent] of [
			['light', light],
			['dark', dark],
		] as const) {
			const page = await open(addressOf(key, 'sv'), { colorScheme });
			expect(
				await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()),
				`${key} ${colorScheme}`,
			).toBe(accent);
			await page.context().close();
		}
});
