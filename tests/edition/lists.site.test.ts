import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';
import { facetedKinds } from '../../src/collections/kinds.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}, day?: string) {
	const page = await (await browser.newContext(options)).newPage();
	if (day) await page.clock.setFixedTime(`${day}T12:00:00`);
	await page.goto(base + path);
	return page;
}

const pressed = (page: Page, by: string) => page.locator(`list-filter [data-by=${by}][aria-current]`);
const filter = (page: Page, by: string, value: string) =>
	page.locator(`list-filter [data-by="${by}"][data-value="${value}"]`);
const inSight = (page: Page) => page.locator('[data-rows] > li:visible').count();
const number = (words: string | null) => Number(/\d+/.exec(words!)![0]);

/**
 * What a list shows and what it says of it, which must agree: rows in sight, the number stated, and the number at
 * each pressed filter.
 */
async function agrees(page: Page, chosen: Record<string, string>) {
	const rows = await inSight(page);
	expect(number(await page.locator('list-filter [role=status]').textContent())).toBe(rows);
	for (const by of ['place', 'trade']) {
		const link = pressed(page, by);
		expect(await link.getAttribute('data-value'), by).toBe(chosen[by] ?? '');
		if (chosen[by]) expect(number(await link.locator('.label').textContent()), by).toBe(rows);
	}
	return rows;
}

describe('rows, number, pressed filter and address agree', () => {
	const employers = addressOf('lists/employers', 'sv');

	test('by a filter after a filter, Back, forward, reload and a link', async () => {
		const page = await open(employers);
		const all = await agrees(page, {});
		await filter(page, 'place', 'falun').click();
		const inFalun = await agrees(page, { place: 'falun' });
		const announced = number(await filter(page, 'trade', 'care').textContent());
		await filter(page, 'trade', 'care').click();
		const both = await agrees(page, { place: 'falun', trade: 'care' });
		expect([all > inFalun, inFalun > both, both === announced, both > 0]).toEqual([true, true, true, true]);
		expect(page.url()).toMatch(/\?place=falun&trade=care$/);
		await page.reload();
		expect(await agrees(page, { place: 'falun', trade: 'care' })).toBe(both);
		await page.goBack();
		expect(await agrees(page, { place: 'falun' })).toBe(inFalun);
		await page.goBack();
		expect(await agrees(page, {})).toBe(all);
		await page.goForward();
		expect(await agrees(page, { place: 'falun' })).toBe(inFalun);
		await page.locator('[data-rows] > li:visible a').first().click();
		await page.waitForURL(/arbetsgivare\/[^?]+$/);
		await page.goBack();
		expect(await agrees(page, { place: 'falun' })).toBe(inFalun);
		await page.context().close();
	});

	test('where a narrower list with an address of its own is narrowed further', async () => {
		const page = await open(addressOf('lists/employers', 'sv'));
		await page.goto(new URL((await filter(page, 'place', 'falun').getAttribute('href'))!, base).href);
		await agrees(page, { place: 'falun' });
		const announced = number(await filter(page, 'trade', 'care').textContent());
		await filter(page, 'trade', 'care').click();
		await page.waitForURL(/\?place=falun&trade=care$/);
		expect(await agrees(page, { place: 'falun', trade: 'care' })).toBe(announced);
		await page.goBack();
		await agrees(page, { place: 'falun' });
		await page.context().close();
	});

	test('where the address names a place that no entry has, twice, or one beside the path', async () => {
		const unknown = await open(`${employers}?place=nowhere`);
		expect(await agrees(unknown, {})).toBeGreaterThan(10);
		await unknown.goto(`${base}${employers}?place=falun&place=hamar`);
		await agrees(unknown, { place: 'falun' });
		await unknown.goto(`${base}${employers}plats/falun/?trade=care&place=hamar`);
		await unknown.waitForURL(/\?place=falun&trade=care$/);
		await agrees(unknown, { place: 'falun', trade: 'care' });
		await unknown.context().close();
	});

	test('where an address may not be written', async () => {
		const page = await open(employers);
		await page.evaluate(
			() =>
				void (history.pushState = () => {
					throw new DOMException('too many', 'SecurityError');
				}),
		);
		await filter(page, 'place', 'falun').click();
		await page.waitForURL(/\?place=falun$/);
		await agrees(page, { place: 'falun' });
		await page.context().close();
	});

	test('in every filter of every list', async () => {
		const page = await open(employers);
		for (const kind of facetedKinds) {
			await page.goto(base + addressOf(`lists/${kind}`, 'sv'));
			const differing = await page.locator('list-filter').evaluate((filters) => {
				const rows = () =>
					[...document.querySelectorAll<HTMLElement>('[data-rows] > li')].filter((row) => row.offsetParent).length;
				const number = (element: Element | null) => Number(/\d+/.exec(element!.textContent)![0]);
				return [...filters.querySelectorAll<HTMLAnchorElement>('nav a')].flatMap((link) => {
					const all = filters.querySelector<HTMLAnchorElement>(`[data-by=${link.dataset['by']}][data-value=""]`)!;
					const announced = number(link.querySelector('.label') ?? filters.querySelector('[role=status]'));
					link.click();
					const said = [announced, rows(), number(filters.querySelector('[role=status]'))];
					all.click();
					return new Set(said).size > 1 ? [`${link.textContent}: ${said.join(' ')}`] : [];
				});
			});
			expect(differing, kind).toEqual([]);
		}
		await page.context().close();
	});
});

