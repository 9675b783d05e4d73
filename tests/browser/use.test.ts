import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { builtPage } from '../pages.ts';
import { addressOf, kindsOfPages } from '../../scripts/chromium.ts';
import { translator } from '../../src/i18n/translate.ts';
import { first, fromRight, some } from '../any.ts';
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

test('the skip link moves the focus into the main content', async () => {
	const page = await open(`/${first}/`);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');
});

test('focus can be seen', async () => {
	const page = await open(`/${first}/`);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
});

test('without script every kind of page reads the same', async () => {
	const withScript = await browser.newContext();
	const without = await browser.newContext({ javaScriptEnabled: false });
	const [a, b] = [await withScript.newPage(), await without.newPage()];
	// What a script counts, it says in a status or a bar of its own; buttons and the questions of a pack that has no
	// parts to choose among do nothing without one and are not shown. The search and the desk are other things without
	// script, which tests of their own open.
	const text = (page: Page) =>
		page.locator('main').evaluate((main) => {
			main
				.querySelectorAll('[role=status], .steps-bar, .pack-choice, button:not(th button)')
				.forEach((part) => part.remove());
			return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
		});
	const tools = addressOf('lists/tools', first);
	const other = ['pages/search', 'pages/desk'].map((key) => addressOf(key, first));
	for (const path of kindsOfPages(first).filter((path) => !other.includes(path))) {
		await Promise.all([a.goto(base + path), b.goto(base + path)]);
		// A tool counts with what is typed. Without script it says so, and shows no field that does nothing.
		if (path.startsWith(tools)) {
			expect(await b.locator('main').innerText(), path).toContain(translator(first).t('answers.noscript'));
			expect(await b.locator('main :is(input, select):visible').count(), path).toBe(0);
			continue;
		}
		expect((await text(b)).length, path).toBeGreaterThan(100);
		expect(await text(b), path).toBe(await text(a));
	}
});

test('print leaves out the navigation', async () => {
	const page = await open(some('municipalities'));
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('header').isVisible()).toBe(false);
	expect(await page.locator('h1').isVisible()).toBe(true);
	expect(await page.locator('.figures').isVisible()).toBe(true);
});

test('a fallback text runs its own way in a frame that runs the other; a Persian page runs from the right', async () => {
	const fallback = contentPages().find(
		({ href, locale, textLocale }) =>
			locale !== textLocale && builtPage(href).root.querySelectorAll('.prose').length === 1,
	);
	const page = await open(fallback?.href ?? '/');
	if (fallback) {
		await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
		expect(await page.locator('.prose').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
	}
	if (!fromRight) return;
	await page.goto(base + some('municipalities', fromRight));
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	expect(await page.locator('.figures dd.value').first().innerText()).toMatch(/[۰-۹]/);
});
