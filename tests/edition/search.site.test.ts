import { describe, expect, inject } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { test } from '../browser.ts';
import { results, searching, status } from '../browser/search.ts';

const base = inject('base');

test('nothing of the search is fetched before it is used or asked by the address, and nothing from elsewhere', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const ofSearch = () => asked.filter((url) => /\/pagefind\/|site-search/.test(url));
	for (const path of [addressOf('municipalities/falun', 'sv'), addressOf('pages/search', 'sv')])
		await page.goto(base + path, { waitUntil: 'networkidle' });
	expect(ofSearch()).toEqual([]);
	expect(await page.evaluate(() => document.activeElement!.id)).toBe('q');
	await page.keyboard.type('falun');
	await page.locator('.results li').first().waitFor();
	expect(ofSearch().length).toBeGreaterThan(1);
	await page.goto(base + searching('falun'));
	await page.locator('.results li').first().waitFor();
	expect(asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
});

test('a search can be linked to, with its choices, and says how many pages it found', async ({ page }) => {
	await page.goto(`${base}${searching('vård')}&kind=Arbetsgivare`);
	await page.locator('.results li').first().waitFor();
	expect((await results(page)).every((href) => href.startsWith('/sv/arbetsgivare/'))).toBe(true);
	expect(await page.locator('select[name=kind]').inputValue()).toBe('Arbetsgivare');
	expect(await status(page).textContent()).toMatch(/\d+ .*vård/);
	await page.selectOption('select[name=place]', 'Falun');
	await page.waitForURL(/place=Falun/);
	expect(await status(page).getAttribute('role')).toBe('status');
});

test('result cards say kind and place, and quote without the numbers of notes', async ({ page }) => {
	await page.goto(base + searching('Hitachi', 'en'));
	const card = page.locator('.results li', { has: page.locator('text="Hitachi Energy"') }).first();
	expect(await card.locator('.label').textContent()).toMatch(/Employers · .*Ludvika/);
	await page.goto(base + searching('residensstad'));
	expect(await page.locator('.results li p').first().textContent()).not.toMatch(/[a-zåäö]\.\d/);
});

test('before the first word it offers what readers ask most, and comes back to it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(base + addressOf('pages/search', 'fa'));
	expect(await page.locator('.questions > li').count()).toBe(14);
	const answers = await page
		.locator('.before a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(answers.filter((href) => !href?.startsWith('/fa/'))).toEqual([]);
	const pictures = await page.locator('.kinds img').evaluateAll((some) => some.map((one) => one.getAttribute('src')));
	expect(new Set(pictures).size).toBe(pictures.length);
	await page.fill('#q', 'Falun');
	expect(await page.locator('.before').isVisible()).toBe(false);
	await page.fill('#q', '');
	expect(await page.locator('.before').isVisible()).toBe(true);
});

test('every page that was found has its picture, on a phone, too', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(base + searching('Falun'));
	await page.locator('.results li').first().waitFor();
	expect((await page.locator('#q').boundingBox())!.width).toBeGreaterThan(200);
	const rows = await page.locator('.results li').evaluateAll((items) =>
		Promise.all(
			items.map(async (item) => {
				const picture = item.querySelector('img')!;
				await picture.decode();
				return [picture.width > 60, [...item.querySelectorAll('a, .label, p')].every((part) => part.checkVisibility())];
			}),
		),
	);
	expect(rows.length).toBeGreaterThan(5);
	expect(rows.flat()).not.toContain(false);
});

test('the page for dead addresses looks up what is typed there', async ({ page }) => {
	await page.goto(base + '/nb/finnes-ikke/');
	await page.fill('[role=search] input', 'sykepleier');
	await page.keyboard.press('Enter');
	await page.locator('.results li').first().waitFor();
	expect(page.url()).toContain(addressOf('pages/search', 'nb'));
	expect(await results(page)).toContain(addressOf('stories/nurse-hamar', 'nb'));
});

test('a slash leads to the search from any page, and is a slash where somebody writes', async ({ page }) => {
	await page.goto(base + addressOf('municipalities/falun', 'nb'));
	await page.keyboard.press('/');
	await page.waitForURL(base + addressOf('pages/search', 'nb'));
	await page.waitForFunction(() => document.activeElement?.id === 'q');
	await page.keyboard.type('a/b');
	expect(await page.inputValue('#q')).toBe('a/b');
});

describe('what finds nothing', () => {
	test.for([
		['sv', 'husbåtar'],
		['nb', 'hvalfangerskute'],
		['en', 'qqqqxzxz'],
		['fa', 'زرافه'],
		['tr', 'zürafa'],
		['pl', 'żyrafa'],
	])('%s: %s says so, shows no page, and leads on', async ([locale, words], { page }) => {
		await page.goto(base + searching(words!, locale));
		await page.waitForFunction(
			(typed) => document.querySelector('site-search [role=status]')!.textContent.includes(typed!),
			words,
		);
		expect(await results(page)).toEqual([]);
		const onward = page.locator('.onward a:visible');
		expect(await onward.count()).toBeGreaterThan(4);
		expect(await onward.last().getAttribute('href')).toBe(addressOf('lists/municipalities', locale!));
	});

	test.for([
		['sv', 'ludvilka', 'Ludvika'],
		['fa', 'پرستاز', 'پرستار'],
	])('%s: %s is forgiven by offering %s', async ([locale, words, meant], { page }) => {
		await page.goto(base + searching(words!, locale));
		const offer = page.locator('.near a', { hasText: new RegExp(`^${meant}`, 'i') }).first();
		await offer.click();
		await page.locator('.results li').first().waitFor();
		expect(await page.inputValue('#q')).toMatch(new RegExp(meant!, 'i'));
	});

	test('one word of several is named, and the others are looked up', async ({ page }) => {
		await page.goto(base + searching('gruva ludvilka'));
		await page.locator('.results li').first().waitFor();
		expect(await status(page).textContent()).toMatch(/”ludvilka”/);
		await page.locator('.near a').first().click();
		await page.waitForURL(/q=gruva(%20|\+)Ludvika/);
	});
});

test('a page that is told in another language is found by its name, and says in which', async ({ page }) => {
	await page.goto(base + searching('Trainee Innlandet', 'tr'));
	const row = page.locator('.results li', {
		has: page.locator(`a[href="${addressOf('programmes/trainee-innlandet', 'tr')}"]`),
	});
	await row.waitFor();
	expect(await row.locator('a').getAttribute('lang')).toBe('en');
	expect(await row.locator('.label').textContent()).toMatch(/İngilizce/);
});

test('names in Latin script stand apart in what is found in Persian', async ({ page }) => {
	await page.goto(base + searching('Hitachi', 'fa'));
	await page.locator('.results li').first().waitFor();
	const loose = await page
		.locator('.results :is(.label, p)')
		.evaluateAll((parts) =>
			parts.flatMap((part) =>
				[...part.childNodes]
					.filter((node) => node.nodeType === 3 && /[a-z]/i.test(node.textContent!))
					.map((node) => node.textContent),
			),
		);
	expect(loose).toEqual([]);
	expect(await page.locator('.results bdi').count()).toBeGreaterThan(0);
});

test('without script the page says in words what to do, and leads to the lists', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(base + addressOf('pages/search', 'sv'));
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await page.locator('noscript').textContent()).toMatch(/JavaScript/);
	expect(await page.locator('.kinds a:visible').count()).toBeGreaterThan(8);
	expect(await page.locator('.questions a:visible').count()).toBeGreaterThan(13);
	await context.close();
});
