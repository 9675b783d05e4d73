import { extractText, getDocumentProxy } from 'unpdf';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { allContentPages } from '../../src/site/content-pages.ts';
import { connect } from '../browser.ts';
import { codesIn, paperOf, pixelsOf } from '../browser/paper.ts';

const base = inject('base');
const site = 'https://inlandsregioner.example';
const packs = allContentPages().filter(({ kind }) => kind === 'packs');
const at = (id: string, locale: string) => packs.find((pack) => pack.id === id && pack.locale === locale)!.href;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
	browser = await connect();
	context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	page = await context.newPage();
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('request', (request) => request.url().startsWith(base) || faults.push(request.url()));
});
afterAll(() => browser.close());

const choose = (id: string) => page.locator(`label:has(#${id})`).click();
const inWidth = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
const printed = () => page.pdf({ preferCSSPageSize: true, printBackground: true });
const wordsOf = async (pdf: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;

test.for(['sv', 'en'])(
	'a recruiter in %s chooses, copies, opens and prints a pack, and every code on its paper is read',
	async (locale) => {
		await page.goto(base + addressOf('municipalities/falun', locale));
		await page
			.locator(`a[href="${at('falun', locale)}"]`)
			.first()
			.click();
		await page.waitForURL(`${base}${at('falun', locale)}`);
		await choose('with-family');
		await choose('from-eea');
		await page.selectOption('#now', 'stockholm');
		expect(await inWidth()).toBe(true);
		await page.locator(`a[href^="${at('falun-care', locale)}"]`).click();
		const fragment = '#with=family&from=eea&now=stockholm';
		await page.waitForURL(base + at('falun-care', locale) + fragment);
		await page.locator('.pack-send [data-copy]').click();
		await page.locator('.pack-send [role=status]:not(:empty)').waitFor();
		const address = site + at('falun-care', locale) + fragment;
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
		expect(await inWidth()).toBe(true);

		const pdf = await printed();
		const words = await wordsOf(pdf);
		expect(words.length).toBe(8);
		expect(words.slice(1).map((text) => /(\d+)\s*$/.exec(text)?.[1])).toEqual(['2', '3', '4', '5', '6', '7', '8']);
		const codes = await Promise.all(
			words.map(async (_, sheet) => codesIn(await pixelsOf(await paperOf(pdf, browser, sheet + 1)))),
		);
		expect(codes[0]).toEqual([address]);
		const known = new Set([...allContentPages().map(({ href }) => site + href), `${site}/p/falun/`]);
		expect(codes.slice(1).flat().length).toBeGreaterThan(3);
		expect(
			codes
				.slice(1)
				.flat()
				.filter((code) => !known.has(code)),
		).toEqual([]);
	},
);
