import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, kindsOfPages } from '../../scripts/chromium.ts';
import { locales } from '../../src/i18n/locales.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** How a page is looked at: by which of axe's rules, in which colours and how wide. */
interface Look {
	scheme: 'light' | 'dark';
	width: number;
	rules: RunOptions;
}

const SETS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL: RunOptions = { runOnly: SETS };
/** What hangs on the width or the colours of a page. */
const SEEN: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] } };
/** What hangs on its words and direction; its colours are those of its like. */
const SAID: RunOptions = { runOnly: SETS, rules: { 'color-contrast': { enabled: false } } };

/** What pages ask of elsewhere, and what their browser complains of, as long as they are open. */
function heard(page: Page) {
	const lines: string[] = [];
	const { origin } = new URL(base);
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith('data:') && new URL(url).origin !== origin) lines.push(`asks ${url}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) lines.push(message.text());
	});
	page.on('pageerror', (error) => lines.push(error.message));
	return lines;
}

const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

// The inside of a drawing is described as a whole; its thousands of strokes hold no text and no control. No page has
// frames, and what passes is of no use: both take most of the time.
const axe = async (page: Page, rules: RunOptions) =>
	(
		await new AxeBuilder({ page })
			.setLegacyMode(true)
			.exclude('.poster *')
			.options({ ...rules, resultTypes: ['violations'] })
			.analyze()
	).violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html.slice(0, 120)}`);

/** What stays in view while one scrolls, and covers more than a fifth of the window. */
const covering = (page: Page) =>
	page.evaluate(async () => {
		// What measures itself does so once it is drawn.
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		const stays = (element: Element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position);
		return [...document.querySelectorAll('body :not(table *, svg *)')]
			.filter((element) => element.getBoundingClientRect().height > innerHeight / 5 && stays(element))
			.map(({ className }) => className);
	});

/** What is to be met by a finger and is less than 24 px high; signs and numbers outside of sentences also wide. */
const small = (page: Page) =>
	page.evaluate(() => {
		const isSeen = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, svg, [inert]');
		const isSmall = (element: Element) => {
			const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
			const isSign = element.textContent.trim().length < 3 && !element.closest('p, li, dd, .label');
			return height < 24 || (isSign && width < 24);
		};
		return [...document.querySelectorAll('a[href], button, input, select, summary')]
			.filter((element) => isSeen(element) && isSmall(element))
			.map(({ outerHTML }) => `small ${outerHTML.slice(0, 120)}`);
	});

/** What is wrong with a page whose reader asks for letters of twice the size. */
async function faultsInLargeLetters(page: Page) {
	const lines: string[] = [];
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	for (const width of [390, 768]) {
		await page.setViewportSize({ width, height: 844 });
		if (await isWide(page)) lines.push(`scrolls sideways at ${width} px with large letters`);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	return [...lines, ...(await covering(page)).map((name) => `with large letters .${name} covers what is read`)];
}

/** All that is wrong with a page: in each of some looks by axe and sideways (320 px are also 400 % zoom of 1280). */
async function faultsOf(page: Page, path: string, looks: Look[]) {
	const lines: string[] = [];
	for (const [at, { scheme, width, rules }] of looks.entries()) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 900 });
		if (at === 0) await page.goto(base + path);
		const found = await axe(page, rules);
		if (await isWide(page)) found.push('scrolls sideways');
		lines.push(...found.map((line) => `${scheme} ${width}: ${line}`));
	}
	await page.setViewportSize({ width: 320, height: 256 });
	if (await isWide(page)) lines.push('scrolls sideways at 320 px');
	await page.setViewportSize({ width: 390, height: 844 });
	return [...lines, ...(await small(page)), ...(await faultsInLargeLetters(page))];
}

/** All that is wrong with some pages, and what they leave in the console and in cookies. One window opens them all. */
async function faults(paths: string[], looks: Look[]) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const told = heard(page);
	const lines: string[] = [];
	for (const path of paths) {
		const found = await faultsOf(page, path, looks);
		lines.push(...[...found, ...told.splice(0)].map((line) => `${path} ${line}`));
	}
	lines.push(...(await context.cookies()).map(({ name, path }) => `${path} sets the cookie ${name}`));
	await context.close();
	return lines;
}

describe.concurrent('axe finds nothing, no page scrolls sideways, asks elsewhere, sets a cookie or complains', () => {
	// Every kind in both directions of writing, both lights and both widths, but not in all their combinations: a page
	// has one set of colours and one layout whatever its language.
	const first = locales[0]!.code;
	const fromRight = locales.find(({ dir }) => dir === 'rtl')?.code;
	const inFirst: Look[] = [
		{ scheme: 'light', width: 360, rules: ALL },
		{ scheme: 'dark', width: 1280, rules: SEEN },
	];
	const inOther: Look[] = [{ scheme: 'light', width: 360, rules: SAID }];
	const half = (paths: string[], which: 0 | 1) => paths.filter((_, at) => at % 2 === which);
	const pages = kindsOfPages(first);
	test.for([
		{ locale: first, part: 'one half', paths: half(pages, 0), looks: inFirst },
		{ locale: first, part: 'the other', paths: half(pages, 1), looks: inFirst },
		...(fromRight ? [{ locale: fromRight, part: 'all', paths: kindsOfPages(fromRight), looks: inOther }] : []),
	])('in $locale, $part', async ({ paths, looks }, { expect: expectHere }) => {
		expectHere(await faults(paths, looks)).toEqual([]);
	});
});

test('axe finds nothing on the page for dead addresses', async () => {
	const looks = (['light', 'dark'] as const).map((scheme) => ({ scheme, width: 360, rules: ALL }));
	const found = await faults([`/${locales[0]!.code}/no-such-page/`], looks);
	// The console says that the page is not there, as it should.
	expect(found.filter((line) => !line.includes('404 (Not Found)'))).toEqual([]);
});

test('a dead address outside of all languages is answered in that of the reader, menus and foot included', async () => {
	for (const { code, dir } of locales) {
		const context = await browser.newContext({ locale: code });
		const page = await context.newPage();
		await page.goto(`${base}/no-such-page/`);
		await page.locator(`html[lang=${code}][dir=${dir}] body`).waitFor();
		expect(await page.title()).toBe(await page.locator('h1').textContent());
		const home = addressOf('pages/home', code);
		expect(await page.locator('.site-name, .site-foot .last').count()).toBe(2);
		expect(await page.locator('.site-name').getAttribute('href')).toBe(home);
		await page.locator('.languages summary').click();
		expect(await page.locator('.languages [aria-current]').getAttribute('href')).toBe(home);
		expect(await page.locator('form[role=search]').count()).toBe(1);
		await context.close();
	}
});
