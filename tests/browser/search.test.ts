import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, launch } from './browser.ts';
import { queries } from './search-queries.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const results = (page: Page) => page.locator('.results .entry-title').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const status = (page: Page) => page.locator('site-search [role=status]');

async function search(page: Page, words: string) {
	const before = await status(page).textContent();
	await page.fill('#q', words);
	await page.waitForFunction((old) => document.querySelector('site-search [role=status]')!.textContent !== old, before);
	// The rows follow what is announced, once their words are there.
	await page.waitForFunction(() => document.querySelector('.results li'));
	return results(page);
}

describe('what readers type leads to the page that they want, among the first three', () => {
	test.for(Object.keys(queries))('%s', async (locale) => {
		const page = await browser.newPage();
		await page.goto(base + addressOf('pages/search', locale));
		const missed: string[] = [];
		for (const [words, wanted] of queries[locale]!) {
			const found = (await search(page, words)).slice(0, 3);
			if (!found.includes(addressOf(wanted, locale))) missed.push(`${words} → ${found.join(' ')}, wanted ${wanted}`);
		}
		expect(queries[locale]!.length).toBeGreaterThanOrEqual(10);
		expect(missed).toEqual([]);
		await page.close();
	});
});

test('nothing of the index is fetched before somebody searches, and nothing from elsewhere', async () => {
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(base + addressOf('municipalities/falun', 'sv'), { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.goto(`${base}${addressOf('pages/search', 'sv')}?q=falun`);
	await page.locator('.results li').first().waitFor();
	expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
	expect(asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
	await page.close();
});

test('a search can be linked to, with its choices, and says how many pages it found', async () => {
	const page = await browser.newPage();
	await page.goto(`${base}${addressOf('pages/search', 'sv')}?q=vård&kind=Arbetsgivare`);
	await page.locator('.results li').first().waitFor();
	expect((await results(page)).every((href) => href.startsWith('/sv/arbetsgivare/'))).toBe(true);
	expect(await page.locator('select[name=kind]').inputValue()).toBe('Arbetsgivare');
	expect(await status(page).textContent()).toMatch(/\d+ .*vård/);
	await page.selectOption('select[name=place]', 'Falun');
	await page.waitForURL(/place=Falun/);
	expect(await status(page).getAttribute('role')).toBe('status');
	await page.close();
});

test('result cards say kind and place', async () => {
	const page = await browser.newPage();
	await page.goto(`${base}${addressOf('pages/search', 'en')}?q=Hitachi`);
	expect(await page.locator('.results li', { has: page.locator('text="Hitachi Energy"') }).first().locator('.label').textContent()).toMatch(/Employers · .*Ludvika/);
	await page.close();
});

test('a slash leads to the search from any page, and is a slash where somebody writes', async () => {
	const page = await browser.newPage();
	await page.goto(base + addressOf('municipalities/falun', 'nb'));
	await page.keyboard.press('/');
	await page.waitForURL(base + addressOf('pages/search', 'nb'));
	await page.waitForFunction(() => document.activeElement?.id === 'q');
	await page.keyboard.type('a/b');
	expect(await page.inputValue('#q')).toBe('a/b');
	await page.close();
});

test('what finds nothing says so and what to do', async () => {
	const page = await browser.newPage();
	await page.goto(`${base}${addressOf('pages/search', 'sv')}?q=qqqqxzxz`);
	await page.waitForFunction(() => document.querySelector('site-search [role=status]')!.textContent!.includes('qqqqxzxz'));
	expect(await status(page).textContent()).toMatch(/Inget hittades/);
	await page.close();
});

test('pages that are told in another language are left out', async () => {
	const page = await browser.newPage();
	await page.goto(`${base}${addressOf('pages/search', 'tr')}?q=Hitachi`);
	await page.waitForFunction(() => document.querySelector('site-search [role=status]')!.textContent !== '');
	expect((await results(page)).filter((href) => href.includes('hitachi'))).toEqual([]);
	await page.close();
});

test('without script the page says in words what to do, and leads to the lists', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(base + addressOf('pages/search', 'sv'));
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await page.locator('noscript').textContent()).toMatch(/JavaScript/);
	expect(await page.locator('noscript a').count()).toBeGreaterThan(8);
	await context.close();
});
