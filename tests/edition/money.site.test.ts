import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect } from '../browser.ts';

const base = inject('base');
const LEFT = {
	sv: '/sv/var-flytt/vad-som-blir-kvar/',
	nb: '/nb/var-flytting/hva-som-blir-igjen/',
	fa: '/fa/jabejaei-ma/che-mimanad/',
	en: '/en/our-move/what-is-left/',
};
type Language = keyof typeof LEFT;
// Two jobs and two children, who rent in Stockholm and buy in Ludvika.
const ANNA = '#1&f=stockholm&t=ludvika&h=2&c=3.5&j1=nurse&j2=electrician&b=rent&g=buy&gv=1200000';
// A flat in Oslo, a house in Stange, three days a week at work in Oslo.
const OLA =
	'#1&f=oslo&t=stange&b=buy&g=buy&bp=5500000&ba=70&bt=0&bl=8000&gt=500&gl=7000&e1=3&u1=125&y=1019&z=2500&br=4500&gr=4000';
// A nurse who moves to lower pay across the border.
const LOSER = '#1&f=oslo&t=falun&b=buy&g=rent&j1=nurse&bp=3000000&bt=0&bl=6000';
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await connect();
	page = await (await browser.newContext()).newPage();
});
afterAll(() => browser.close());

async function open(language: Language, answers: string, width: number) {
	await page.goto('about:blank');
	await page.setViewportSize({ width, height: 844 });
	await page.goto(base + LEFT[language] + answers);
}

const bare = (text: string | null) => text!.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '').replace(/\u00a0/g, ' ');
const answer = async () => bare(await page.locator('[data-part=answer]').textContent());
const sum = async () => bare(await page.locator('.left-table .sum').textContent());
const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

const journeys: [string, string, Record<Language, RegExp>, string][] = [
	[
		'Anna',
		ANNA,
		{
			sv: /^Ni får ungefär 5 200 kr mer/,
			nb: /5 200 SEK mer|SEK 5 200 mer|5 200 svenske kroner mer/,
			en: /SEK 5,200 more/,
			fa: /۵٬۲۰۰/,
		},
		'56,43061,652+5,222',
	],
	[
		'Ola',
		OLA,
		{ sv: /5 900 Nkr mer/, nb: /5 900 kr mer|kr 5 900 mer/, en: /NOK 5,900 more/, fa: /۵٬۹۰۰/ },
		'19,90825,810+5,902',
	],
	[
		'a nurse',
		LOSER,
		{ sv: /^Ni förlorar/, nb: /^Dere taper/, en: /^You lose: about NOK 9,500 less/, fa: /^ضرر می‌کنید/ },
		'−9,534',
	],
];

test.each(journeys)(
	'%s is told what is left, in four languages and on two screens',
	async (_, answers, said, numbers) => {
		for (const language of Object.keys(LEFT) as Language[])
			for (const width of [390, 1280]) {
				await open(language, answers, width);
				expect(await answer(), language).toMatch(said[language]);
				expect(await wide(), `${language} at ${width}`).toBe(false);
			}
		await open('en', answers, 1280);
		expect((await sum()).replace(/-/g, '−')).toContain(numbers);
	},
);

test('a number is typed over, set back, kept on reload and on the way back, and read out', async () => {
	await open('en', ANNA, 390);
	await page.fill('#rentNow', '15 000');
	await expect.poll(answer).toMatch(/SEK 9,900 more/);
	expect(await page.evaluate(() => location.hash)).toContain('bh=15000');
	await page.reload();
	expect(await answer()).toMatch(/SEK 9,900 more/);
	await page.locator('a[data-move]').first().click();
	await page.goBack();
	expect(await answer()).toMatch(/SEK 9,900 more/);
	await page.locator('[data-back=rentNow]').click();
	expect(await answer()).toMatch(/SEK 5,200 more/);
	await expect.poll(() => page.locator('output').textContent()).toContain('more left');
});

test('what is missing is asked for, and the page is fit for all who read it', async () => {
	await open('en', '#1&f=oslo&t=hamar&b=rent&g=buy', 1280);
	expect(bare(await page.locator('[data-part=missing]').textContent())).toMatch(
		/the rent \(Oslo\).*the property tax \(Hamar\)/,
	);
	await page.locator('.how summary').click();
	expect(await page.locator('.how').textContent()).toMatch(/Tax on ordinary income: [\d,.]+ × 22 % = /);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('two see what work there is for both', async () => {
	await page.goto(`${base}/en/our-move/work-for-two/#1&t=ludvika&h=2&j1=nurse&j2=electrical-engineer&f=oslo`);
	expect(await answer()).toMatch(/^Within 40 km of Ludvika: nurse \d+ pages, electrical power engineer \d+ pages/);
	const links = await page
		.locator('[data-part=jobs] a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(links).toContainEqual(expect.stringMatching(/platsbanken\/annonser\?p=5:Z8ci_bBE_tmx&l=3:/));
	expect(await page.locator('[data-part=rows] tr').count()).toBeGreaterThan(5);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
