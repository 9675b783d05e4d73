import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { locales } from '../../src/i18n/locales.ts';
import { connect } from '../browser.ts';
import { codeIn, pixelsOf } from '../browser/paper.ts';

const base = inject('base');
const site = 'https://inlandsregioner.example';
const asked: string[] = [];
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	browser = await connect();
	context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		deviceScaleFactor: 2,
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	page = await context.newPage();
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (line) => line.type() === 'error' && !line.text().includes('404') && asked.push(line.text()));
	page.on('pageerror', (error) => asked.push(`error ${error.message}`));
});
afterAll(() => browser.close());

const reads = async (picture: Buffer, says: string) =>
	expect(codeIn(await pixelsOf(picture)), says).toEqual({ says, quiet: true });
const dataOf = (url: string) =>
	Buffer.from(decodeURIComponent(url.split(',')[1]!), url.includes('base64') ? 'base64' : 'utf8');
const fromSvg = (svg: Buffer) => sharp(svg, { density: 600 }).resize(600).png().toBuffer();
const said = (name: string) => page.locator(`[data-part="${name}"]`);
const href = async (name: string) => dataOf((await said(name).getAttribute('href'))!);
const submit = () => page.locator('.desk button[type=submit]').click();

/** The block of a page that asks to be sent on: its address is copied, and its files are read as that address. */
async function sent(key: string, locale: string, address: string) {
	await page.goto(base + addressOf(key, locale));
	await page.locator('send-on button').click();
	await page.locator('send-on [role=status]:not(:empty)').waitFor();
	expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
	const [svg, png] = await Promise.all(
		['svg', 'png'].map(async (type) => {
			const file = await page.locator(`.send a[href$="qr.${type}"]`).getAttribute('href');
			return (await page.request.get(base + file!)).body();
		}),
	);
	await reads(await fromSvg(svg!), address);
	await reads(png!, address);
	await page.locator('.send img').scrollIntoViewIfNeeded();
	await page.locator('.send img').evaluate((image: HTMLImageElement) => image.decode());
	await reads(await page.locator('.send img').screenshot(), address);
}

test.for(['sv', 'en'])(
	'a recruiter sends a campaign on in %s: copies it, makes a link, a code and texts',
	async (locale) => {
		await sent('campaigns/families', locale, `${site}/k/familj/`);
		await page.locator('.send a[href*="#campaigns/families"]').click();
		await page.waitForURL(`${base}${addressOf('pages/desk', locale)}#campaigns/families`);
		await page.fill('[name=source]', 'LinkedIn Sverige, Å');
		await page.fill('[name=medium]', 'Social');
		await submit();
		await said('result').waitFor();
		const link = `${site}/k/familj/?utm_source=linkedin-sverige-a&utm_medium=social`;
		expect(await said('link').textContent()).toBe(link);
		await page.locator('[data-part=result] [data-copy]').first().click();
		await page.locator('[data-part=result] [role=status]:not(:empty)').first().waitFor();
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(link);
		await reads(await href('png'), link);
		await reads(await fromSvg(await href('svg')), link);
		await reads(await page.locator('[data-part=code] img').screenshot(), link);
		expect(await said('size').textContent()).toMatch(/\d\d mm .*20 cm/);

		const texts = await page
			.locator('textarea')
			.evaluateAll((all) => all.map((text) => (text as HTMLTextAreaElement).value));
		expect(texts).toHaveLength(3 * locales.length);
		locales.forEach(({ code }, at) => {
			const own = `${site}${addressOf('campaigns/families', code)}?utm_source=linkedin-sverige-a&utm_medium=social`;
			for (const text of texts.slice(3 * at, 3 * at + 3)) {
				expect(text, code).toContain(own);
				expect(text, code).not.toMatch(/[{}<>]|undefined/);
			}
		});
		const picture = await page.request.get(base + (await said('download').getAttribute('href'))!);
		expect(picture.headers()['content-type']).toBe('image/jpeg');
		expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
	},
);

test('a page without a short address is sent on by its own, in its language', async () => {
	await sent('employers/ssab-borlange', 'sv', site + addressOf('employers/ssab-borlange', 'sv'));
	await page.goto(base + addressOf('pages/desk', 'sv'));
	// A page that others can embed leads to its card.
	await page.fill('[name=address]', site + addressOf('statistics/tax', 'sv'));
	await submit();
	await said('result').waitFor();
	expect(await said('card').getAttribute('href')).toBe(`/cards${addressOf('statistics/tax', 'sv')}#embed`);
	expect(await said('card').isVisible()).toBe(true);
	// Any page of the site can be pasted, in any language: a narrowed list, too.
	await page.fill('[name=address]', `${site}${addressOf('lists/events', 'fa')}`);
	await submit();
	await said('card').waitFor({ state: 'hidden' });
	expect(await said('link').textContent()).toBe(site + addressOf('lists/events', 'sv'));
});

test('what is no page of the site gets a friendly line, and none of its words is shown', async () => {
	await page.goto(`${base}${addressOf('pages/desk', 'sv')}#<img src=x onerror=alert(1)>`);
	const lines = new Set<string>();
	for (const address of [
		'https://elsewhere.example/sv/',
		'/sv/finns-inte/',
		'zq'.repeat(5000),
		'<script>zq()</script>',
		`${site}/sv/\u202ezq/`,
		'javascript:zq()',
	]) {
		await page.fill('[name=address]', address);
		await said('fault').evaluate((line) => (line.textContent = ''));
		await submit();
		await page.locator('[data-part=fault]:not(:empty)').waitFor();
		lines.add((await said('fault').textContent())!);
		expect(await page.locator('main').textContent(), address).not.toMatch(/zq|elsewhere|onerror/);
		expect(await said('result').isVisible()).toBe(false);
	}
	expect(lines.size).toBe(4);
});

test('nothing is asked of anybody else, and pages that make no link get no script for it', async () => {
	expect(asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
	asked.length = 0;
	await page.goto(base + addressOf('employers/ssab-borlange', 'sv'), { waitUntil: 'load' });
	expect(asked.filter((url) => /Desk|uqr|count/i.test(url))).toEqual([]);
});

test('without script the ready short addresses stand on the page, each with its code', async () => {
	const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
	const read = await still.newPage();
	await read.goto(base + addressOf('pages/desk', 'en'));
	expect(await read.locator('.move-form').isVisible()).toBe(false);
	const rows = read.locator('tbody tr');
	expect(await rows.count()).toBeGreaterThan(10);
	const row = rows.filter({ hasText: '/k/kraft' });
	const file = await row.locator('a[href$="qr.png"]').getAttribute('href');
	await reads(await (await read.request.get(base + file!)).body(), `${site}/k/kraft/`);
	await still.close();
});
