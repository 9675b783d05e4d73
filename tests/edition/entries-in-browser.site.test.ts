import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}) {
	const page = await (await browser.newContext(options)).newPage();
	await page.goto(base + path);
	return page;
}

test('a reader who says where they come from sees the steps for everybody and those for them, without script', async () => {
	const page = await open(addressOf('guides/moving-to-sweden', 'sv'), { javaScriptEnabled: false });
	const seen = async () =>
		page
			.locator('.step:visible')
			.evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['from'] ?? 'all'));
	const whole = await seen();
	await page.locator('label', { has: page.locator('#from-eea') }).click();
	const own = await seen();
	expect(own.length).toBeLessThan(whole.length);
	expect(own.every((from) => from === 'all' || from.split(' ').includes('eea'))).toBe(true);
	expect(whole.filter((from) => from === 'all' || from.split(' ').includes('eea'))).toEqual(own);
	await page.context().close();
});

test('the choice can be linked to', async () => {
	const page = await open(`${addressOf('guides/moving-to-norway', 'nb')}?from=nordic`);
	expect(await page.locator('#from-nordic').isChecked()).toBe(true);
	await page.context().close();
});

test('ticks stay on the device, in every language, and can be cleared', async () => {
	const page = await open(addressOf('guides/moving-to-sweden', 'sv'));
	await page.locator('.step input').first().check();
	await page.locator('.step input').nth(2).check();
	expect(await page.locator('guide-ticks [role=status]').textContent()).toMatch(/^2 av \d+/);
	await page.goto(base + addressOf('guides/moving-to-sweden', 'en'));
	expect(await page.locator('.step input:checked').count()).toBe(2);
	expect(await page.context().cookies()).toEqual([]);
	await page.locator('guide-ticks [data-clear]').click();
	await page.reload();
	expect(await page.locator('.step input:checked').count()).toBe(0);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.context().close();
});

test('a guide is steps that open, says how far one is, leads to the next, and prints what is left', async () => {
	const page = await open(addressOf('guides/moving-to-sweden', 'sv'), { viewport: { width: 390, height: 800 } });
	const height = () => page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollHeight));
	for (const guide of ['guides/moving-to-sweden', 'guides/moving-to-norway'])
		for (const locale of localeCodes) {
			await page.goto(base + addressOf(guide, locale));
			expect(await height(), `${guide} ${locale}`).toBeLessThanOrEqual(3000);
		}
	await page.goto(`${base}${addressOf('guides/moving-to-sweden', 'sv')}?from=eea`);
	await page.locator('.steps-bar').waitFor();
	const steps = page.locator('.step:visible');
	const count = await steps.count();
	await steps.first().locator('input').check();
	expect(await page.locator('guide-ticks progress').evaluate((bar) => (bar as HTMLProgressElement).value)).toBeCloseTo(
		1 / count,
	);
	const second = await steps.nth(1).getAttribute('id');
	await expect.poll(() => page.locator('[data-next]').getAttribute('href')).toBe(`#${second}`);
	await page.locator('[data-next]').click();
	await page.locator(`#${second} details[open]`).waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.step:visible').count()).toBe(count - 1);
	expect(await page.locator('.step:visible .step-foot').first().isVisible()).toBe(true);
	await page.context().close();
});

test('a mark leads into the folded sources and back, and what an address names unfolds', async () => {
	const page = await open(addressOf('municipalities/falun', 'sv'));
	const mark = page.locator('.hard .note a').first();
	const source = page.locator((await mark.getAttribute('href'))!);
	expect(await source.isVisible()).toBe(false);
	await mark.click();
	expect(await source.isVisible()).toBe(true);
	await source.locator('.way-back').click();
	expect(await mark.evaluate((link) => location.hash === `#${link.id}`)).toBe(true);
	const heading = (await page.locator('.prose .unfold h2').first().getAttribute('id'))!;
	await page.goto(`${base}${addressOf('municipalities/falun', 'sv')}#${encodeURIComponent(heading)}`);
	await page.reload();
	expect(
		await page
			.locator('.prose .unfold')
			.first()
			.evaluate((fold) => (fold as HTMLDetailsElement).open),
	).toBe(true);
	await page.context().close();
});

test('a place is half as long as its text, and all of it prints', async () => {
	const page = await open(addressOf('municipalities/smedjebacken', 'sv'), { viewport: { width: 390, height: 800 } });
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7900);
	const words = page.locator('.prose .unfold > p').first();
	expect(await words.isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	expect(await words.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
	await page.context().close();
});

test('a short address leads to the reader’s language and keeps what stands after ?', async () => {
	for (const [locale, code] of [
		['nb-NO', 'nb'],
		['fa-IR', 'fa'],
		['en-GB', 'en'],
	] as const) {
		const page = await open('/k/kraft/?utm_source=leaflet&who=7', { locale });
		await page.waitForURL(`${base}${addressOf('campaigns/power-engineers-ludvika', code)}?utm_source=leaflet&who=7`);
		await page.context().close();
	}
});

test('without script a short address offers the languages', async () => {
	const page = await open('/k/kraft/', { javaScriptEnabled: false });
	await page.click('main a[lang=nb]');
	expect(new URL(page.url()).pathname).toBe(addressOf('campaigns/power-engineers-ludvika', 'nb'));
	await page.context().close();
});

test('an event is hidden on the day after its last, and a campaign says that it is over, before the next build', async () => {
	const row = '[data-rows] a[href*="skid-vm"]';
	for (const [day, shown] of [
		['2027-03-07T12:00:00', true],
		['2027-03-08T12:00:00', false],
	] as const) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.clock.setFixedTime(day);
		await page.goto(base + addressOf('lists/events', 'sv'));
		expect(await page.locator(row).isVisible(), day).toBe(shown);
		await context.close();
	}
	const page = await open('/');
	await page.clock.setFixedTime('2028-01-01T12:00:00');
	await page.goto(base + addressOf('campaigns/power-engineers-ludvika', 'sv'));
	expect(await page.locator('campaign-end').isVisible()).toBe(true);
	expect(await page.locator('campaign-end a').count()).toBeGreaterThan(0);
	await page.context().close();
});

test('what is narrowed or ticked is reached and worked by keyboard', async () => {
	const page = await open(addressOf('lists/stories', 'en'));
	await page.locator('[data-by=place][data-value=falun]').focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\?place=falun/);
	await page.goto(base + addressOf('guides/language', 'en'));
	await page.locator('.step input').first().focus();
	await page.keyboard.press('Space');
	expect(await page.locator('.step input').first().isChecked()).toBe(true);
	await page.context().close();
});

test('on a telephone the number of the municipality stands within reach of a thumb, and where there are several, the way to them', async () => {
	const barOn = async (key: string) => {
		const page = await open(addressOf(key, 'sv'), { viewport: { width: 360, height: 740 } });
		const links = page.locator('.call-bar a');
		const shown = await links.evaluateAll((all) =>
			all.map((link) => [link.getAttribute('href'), innerHeight - link.getBoundingClientRect().bottom < 40]),
		);
		if (shown[0]?.[0] === '#contacts') {
			await links.click();
			expect(await page.locator('#contacts').isVisible(), key).toBe(true);
		}
		await page.context().close();
		return shown;
	};
	expect(await barOn('municipalities/ludvika')).toEqual([['tel:+4624086000', true]]);
	expect(await barOn('guides/moving-to-sweden')).toEqual([['#contacts', true]]);
	// No number of the municipality is known there, and that of the doctor's is no answer.
	expect(await barOn('municipalities/falun')).toEqual([]);
});