describe('an event that ended since the build', () => {
	const events = addressOf('lists/events', 'sv');
	const row = (page: Page) => page.locator('[data-rows] > li:visible a[href*="skid-vm"]');

	test('is in no list, number or filter, whichever way the list is reached', async () => {
		for (const path of [events, `${events}?place=falun`, `${events}plats/falun/`]) {
			const chosen = path === events ? {} : { place: 'falun' };
			const [before, after] = [await open(path, {}, '2027-03-07'), await open(path, {}, '2027-03-08')];
			expect(await row(before).count(), path).toBe(1);
			expect(await row(after).count(), path).toBe(0);
			expect(await agrees(after, chosen), path).toBeLessThan(await agrees(before, chosen));
			for (const page of [before, after]) await page.context().close();
		}
	});

	test('stays hidden when a filter is chosen and left again', async () => {
		const page = await open(events, {}, '2027-03-08');
		await filter(page, 'place', 'falun').click();
		await agrees(page, { place: 'falun' });
		await filter(page, 'place', '').click();
		await agrees(page, {});
		expect(await row(page).count()).toBe(0);
		await page.context().close();
	});

	test('goes when a page that was kept for the way back is shown again on another day', async () => {
		const page = await open(`${events}?place=falun`, {}, '2027-03-07');
		const before = await agrees(page, { place: 'falun' });
		await page.clock.setFixedTime('2027-03-08T12:00:00');
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		expect(await agrees(page, { place: 'falun' })).toBeLessThan(before);
		await page.context().close();
	});

	test('is taken off the numbers of neighbours, too', async () => {
		const page = await open(`${events}plats/borlange/`, {}, '2027-03-08');
		const announced = number(await filter(page, 'place', 'falun').locator('.label').textContent());
		await filter(page, 'place', 'falun').click();
		await page.waitForURL(/falun/);
		expect(await agrees(page, { place: 'falun' })).toBe(announced);
		await page.context().close();
	});

	test('leaves no heading without a row', async () => {
		const page = await open(addressOf('municipalities/falun', 'sv'), {}, '2031-01-01');
		expect(await page.locator('#of-events').isVisible()).toBe(false);
		await page.context().close();
	});
});

test('choices that no entry has together are announced as nought, say so and lead on', async () => {
	const page = await open(addressOf('lists/employers', 'sv'));
	await filter(page, 'place', 'gagnef').click();
	const empty = page
		.locator('list-filter [data-by=trade]', { has: page.locator('.label', { hasText: /^0$/ }) })
		.first();
	await empty.click();
	expect(await inSight(page)).toBe(0);
	const line = page.locator('list-filter [data-none]');
	expect(await line.textContent()).toMatch(/Gagnef/);
	await line.locator('a').first().click();
	await agrees(page, { place: 'gagnef' });
	await page.context().close();
});

test.for(['sv', 'fa'])('on a phone the pressed filter is in view, in %s', async (locale) => {
	const page = await open(addressOf('lists/employers', locale), { viewport: { width: 360, height: 740 } });
	const inView = () =>
		page.locator('list-filter a[aria-current]').evaluateAll((links) =>
			links.every((link) => {
				const { left, right } = link.getBoundingClientRect();
				return left >= 0 && right <= innerWidth;
			}),
		);
	for (const by of ['place', 'trade']) {
		const last = (await page.locator(`list-filter [data-by=${by}]`).last().getAttribute('data-value'))!;
		await page.goto(`${base}${addressOf('lists/employers', locale)}?${by}=${encodeURIComponent(last)}`);
		expect(await inView(), by).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await filter(page, by, '').evaluate((link) => (link as HTMLElement).click());
		expect(await inView(), by).toBe(true);
	}
	await page.context().close();
});

test('without script a choice leads to a list of its own, which says its number', async () => {
	const page = await open(addressOf('lists/employers', 'sv'), { javaScriptEnabled: false });
	await filter(page, 'place', 'falun').click();
	expect(new URL(page.url()).pathname).toBe('/sv/arbetsgivare/plats/falun/');
	expect(await page.locator('h1').textContent()).toMatch(/Falun/);
	expect(await agrees(page, { place: 'falun' })).toBeGreaterThan(0);
	await page.context().close();
});
