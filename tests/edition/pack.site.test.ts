import { getDocumentProxy } from 'unpdf';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { allContentPages } from '../../src/site/content-pages.ts';
import { connect } from '../browser.ts';
import { codeIn, codesIn, paperOf, pixelsOf } from '../browser/paper.ts';

const base = inject('base');
const site = 'https://inlandsregioner.example';
const all = allContentPages();
const packs = all.filter(({ kind }) => kind === 'packs');
const at = (id: string, locale: string) => addressOf(`packs/${id}`, locale);
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

/** What the codes say that stand at the right edge of some sheets. */
async function codesBeside(pdf: Buffer, sheets: number[]): Promise<string[]> {
	const codes = sheets.map(async (sheet) => {
		const picture = sharp(await paperOf(pdf, browser, sheet));
		const { width, height } = await picture.metadata();
		const left = Math.round(width * 0.75);
		return codesIn(
			await pixelsOf(
				await picture
					.extract({ left, top: 0, width: width - left, height })
					.png()
					.toBuffer(),
			),
		);
	});
	return (await Promise.all(codes)).flat();
}

/** The foot of a sheet that no words of a page reach, in points. */
const FOOT = 50;

/** What stands at the foot of each page of a PDF. */
async function feetOf(pdf: Buffer): Promise<string[]> {
	const paper = await getDocumentProxy(new Uint8Array(pdf));
	const sheets = Array.from({ length: paper.numPages }, (_, at) => paper.getPage(at + 1));
	const contents = await Promise.all(sheets.map(async (sheet) => (await sheet).getTextContent()));
	return contents.map(({ items }) =>
		items.flatMap((item) => ('str' in item && (item.transform as number[])[5]! < FOOT ? item.str.trim() : [])).join(''),
	);
}

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
		await page.locator(`a[href*="${at('falun-care', locale)}"]`).click();
		const fragment = '#with=family&from=eea&now=stockholm';
		await page.waitForURL(base + at('falun-care', locale) + fragment);
		await page.locator('.pack-send [data-copy]').click();
		await page.locator('.pack-send [role=status]:not(:empty)').waitFor();
		const address = site + at('falun-care', locale) + fragment;
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
		expect(await inWidth()).toBe(true);

		const pdf = await printed();
		const feet = await feetOf(pdf);
		expect(feet.slice(1)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
		expect(codeIn(await pixelsOf(await paperOf(pdf, browser))).says).toBe(address);
		const known = new Set([...all.map(({ href }) => site + href), `${site}/p/falun/`]);
		const codes = await codesBeside(pdf, locale === 'sv' ? [5, 6, 7, 8] : [8]);
		expect(codes).toHaveLength(locale === 'sv' ? 4 : 1);
		expect(codes.filter((code) => !known.has(code))).toEqual([]);
	},
);

/** The chapters of packs that are higher than a sheet of paper: 297 mm without its margins. */
async function tooHigh(hrefs: string[]) {
	await document.fonts.ready;
	const main = document.querySelector('main')!;
	const found: string[] = [];
	for (const href of hrefs) {
		const other = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
		main.replaceChildren(...other.querySelector('main')!.children);
		for (const chapter of main.querySelectorAll('.chapter, .pack-contents'))
			if (chapter.getBoundingClientRect().height > (261 * 96) / 25.4)
				found.push(`${href} ${chapter.id} ${Math.round(chapter.getBoundingClientRect().height)}`);
	}
	return found;
}

test.for(['sv', 'en', 'fa'])(
	'each chapter of each pack in %s fits on its sheet, whoever moves, so that its number is true',
	async (locale) => {
		const own = packs.filter((pack) => pack.locale === locale && 'trade' in pack.facts.data).map(({ href }) => href);
		expect(own.length).toBeGreaterThan(50);
		// As wide as the words on paper: 210 mm without the margins.
		const sheet = await browser.newPage({ viewport: { width: 658, height: 986 } });
		await sheet.emulateMedia({ media: 'print' });
		await sheet.goto(base + own[0]!);
		expect(await sheet.evaluate(tooHigh, own)).toEqual([]);
		await sheet.close();
	},
);

test('a choice that is no choice gets a friendly line, and nothing of it is shown', async () => {
	const lines = new Set<string>();
	for (const hash of [
		'#now=atlantis',
		'#from=<img src=x onerror=alert(1)>zq',
		'#ring=zq-070-123',
		'#now=\u202ezq',
		`#now=${'zq'.repeat(5000)}`,
	]) {
		await page.goto('about:blank');
		await page.goto(base + at('ludvika-energy', 'sv') + hash);
		await page.locator('[data-fault]:not(:empty)').waitFor();
		lines.add((await page.locator('[data-fault]').textContent())!);
		expect(await page.locator('main').textContent(), hash).not.toMatch(/zq|atlantis|onerror/);
		expect(await page.evaluate('location.hash')).toBe('');
		expect(await page.locator('[data-address] bdi').textContent()).toBe(site + at('ludvika-energy', 'sv'));
	}
	expect(lines.size).toBe(2);
	expect(faults).toEqual([]);
});

test('without script all of a pack is shown, and style sheets alone leave out what does not fit', async () => {
	const still = await browser.newContext({ javaScriptEnabled: false });
	const read = await still.newPage();
	await read.goto(base + at('hamar-care', 'en'));
	for (const id of ['place', 'figures', 'work', 'home', 'moving', 'hard'])
		expect(await read.locator(`#${id}`).isVisible(), id).toBe(true);
	const steps = read.locator('.pack-steps li:visible');
	const all = await steps.count();
	await read.locator('label:has(#from-domestic)').click();
	expect(await steps.count()).toBeLessThan(all);
	await read.locator('label:has(#with-alone)').click();
	expect(await read.locator('#home').isVisible()).toBe(false);
	await read.selectOption('#now', 'oslo');
	expect(await read.locator('thead [data-now]:visible').allTextContents()).toEqual(['Oslo']);
	await still.close();
});

test('a pack from right to left counts its sheets in its own digits', async () => {
	const sheet = await browser.newPage();
	await sheet.goto(base + at('ludvika-energy', 'fa'));
	const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
	await sheet.close();
	expect((await feetOf(pdf)).slice(1)).toEqual([...'۲۳۴۵۶۷۸']);
});
