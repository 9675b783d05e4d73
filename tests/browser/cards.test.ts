import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { sizeOf } from '../../scripts/chromium.ts';
import { derivations } from '../../src/site/derived.ts';
import { fromRight } from '../any.ts';
import { connect } from '../browser.ts';
import { builtPage } from '../pages.ts';

const base = inject('base');
const carded = contentPages()
	.filter(derivations.card.of)
	.sort((a, b) => sizeOf(b) - sizeOf(a));
/** Of each kind the card with the most behind it, and one that runs from the right. */
const shown = new Map(carded.toReversed().map((card) => [card.kind, card.href]));
const fromRightHref = carded.find(({ locale }) => locale === fromRight)?.href;
const hrefs = [...new Set([...shown.values(), ...(fromRightHref ? [fromRightHref] : [])])];
const cardAt = (href: string) => builtPage(`/cards${href}`).root;
const copied = (href: string, id: string) => cardAt(href).querySelector(`textarea#${id}`)!.text;

/** Somebody else's page, on another origin, with what is copied here, and a frame for a page that is no card. */
const elsewhere = () =>
	[
		'<!doctype html><html lang="en"><title>Elsewhere</title><body style="margin:0"><h1>Elsewhere</h1>',
		...hrefs.flatMap((href) => [copied(href, 'frame').replace('loading="lazy"', ''), copied(href, 'html')]),
		`<iframe id="page" title="refused" src="${base}${hrefs[0]}"></iframe>`,
	]
		.join('\n')
		.replaceAll('https://inlandsregioner.example/cards/', `${base}/cards/`);

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
	server = createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(elsewhere()),
	);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	browser = await connect();
	page = await (await browser.newContext({ viewport: { width: 300, height: 900 } })).newPage();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** By how much a card is larger than its frame. */
const tooLarge = () =>
	Math.max(document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth);

test('on a page of another origin every card is shown whole, narrow and wide, and no other page is shown', async () => {
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	for (const width of [300, 360, 640, 1000]) {
		await page.setViewportSize({ width, height: 900 });
		for (const href of hrefs) {
			const frame = page.frames().find((one) => one.url() === `${base}/cards${href}`)!;
			expect(await frame.locator('h1').isVisible(), href).toBe(true);
			expect(await frame.evaluate(tooLarge), `${href} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
	const refused = await (await page.locator('#page').elementHandle()).contentFrame();
	expect(refused!.url()).toBe('chrome-error://chromewebdata/');
	// The words of the HTML without a frame stand in the page itself.
	for (const href of hrefs) {
		const name = parse(copied(href, 'html')).querySelector('a')!.text;
		expect(await page.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0);
	}
});

test('the place that an address names stands out on the card of an indicator, and nothing else of it is shown', async () => {
	const ids = carded.map(({ href }) => [href, cardAt(href).querySelector('.places [id]')?.id] as const);
	const [href, id] = ids.find(([, place]) => place)!;
	const grounds: string[] = [];
	for (const hash of ['', `#${id}`, '#x"onload="alert(1)', `#${'x'.repeat(10_000)}`, '#\u202eabc']) {
		await page.goto('about:blank');
		await page.goto(`${base}/cards${href}${hash}`);
		grounds.push(await page.locator(`[id="${id}"]`).evaluate((row) => getComputedStyle(row).backgroundColor));
		expect(await page.locator('body').textContent()).not.toMatch(/xxx|onload|\u202e/);
	}
	const [none, chosen, ...others] = grounds;
	expect(chosen).not.toBe(none);
	expect(others).toEqual(Array(3).fill(none));
});

test('axe finds nothing on a card, nor on how to embed it', async () => {
	const found: string[] = [];
	// At this address both are shown. After dusk all have the same colours.
	for (const [colorScheme, some] of [
		['light', hrefs],
		['dark', hrefs.slice(0, 2)],
	] as const) {
		await page.emulateMedia({ colorScheme });
		for (const address of some.map((href) => `/cards${href}#embed`)) {
			await page.goto('about:blank');
			await page.goto(base + address);
			const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
			found.push(
				...violations.map(({ id, nodes }) => `${address} ${colorScheme} ${id} ${nodes[0]!.html.slice(0, 99)}`),
			);
		}
	}
	expect(found).toEqual([]);
});
