import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kindsOfPages } from '../../scripts/chromium.ts';
import { locales } from '../../src/i18n/locales.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

// The inside of a drawing is described as a whole; its thousands of strokes hold no text and no control.
async function violations(path: string, colorScheme: 'light' | 'dark', width: number) {
	const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
	const page = await context.newPage();
	await page.goto(base + path);
	// No page has frames, and what passes is of no use: both take most of the time.
	const { violations: found } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.exclude('.poster *')
		.options({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations'],
		})
		.analyze();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	await context.close();
	return [
		...found.map(({ id, nodes }) => `${path} ${colorScheme} ${width}: ${id} ${nodes[0]!.html.slice(0, 120)}`),
		...(wide ? [`${path} ${width}: scrolls sideways`] : []),
	];
}

describe.concurrent('axe finds nothing', () => {
	// Every kind in both directions of writing, both lights and both widths, but not in all their combinations: a page
	// has one set of colours and one layout whatever its language.
	const first = locales[0]!.code;
	const fromRight = locales.find(({ dir }) => dir === 'rtl')?.code ?? first;
	const looks = [
		{ locale: first, scheme: 'light', width: 360 },
		{ locale: first, scheme: 'dark', width: 1280 },
		{ locale: fromRight, scheme: 'light', width: 360 },
	] as const;
	test.for(looks)('in $locale, $scheme, at $width px', async ({ locale, scheme, width }, { expect: expectHere }) => {
		const found: string[] = [];
		for (const path of kindsOfPages(locale)) found.push(...(await violations(path, scheme, width)));
		expectHere(found).toEqual([]);
	});
});

test('axe finds nothing on the page for dead addresses', async () => {
	for (const scheme of ['light', 'dark'] as const)
		expect(await violations(`/${locales[0]!.code}/no-such-page/`, scheme, 360)).toEqual([]);
});
