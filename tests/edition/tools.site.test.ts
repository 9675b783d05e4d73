import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/chromium.ts';

const base = inject('base');
const KB = 1024;
const HOURS = { sv: '/sv/var-flytt/timmar-tillbaka/', nb: '/nb/var-flytting/timer-tilbake/' };
const TOOLS = ['hours-back', 'compare', 'find-your-place', 'what-is-left', 'moving-plan'].map(
	(tool) => `/en/our-move/${tool}/`,
);
const PLAN = '/fa/jabejaei-ma/barname-jabejaei/';
const isolates = /[\u2066-\u2069]/g;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	page = await browser.newPage();
});
afterAll(() => browser.close());

async function open(path: string, width = 390) {
	await page.goto('about:blank');
	await page.setViewportSize({ width, height: 844 });
	await page.goto(base + path);
}

const answer = async () => (await page.locator('[data-part=answer]').textContent())!.replace(isolates, '');
const hash = () => page.evaluate(() => location.hash);

test.each([390, 1280])('two who move from Stockholm to Ludvika get hours back, at %d px', async (width) => {
	await open(HOURS.sv, width);
	await page.selectOption('#from', 'stockholm');
	await page.selectOption('#to', 'ludvika');
	await page.selectOption('#adults', '2');
	expect(await answer()).toMatch(/^Ni får tillbaka 4,5 timmar i veckan/);
	expect(await hash()).toBe('#1&f=stockholm&t=ludvika&h=2');
	await expect.poll(() => page.locator('output').textContent()).toContain('4,5');
	await page.reload();
	expect(await answer()).toMatch(/4,5 timmar/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
	const bar = await page.locator('.move-answer').boundingBox();
	expect(bar!.y + bar!.height).toBeLessThanOrEqual(845);
});

test('what none of the compared places has is said once below them, and nowhere in the table', async () => {
	await open('/sv/var-flytt/jamfor/#1&f=falun&t=ludvika');
	const rows = page.locator('[data-part=table] tr[data-grade]:visible');
	const shown = await rows.evaluateAll((all) =>
		all.map((row) =>
			[...row.querySelectorAll<HTMLElement>('[data-place]:not([hidden])')].map(({ dataset }) => dataset['value']),
		),
	);
	expect(shown.length).toBeGreaterThan(10);
	expect(shown.filter((values) => values.every((value) => value === undefined))).toEqual([]);
	const left = await page.locator('[data-part=table] tr[data-grade][hidden] th a').allTextContents();
	expect(left.length).toBeGreaterThan(0);
	const missing = await page.locator('[data-part=missing]').textContent();
	for (const name of left) expect(missing).toContain(name);
	await page.selectOption('#also-1', 'hamar');
	expect((await rows.count()) > shown.length).toBe(true);
});

test('one who keeps the job in Oslo and moves to Stange is told of the loss', async () => {
	await open(HOURS.nb);
	await page.selectOption('#from', 'oslo');
	await page.selectOption('#to', 'stange');
	await page.selectOption('#work1', 'keep');
	await page.fill('#days1', '3');
	expect(await answer()).toMatch(/^Svar på det som mangler/);
	await page.fill('#minutesThere1', '95');
	expect(await answer()).toMatch(/^Dere taper 6,5 timer i uka/);
	const link = page.locator('a[data-move]').first();
	await link.click();
	await page.goBack();
	expect(await answer()).toMatch(/^Dere taper 6,5 timer i uka/);
});

test('numbers are typed in Persian, and a wrong one is met beside its field', async () => {
	await open('/fa/jabejaei-ma/saat-haye-hafte/#1&f=oslo&t=stange&w1=keep');
	await page.fill('#minutesThere1', '۹۵');
	expect(await answer()).toContain('۱۰٫۸');
	await page.fill('#minutesThere1', '-۵');
	expect(await page.locator('#minutesThere1-error').textContent()).toContain('۶۰۰');
	expect(await page.getAttribute('#minutesThere1', 'aria-invalid')).toBe('true');
	expect(await page.getAttribute('#minutesThere1', 'aria-describedby')).toContain('minutesThere1-error');
	expect(await page.inputValue('#minutesThere1')).toBe('-۵');
});

test('whatever an address holds, the page starts with a friendly line', async () => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	for (const harm of ['1&t=atlantis', '9&t=ludvika', `1&t=${'x'.repeat(10_000)}`, '1&t=<img src=x onerror=alert(1)>']) {
		await open(`${TOOLS[0]}#${harm}`);
		expect(await page.locator('[data-fault]').isVisible(), harm.slice(0, 40)).toBe(true);
		expect(await page.locator('.move img').count()).toBe(0);
	}
	expect(faults).toEqual([]);
});

