import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { builtPages } from '../pages.ts';
import { addressOf, kindsOfPages } from '../../scripts/chromium.ts';
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

const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent.trim());

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

test('the skip link moves the focus into the main content', async () => {
	const page = await open('/sv/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');
});

test('focus can be seen', async () => {
	const page = await open('/sv/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
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

test('without script every kind of page reads the same', async () => {
	const withScript = await browser.newContext();
	const without = await browser.newContext({ javaScriptEnabled: false });
	const [a, b] = [await withScript.newPage(), await without.newPage()];
	// What a script counts, it says in a status or a bar of its own. The search is another thing without script: search.test.ts.
	const text = (page: Page) =>
		page.locator('main').evaluate((main) => {
			main.querySelectorAll('[role=status], .steps-bar').forEach((status) => status.remove());
			return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
		});
	const tools = addressOf('lists/tools', 'sv');
	for (const path of kindsOfPages('sv').filter((other) => other !== addressOf('pages/search', 'sv'))) {
		await Promise.all([a.goto(base + path), b.goto(base + path)]);
		// A tool counts with what is typed. Without script it says so, and shows no field that does nothing.
		if (path.startsWith(tools)) {
			expect(await b.locator('main').innerText(), path).toContain('Det kräver skript');
			expect(await b.locator('main :is(input, select):visible').count(), path).toBe(0);
			continue;
		}
		expect((await text(b)).length, path).toBeGreaterThan(200);
		expect(await text(b), path).toBe(await text(a));
	}
});

test('print leaves out the navigation', async () => {
	const page = await open('/sv/kommuner/falun/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('header').isVisible()).toBe(false);
	expect(await page.locator('h1').isVisible()).toBe(true);
	expect(await page.locator('.figures').isVisible()).toBe(true);
});

test('a fallback text runs its own way in a frame that runs the other; a Persian page runs from the right', async () => {
	const fallback = builtPages().find(({ root }) => {
		const language = root.querySelector('.prose')?.getAttribute('lang');
		return language && language !== root.querySelector('html')!.getAttribute('lang');
	});
	const page = await open(fallback!.href);
	await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
	expect(await page.locator('.prose').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
	await page.goto(base + addressOf('municipalities/falun', 'fa'));
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	expect(await page.locator('.figures dd.value').first().innerText()).toMatch(/[۰-۹]/);
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
