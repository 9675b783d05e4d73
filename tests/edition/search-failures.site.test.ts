import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';
import { results, search, searching, status } from '../browser/search.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

/** Opens an address with some files treated otherwise. */
async function open(path: string, files: RegExp, treat: (route: Route) => unknown) {
	const context = await browser.newContext();
	await context.route(files, async (route) => void (await treat(route)));
	const page = await context.newPage();
	await page.goto(base + path);
	return page;
}
const gone = (route: Route) => route.fulfill({ status: 404, body: 'gone' });
const unreachable = (route: Route) => route.abort();
const slow = (time: number) => (route: Route) =>
	new Promise((done) => setTimeout(done, time)).then(() => route.continue().catch(() => {}));

async function leadsOn(page: Page, said: RegExp) {
	await page.waitForFunction(
		(words) => new RegExp(words).test(document.querySelector('site-search [role=status]')!.textContent),
		said.source,
		{ timeout: 15_000 },
	);
	expect(await page.locator('.onward a:visible').count()).toBeGreaterThan(4);
}

describe('a search that cannot be had says so in the language of the reader, and leads on', () => {
	const parts = {
		'its script': /site-search/,
		'the script of the index': /pagefind\.js/,
		'the entry of the index': /pagefind-entry/,
		'the head of the index': /pf_meta/,
		'the parts of the index': /pf_index/,
		'the choices': /pf_filter/,
		'the machine': /wasm/,
		'the words': /words\.sv/,
		'all pages that were found': /pf_fragment/,
	};
	test.for(Object.entries(parts))('where %s is gone', async ([, files]) => {
		const page = await open(searching('gruva'), files, gone);
		await leadsOn(page, /Sökningen gick inte att öppna/);
		expect(await results(page)).toEqual([]);
		await page.context().close();
	});

	test('where the network is gone, in Persian', async () => {
		const page = await open(addressOf('pages/search', 'fa'), /pagefind|site-search/, unreachable);
		await page.fill('#q', 'نروژ');
		await leadsOn(page, /جستجو باز نشد/);
		await page.context().close();
	});

	test('where it is slow, and answers when it comes', async () => {
		const page = await open(searching('gruva'), /wasm/, slow(5000));
		await leadsOn(page, /Det tar tid/);
		await page.locator('.results li').first().waitFor();
		expect(await status(page).textContent()).toMatch(/gruva/);
		expect(await page.locator('.onward').isVisible()).toBe(false);
		await page.context().close();
	});
});

test('the worker may be gone: the page does its work', async () => {
	const page = await open(searching('gruva'), /pagefind-worker/, gone);
	await page.locator('.results li').first().waitFor();
	await page.context().close();
});

test('pages that were found but could not be fetched are counted, the others shown', async () => {
	let first = true;
	const page = await open(searching('gruva'), /pf_fragment/, (route) =>
		first ? ((first = false), gone(route)) : route.continue(),
	);
	await leadsOn(page, /inte gick att hämta: 1/);
	expect((await results(page)).length).toBeGreaterThan(3);
	await page.context().close();
});

test('what failed once is tried again with the next words', async () => {
	let failing = true;
	const page = await open(searching('gruva'), /pf_index/, (route) => (failing ? gone(route) : route.continue()));
	await leadsOn(page, /Sökningen gick inte att öppna/);
	failing = false;
	expect((await search(page, 'gruvan')).length).toBeGreaterThan(0);
	await page.context().close();
});

test('an address that may not be written is said, and the answer stands', async () => {
	const page = await open(addressOf('pages/search', 'sv'), /never/, gone);
	await page.evaluate(
		() =>
			void (history.replaceState = () => {
				throw new DOMException('too many', 'SecurityError');
			}),
	);
	await page.fill('#q', 'gruva');
	await leadsOn(page, /låter inte adressen följa med/);
	expect((await results(page)).length).toBeGreaterThan(0);
	await page.context().close();
});

test('the answer belongs to the words in the field, whatever comes late', async () => {
	const page = await open(addressOf('pages/search', 'sv'), /pf_fragment|pf_index/, (route) =>
		slow(Math.random() * 900)(route),
	);
	for (const words of ['gruva', 'skola', 'Ludvika', 'sjuksköterska']) {
		await page.fill('#q', words);
		await page.waitForTimeout(230);
	}
	await page.waitForFunction(
		() =>
			document.querySelector('site-search [role=status]')!.textContent.includes('sjuksköterska') &&
			document.querySelector('.results li'),
	);
	const found = await results(page);
	await page.waitForTimeout(2500);
	expect(await results(page)).toEqual(found);
	expect(found).toContain(addressOf('stories/nurse-falun', 'sv'));
	expect(await status(page).textContent()).toMatch(/sjuksköterska/);
	expect(new URL(page.url()).searchParams.get('q')).toBe('sjuksköterska');
	await page.context().close();
});