test('answers stay on the device only if the reader says so, and one button takes all away', async () => {
	await open('/en/our-move/#1&f=oslo&t=hamar');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.check('[data-keep]');
	expect(await page.evaluate(() => localStorage.getItem('our-move'))).toBe('1&f=oslo&t=hamar');
	await open(TOOLS[0]!);
	expect(await page.inputValue('#from')).toBe('oslo');
	await page.click('button[type=reset]');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect(await hash()).toBe('');
	expect(await page.inputValue('#from')).toBe('');
});

test('a form is filled in by keyboard alone', async () => {
	await open(TOOLS[0]!);
	await page.focus('#from');
	await page.keyboard.type('Stockholm');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Falun');
	expect(await answer()).toMatch(/^You get back 2.3 hours a week/);
});

test('a table narrows to the places that are chosen, says how they differ and where it does not know', async () => {
	await open(`${TOOLS[1]}#1&f=stockholm&t=ludvika`, 1280);
	expect(await page.locator('thead th[data-place]:visible').allTextContents()).toEqual(['Stockholm', 'Ludvika']);
	const price = page.locator('tr', { hasText: 'Price of a house' }).first();
	expect((await price.textContent())!.replace(isolates, '')).toContain('less than Stockholm');
	expect(await price.locator('svg').count()).toBe(2);
	expect(await page.locator('tr:visible', { hasText: 'no figure' }).count()).toBeGreaterThan(0);
	await open(`${TOOLS[1]}#1&f=stockholm&t=hamar`, 1280);
	expect(await page.locator('[data-part=rate]').textContent()).toContain('NOK');
	const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-part=csv]')]);
	expect(file.suggestedFilename()).toBe('places.csv');
});

test('places are ranked by wishes, with the sum of each', async () => {
	await open(`${TOOLS[2]}#1&f=stockholm&l=town3.hospital3.train3`, 1280);
	expect(await answer()).toContain('Falun');
	expect(await page.locator('[data-part=how] li').count()).toBe(10);
	await page.selectOption('#wish-quiet', '3');
	expect(await hash()).toContain('quiet3');
	await page.reload();
	expect(await page.inputValue('#wish-quiet')).toBe('3');
});

