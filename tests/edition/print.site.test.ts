import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { addressOf, kindsOfPages } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';
import { printed } from '../browser/paper.ts';
import { builtSite } from '../built-site.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

async function open(path: string) {
	const page = await browser.newPage({ viewport: { width: 703, height: 1047 } });
	await page.emulateMedia({ media: 'print' });
	await page.goto(base + path);
	return page;
}

const sizeOnly = async (page: Page) => {
	const { pages, width } = await printed(page);
	return { pages, width };
};

const leaflets = contentPages().filter(
	({ kind, locale }) =>
		['municipalities', 'regions', 'campaigns', 'stories', 'clusters'].includes(kind) &&
		['sv', 'en', 'fa'].includes(locale),
);

/** The style sheets that a page links. */
const sheetsOf = (href: string) =>
	readFileSync(join(builtSite, href, 'index.html'), 'utf8')
		.match(/<link rel="stylesheet" [^>]+>/g)!
		.join('');

/** Puts the leaflets of pages with the same style sheets under the one that is open. */
async function gather(hrefs: string[]) {
	const parsed = await Promise.all(
		hrefs.map(async (href) => new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html')),
	);
	for (const [at, other] of parsed.entries()) {
		const main = other.querySelector('main')!;
		main.dataset['of'] = hrefs[at]!;
		document.querySelector('main:last-of-type')!.after(main);
	}
	document.querySelector('main')!.remove();
	await document.fonts.ready;
}

/** Leaflets that have another number of sides than two, or one that is higher than a sheet has room for. */
const faults = () =>
	[...document.querySelectorAll('main')].flatMap((main) => {
		const sides = [...main.querySelectorAll('.side')].map((side) => side.getBoundingClientRect().height);
		const isTwo = sides.length === 2 && sides.every((height) => (height / 96) * 25.4 < 277);
		return isTwo ? [] : [`${main.dataset['of']}: ${sides.join(' and ')} px high`];
	});

/** Marks of sources that rise over the line that they stand in. */
const high = () =>
	[...document.querySelectorAll('.note')].flatMap((note) => {
		const before = note.previousSibling;
		if (!(before instanceof Text) || !note.checkVisibility()) return [];
		const line = document.createRange();
		line.setStart(before, Math.max(0, before.length - 1));
		line.setEnd(before, before.length);
		const rises = line.getBoundingClientRect().top - note.getBoundingClientRect().top > 3;
		return rises ? [note.parentElement!.textContent.slice(0, 60)] : [];
	});

/** What a leaflet must show, and what a screen alone does. */
const inSight = (page: Page) =>
	Promise.all(
		['.poster', '.qr svg', '.paper-contacts', '.number', '.hard', '.sources', 'nav', '.seasons'].map((part) =>
			page.locator(part).first().isVisible(),
		),
	);

/** A code is 25 mm or more from its first dark module to its last: four of white stand on each side. */
const codeWidth = (svg: Element) => {
	const { width } = svg.getBoundingClientRect();
	const modules = (svg as SVGSVGElement).viewBox.baseVal.width;
	return ((width * (modules - 8)) / modules / 96) * 25.4;
};

// Printed together, leaflet after leaflet: each alone would take a minute.
test.for(['sv', 'en', 'fa'])(
	'the leaflet of each place, campaign, career and cluster in %s is two sides of one sheet, and all of it is printed',
	async (locale) => {
		const hrefs = leaflets.filter((leaflet) => leaflet.locale === locale).map(({ href }) => href);
		expect(hrefs.length).toBeGreaterThan(25);
		for (const alike of Map.groupBy(hrefs, sheetsOf).values()) {
			const page = await open(alike[0]!);
			await page.evaluate(gather, alike);
			expect(await page.evaluate(faults)).toEqual([]);
			expect(await page.evaluate(high)).toEqual([]);
			expect(await printed(page)).toEqual({ pages: 2 * alike.length, width: 210, lost: [], over: [] });
			await page.close();
		}
	},
);

const articles = contentPages().filter(({ kind, locale }) => kind === 'articles' && locale === 'sv');

test('every word that paper shows is printed, and none over another: all kinds of pages, all articles', async () => {
	const page = await open('/sv/');
	for (const href of new Set([...kindsOfPages('sv'), ...articles.map((article) => article.href)])) {
		await page.goto(base + href);
		const { lost, over } = await printed(page);
		expect.soft({ href, lost, over }).toEqual({ href, lost: [], over: [] });
	}
	await page.close();
}, 240_000);

test('the contacts of a leaflet keep to one side, whatever their language', async () => {
	const page = await open(addressOf('municipalities/ludvika', 'fa'));
	const parts = await page.locator('.paper-contacts li > *').evaluateAll((all) =>
		all.map((part) => {
			const words = document.createRange();
			words.selectNodeContents(part);
			return part.getBoundingClientRect().right - words.getBoundingClientRect().right;
		}),
	);
	expect(parts.filter((far) => Math.abs(far) > 1)).toEqual([]);
	await page.close();
});

test.for(['municipalities/stange', 'campaigns/families', 'stories/nurse-falun'])(
	'the paper of %s has its code, whom to ring and where its buttons lead',
	async (key) => {
		const page = await open(addressOf(key, 'sv'));
		expect(await inSight(page)).toEqual([true, true, true, true, true, true, false, false]);
		expect(await page.locator('.qr svg').first().evaluate(codeWidth)).toBeGreaterThan(25);
		const buttons = await page.locator('.button:visible, .button-quiet:visible').allInnerTexts();
		for (const words of buttons) expect(words).toMatch(/\n[a-z0-9.-]+\.[a-z]{2,}/);
		// No rule but the ends of its columns: nothing that is hard is drawn across other words.
		expect(await page.locator('.hard').evaluate((hard) => getComputedStyle(hard).columnSpan)).toBe('none');
		await page.close();
	},
);

test('a guide prints as a checklist: a box for each step, with whom to ask, and no more than four pages', async () => {
	const page = await open(addressOf('guides/moving-to-sweden', 'sv'));
	const steps = await page.locator('.step').count();
	expect(await page.locator('.step input:visible').count()).toBe(steps);
	expect(await page.locator('.step .address:visible').count()).toBe(steps);
	expect(await page.locator('.step-foot').first().isVisible()).toBe(false);
	// A choice that leaves nothing out is a control, and paper has none.
	expect(await page.locator('guide-origins').isVisible()).toBe(false);
	expect((await printed(page)).pages).toBeLessThanOrEqual(4);
	await page.close();
});

test('text in another direction than its page does not push the page aside on paper', async () => {
	const page = await open(addressOf('municipalities/falun', 'fa'));
	expect(
		await page.evaluate(() =>
			[document.documentElement, document.body].map((element) => getComputedStyle(element).overflowX),
		),
	).toEqual(['clip', 'clip']);
	await page.close();
});

test('every poster fills one sheet of A3, or of A4', async () => {
	const sheets = contentPages().filter(
		({ kind, locale }) => (kind === 'municipalities' || kind === 'regions') && locale === 'sv',
	);
	const page = await browser.newPage();
	for (const { href, kind } of sheets) {
		await page.goto(base + href);
		await page.goto(base + (await page.locator('.place-head .label a').first().getAttribute('href')));
		expect(await sizeOnly(page), href).toEqual({ pages: 1, width: kind === 'regions' ? 420 : 297 });
		await page.locator('#paper-a4').check({ force: true });
		expect(await sizeOnly(page), `${href} on A4`).toEqual({ pages: 1, width: kind === 'regions' ? 297 : 210 });
	}
	await page.close();
}, 120_000);
