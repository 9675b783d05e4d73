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
	const page = await browser.newPage({ viewport: { width: 680, height: 1020 } });
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

const places = [
	'municipalities/falun',
	'municipalities/smedjebacken',
	'municipalities/hamar',
	'regions/falun-borlange',
	'regions/hamar',
];

test.for(places.flatMap((key) => ['sv', 'fa'].map((locale) => [key, locale] as const)))(
	'%s in %s is a leaflet of at most six pages of A4',
	async ([key, locale]) => {
		const page = await open(addressOf(key, locale));
		expect(
			await page
				.locator('.poster')
				.first()
				.evaluate(
					(svg: SVGSVGElement) =>
						svg.getBoundingClientRect().width /
						svg.getBoundingClientRect().height /
						(svg.viewBox.baseVal.width / svg.viewBox.baseVal.height),
				),
			'the whole poster',
		).toBeCloseTo(1, 1);
		const inSight = await Promise.all(
			['.qr svg', '.paper-contacts', '.figures', '.hard', 'nav', '.seasons'].map((part) =>
				page.locator(part).first().isVisible(),
			),
		);
		expect(inSight).toEqual([true, true, true, true, false, false]);
		// The front page ends with whom to ask.
		expect(
			await page.evaluate(() => document.querySelector('.paper-contacts')!.getBoundingClientRect().bottom),
		).toBeLessThan((273 / 25.4) * 96);
		const { pages, width } = await printed(page);
		expect(width).toBe(210);
		expect(pages).toBeGreaterThan(2);
		expect(pages).toBeLessThanOrEqual(6);
		await page.close();
	},
);

test('text in another direction than its page does not push the page aside on paper', async () => {
	const page = await open(addressOf('municipalities/falun', 'fa'));
	expect(
		await page.evaluate(() =>
			[document.documentElement, document.body].map((element) => getComputedStyle(element).overflowX),
		),
	).toEqual(['clip', 'clip']);
	await page.close();
});

test('every poster fills one sheet of A3', async () => {
	const sheets = contentPages().filter(
		({ kind, locale }) => (kind === 'municipalities' || kind === 'regions') && locale === 'sv',
	);
	const page = await browser.newPage();
	for (const { href, kind } of sheets) {
		await page.goto(base + href);
		await page.goto(base + (await page.locator('.place-head .label a').first().getAttribute('href')));
		expect(await printed(page), href).toEqual({ pages: 1, width: kind === 'regions' ? 420 : 297 });
	}
	await page.close();
}, 120_000);