/** What a button of the page saves. */
async function saved(part: string) {
	const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-part=${part}]`)]);
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const opened = (text: string) =>
	page.setInputFiles('#plan-file', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a plan is dated from the day of the move, ticked, and still there after a reload, a way back and a new visit', async () => {
	await open(PLAN);
	await page.selectOption('#to', 'hamar');
	await page.selectOption('#origin', 'nordic');
	await page.fill('#move', '2027-03-01');
	const register = page
		.locator('.plan-step:visible', { hasText: 'Skatteetaten' })
		.or(page.locator('.plan-step:visible', { hasText: 'UDI' }))
		.first();
	expect((await register.textContent())!.replace(isolates, '')).toContain('۹ مارس ۲۰۲۷');
	expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
	await register.locator('input').check();
	expect(await hash()).toMatch(/^#1&t=hamar&o=nordic&m=2027-03-01&ok=[0-9a-f]{6}$/);
	expect(await answer()).toContain('۱');
	await page.reload();
	expect(await page.locator('.plan-step input:checked').count()).toBe(1);
	await register.locator('a').first().click();
	await page.goBack();
	expect(await page.locator('.plan-step input:checked').count()).toBe(1);
	const calendar = await saved('calendar');
	expect(calendar.name).toBe('plan.ics');
	expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270309');
});

test('a plan goes into a file and comes back, marks what has changed since, and no other file harms it', async () => {
	const { name, text } = await saved('save');
	expect(name).toBe('plan.json');
	const before = await hash();
	const note = page.locator('[data-part=note]');
	for (const foreign of ['no plan', '{"plan":1,"address":"1&t=<img src=x>","steps":{}}', 'x'.repeat(500_000)]) {
		await opened(foreign);
		await expect.poll(() => note.textContent()).toMatch(/\S/);
		expect(await hash(), foreign.slice(0, 40)).toBe(before);
		await note.evaluate((line) => (line.textContent = ''));
	}
	const key = (await page.locator('.plan-step:visible').first().getAttribute('data-step'))!;
	const file = JSON.parse(text) as { steps: Record<string, string> };
	await page.click('button[type=reset]');
	await opened(JSON.stringify({ ...file, steps: { ...file.steps, [key]: '00000000' } }));
	await expect.poll(hash).toBe(before);
	expect(await page.locator('.plan-changed:visible').count()).toBe(1);
	await page.check('[data-keep]');
	await page.reload();
	await page.click(`[data-seen="${key}"]`);
	expect(await page.locator('.plan-changed:visible').count()).toBe(0);
	await page.click('button[type=reset]');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the sentence of the home page and the pages about work lead into the tools with what is known', async () => {
	await open('/en/');
	await page.selectOption('[data-answer=job1]', 'nurse');
	await page.selectOption('[data-answer=job2]', 'welder');
	await page.click('.sentence button');
	await page.waitForURL('**/our-move/*');
	expect(page.url()).toMatch(/\/our-move\/#1&j1=nurse&j2=welder$/);
	expect(await page.inputValue('#adults')).toBe('2');
	await open('/en/guides/');
	await page.locator('main a[href*="/moving-to-"]').first().click();
	await page.locator('.choices label', { hasText: 'EEA' }).first().click();
	expect(await page.getAttribute('a[data-plan]', 'href')).toContain('/moving-plan/#1&o=eea');
});

test('a result prints without the form, and without script the table stands whole', async () => {
	await open(`${TOOLS[0]}#1&f=stockholm&t=falun`);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await page.locator('[data-part=answer]').isVisible()).toBe(true);
	await page.emulateMedia({ media: null });
	const plain = await browser.newPage({ javaScriptEnabled: false });
	await plain.goto(`${base}${TOOLS[1]}#1&f=stockholm&t=falun`);
	expect(await plain.locator('form').isVisible()).toBe(false);
	expect(await plain.locator('thead th[data-place]:visible').count()).toBeGreaterThan(10);
	await plain.goto(base + PLAN);
	expect(await plain.locator('.plan-step:visible').count()).toBeGreaterThan(60);
	expect(await plain.locator('.plan-step input:visible').count()).toBe(0);
	await plain.close();
});

test('axe finds nothing on a tool that shows a result, and its script weighs at most 30 KB', async () => {
	for (const path of TOOLS) {
		const scripts: Promise<Buffer>[] = [];
		const count = (response: { url(): string; body(): Promise<Buffer> }) =>
			void (response.url().endsWith('.js') && scripts.push(response.body()));
		page.on('response', count);
		await open(`${path}#1&f=stockholm&t=hamar&h=2`);
		await page.waitForLoadState('networkidle');
		page.off('response', count);
		const weight = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
		expect(weight, path).toBeLessThan(30 * KB);
		const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('.poster *').analyze();
		expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]!.html.slice(0, 120)}`)).toEqual([]);
	}
});
