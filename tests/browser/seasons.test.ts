import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { first, some } from '../any.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

const open = async (options: Parameters<Browser['newContext']>[0]) => {
	const page = await (await browser.newContext(options)).newPage();
	await page.goto(base + some('municipalities'));
	return page;
};
const inkOf = (page: Page, name: string) =>
	page
		.locator('svg.poster')
		.first()
		.evaluate((svg, ink) => getComputedStyle(svg).getPropertyValue(`--${ink}`), name);

test('the reader turns the year without script', async () => {
	const page = await open({ javaScriptEnabled: false });
	const found = new Set<string>();
	for (const choice of await page.locator('.seasons label').all()) {
		await choice.click();
		const season = (await choice.textContent())!.trim();
		found.add(await inkOf(page, 'ground0'));
		expect(await inkOf(page, 's')).toBe(season === translator(first).t('season.winter') ? '1' : '0');
	}
	expect(found.size).toBe(4);
});

test('the year can be turned with the keyboard', async () => {
	const page = await open({});
	const before = await inkOf(page, 'sky0');
	await page.locator('input[name=season]:checked').focus();
	await page.keyboard.press('ArrowRight');
	expect(await inkOf(page, 'sky0')).not.toBe(before);
});

test('a dark page shows the place after dusk, paper shows it by day', async () => {
	const [day, night] = [await open({ colorScheme: 'light' }), await open({ colorScheme: 'dark' })];
	expect(await inkOf(day, 'night')).toBe('0');
	expect(await inkOf(night, 'night')).toBe('1');
	await night.emulateMedia({ media: 'print' });
	expect(await inkOf(night, 'night')).toBe('0');
});

test('a reader with forced colours still sees the drawing and which season it is', async () => {
	const page = await open({ forcedColors: 'active' });
	expect(
		await page
			.locator('svg.poster')
			.first()
			.evaluate((svg) => getComputedStyle(svg).forcedColorAdjust),
	).toBe('none');
	expect(
		await page.locator('label:has(:checked)').evaluate((label) => getComputedStyle(label).textDecorationLine),
	).toBe('underline');
});
