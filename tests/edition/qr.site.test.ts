import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';
import { codeIn, paperOf, pixelsOf } from '../browser/paper.ts';

const base = inject('base');
const site = 'https://inlandsregioner.example';
const short = 'https://inlandsregioner.example/k/kraft/';
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** The SVG of a code as a picture of eight dots a module or so, on a ground of some colour. */
const enlarged = (svg: string, ground = '#ffffff') =>
	sharp(Buffer.from(svg), { density: 600 })
		.resize(400)
		.extend({ top: 50, bottom: 50, left: 50, right: 50, background: ground })
		.png()
		.toBuffer();

/** The first page of paper that a page prints. */
async function printed(path: string) {
	const page = await browser.newPage();
	await page.goto(base + path);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const code = await page
		.locator('.qr svg')
		.first()
		.evaluate((svg) => new XMLSerializer().serializeToString(svg));
	const words = await page.locator('.qr .address').first().textContent();
	await page.close();
	return { pdf, code, words };
}

test.for([
	['municipalities/falun', 'sv'],
	['municipalities/falun', 'fa'],
	['regions/hamar', 'nb'],
	['stories/nurse-falun', 'en'],
	['campaigns/power-engineers-ludvika', 'sv'],
])('the code on the paper of %s in %s is read from it, with white around it', async ([key, locale]) => {
	const path = addressOf(key!, locale!);
	const { pdf, code, words } = await printed(path);
	const wanted = { says: `https://${words}/`, quiet: true };
	expect(codeIn(await pixelsOf(await paperOf(pdf, browser)))).toEqual(wanted);
	expect(codeIn(await pixelsOf(await enlarged(code)))).toEqual(wanted);
});

test('the code of a campaign as a file is read from it, with white around it', async () => {
	const page = await browser.newPage();
	await page.goto(base + addressOf('campaigns/power-engineers-ludvika', 'sv'));
	const href = (await page.locator('a[href$="qr.svg"]').getAttribute('href'))!;
	const svg = await (await page.request.get(base + href)).text();
	await page.close();
	expect(codeIn(await pixelsOf(await enlarged(svg)))).toEqual({ says: site + href.replace('qr.svg', ''), quiet: true });
});

test('a code on a dark ground without enough white around it is told from one with', async () => {
	const isQuiet = async (border: number) => {
		const pixels = await pixelsOf(await enlarged(renderSVG(short, { border }), '#000000'));
		try {
			return codeIn(pixels).quiet;
		} catch {
			return false;
		}
	};
	expect([await isQuiet(0), await isQuiet(2), await isQuiet(3), await isQuiet(4)]).toEqual([false, false, false, true]);
});
