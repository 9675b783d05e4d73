import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';

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

/** The pages of paper that a page prints on, and the width of the first in millimetres. */
async function printed(page: Page) {
	const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
	const [, width] = /\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)!;
	return { pages: pdf.match(/\/Type \/Page\b/g)!.length, width: Math.round((Number(width) * 25.4) / 72) };
}

const leaflets = contentPages().filter(
	({ kind, locale }) =>
		['municipalities', 'regions', 'campaigns', 'stories'].includes(kind) && ['sv', 'en', 'fa'].includes(locale),
);

/** Puts the leaflets of other pages under the one that is open, with the style sheets that they link. */
async function gather(hrefs: string[]) {
	const parsed = await Promise.all(
		hrefs.map(async (href) => new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html')),
	);
	const known = new Set(
		[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
	);
	for (const [at, other] of parsed.entries()) {
		for (const link of other.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
			if (known.has(link.href)) continue;
			known.add(link.href);
			await new Promise((loaded) => {
				link.addEventListener('load', loaded);
				document.head.append(link);
			});
		}
		const main = other.querySelector('main')!;
		main.dataset['of'] = hrefs[at]!;
		document.querySelector('main:last-of-type')!.after(main);
	}
	document.querySelector('main')!.remove();
	await document.fonts.ready;
}

/** What is wrong with the two sides of each leaflet: parts that run out of them, and words that found no room. */
const faults = () =>
	[...document.querySelectorAll('main')].flatMap((main) => {
		const sides = [...main.querySelectorAll('.side')].map((side) => ({ side, box: side.getBoundingClientRect() }));
		const text = main.querySelector('.fits')!;
		const { left, right } = text.getBoundingClientRect();
		const cut = [...text.querySelectorAll('.prose :is(h2, p, li)')].filter((part) =>
			[...part.getClientRects()].some((box) => box.left > right || box.right < left),
		);
		const out = sides.flatMap(({ side, box }) =>
			[...side.querySelectorAll('*')]
				.filter((part) => part.checkVisibility() && !text.contains(part))
				.filter((part) => part.getBoundingClientRect().bottom > box.bottom + 2),
		);
		const words = (part: Element) => `${part.tagName} ${part.textContent.trim().slice(0, 40)}`;
		return [
			...(sides.length === 2 ? [] : [`${sides.length} sides`]),
			...cut.map((part) => `no room: ${words(part)}`),
			...out.map((part) => `runs out: ${words(part)}`),
		].map((fault) => `${main.dataset['of']}: ${fault}`);
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
	'the leaflet of each place, campaign and career in %s is two sides of one sheet, and nothing of it is cut',
	async (locale) => {
		const hrefs = leaflets.filter((leaflet) => leaflet.locale === locale).map(({ href }) => href);
		expect(hrefs.length).toBeGreaterThan(25);
		const page = await open(hrefs[0]!);
		await page.evaluate(gather, hrefs);
		expect(await page.evaluate(faults)).toEqual([]);
		expect(await printed(page)).toEqual({ pages: 2 * hrefs.length, width: 210 });
		await page.close();
	},
);

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
		expect(await printed(page), href).toEqual({ pages: 1, width: kind === 'regions' ? 420 : 297 });
		await page.locator('#paper-a4').check({ force: true });
		expect(await printed(page), `${href} on A4`).toEqual({ pages: 1, width: kind === 'regions' ? 297 : 210 });
	}
	await page.close();
}, 120_000);
