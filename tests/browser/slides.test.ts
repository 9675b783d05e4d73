import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { derivedHref } from '../../src/site/derived.ts';
import { first, fromRight, pagesOf } from '../any.ts';
import { connect } from '../browser.ts';
import { codeIn, paperOf, pixelsOf } from './paper.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** What stands outside its slide, or under the line of its sources. */
const outside = () =>
	[...document.querySelectorAll('.slide')].flatMap((slide) => {
		const { left, right, bottom } = slide.getBoundingClientRect();
		const { top } = slide.querySelector('.slide-foot')!.getBoundingClientRect();
		return [...slide.querySelectorAll(':not(svg *)')]
			.filter((part) => {
				const box = part.getBoundingClientRect();
				const low = part.closest('.slide-foot') ? bottom : top;
				return box.left < left - 1 || box.right > right + 1 || box.bottom > low + 1;
			})
			.map((part) => `${slide.className}: ${part.tagName} ${part.textContent.trim().slice(0, 40)}`);
	});

const languages = new Set([first, defaultLocale.code, ...(fromRight ? [fromRight] : [])]);
const decks = [...languages].flatMap((locale) => pagesOf('regions', locale));

test.for(decks)('the slides of $id in $locale print one to a page, whole, with a code that is read', async (region) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
	await page.goto(base + derivedHref('slides', region));
	const slides = await page.locator('.slide').count();
	expect(await page.evaluate(outside)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await page.evaluate(outside)).toEqual([]);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const paper = await getDocumentProxy(new Uint8Array(pdf));
	const { width, height } = (await paper.getPage(slides)).getViewport({ scale: 1 });
	expect([paper.numPages, Math.round(width), Math.round(height)]).toEqual([slides, 960, 540]);
	const { says, quiet } = codeIn(await pixelsOf(await paperOf(pdf, browser, slides)));
	const short = (await page.locator('.slide-code a').getAttribute('href'))!;
	expect({ says, quiet }).toEqual({ says: short, quiet: true });
	await page.close();
});

test('the slides fit a phone, and the keys of the keyboard go through them on a screen', async () => {
	const path = base + derivedHref('slides', decks[0]!);
	const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await phone.goto(path);
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await phone.close();
	const screen = await browser.newPage({ viewport: { width: 1280, height: 720 } });
	await screen.goto(path);
	await screen.keyboard.press('PageDown');
	const second = screen.locator('.slide').nth(1);
	await expect.poll(async () => Math.round((await second.boundingBox())!.y), { timeout: 5000 }).toBe(0);
	await screen.close();
});
