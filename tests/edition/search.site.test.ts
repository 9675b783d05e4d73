import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { connect } from '../browser.ts';
import { results, search, searching, status } from '../browser/search.ts';
import { queries } from './search-queries.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

async function open(path: string) {
	const page = await browser.newPage();
	await page.goto(base + path);
	return page;
}

// Most of the time is waiting for the rest after a letter: languages wait beside each other.
describe.concurrent('what readers type leads to the page that they want, among the first three', () => {
	test.for(Object.keys(queries))('%s', async (locale, { expect }) => {
		const page = await open(addressOf('pages/search', locale));
		const missed: string[] = [];
		for (const [words, wanted] of queries[locale]!) {
			const found = (await search(page, words)).slice(0, 3);
			if (![wanted].flat().some((key) => found.includes(addressOf(key, locale))))
				missed.push(`${words} → ${found.join(' ')}, wanted ${[wanted].flat().join(' or ')}`);
		}
		expect(queries[locale]!.length).toBeGreaterThanOrEqual(15);
		expect(missed).toEqual([]);
		await page.close();
	});
});

describe('spellings', () => {
	test.for([
		['sv', 'Säter', 'Sater', 'Saeter', 'SÄTER', 'Sa\u0308ter'],
		['nb', 'Løten', 'Loten', 'Loeten'],
		['nb', 'Åkersvika', 'Aakersvika', 'Akersvika'],
		['fa', '۲۰۲۶', '2026', '٢٠٢٦'],
		['sv', '2026', '۲۰۲۶', '٢٠٢٦'],
		['fa', 'یادگیری', 'يادگيري'],
		['fa', 'کسب‌وکار', 'کسبوکار'],
		['tr', 'taşınmak', 'TAŞINMAK', 'tasinmak'],
		['pl', 'założyć', 'zalozyc'],
	])('%s: %s and the others find the same pages', async ([locale, first, ...others]) => {
		const page = await open(addressOf('pages/search', locale!));
		const found = new Set(await search(page, first!));
		expect(found.size).toBeGreaterThan(0);
		for (const other of others) expect(new Set(await search(page, other)), other).toEqual(found);
		await page.close();
	});
});

test.for([
	['sv', 'municipalities/sater', 'Säter', 'Sater', 'Saeter', 'SÄTER', 'Sa\u0308ter'],
	['nb', 'municipalities/loten', 'Løten', 'Loten', 'Loeten'],
])('%s: the page of %s comes first, however its name is spelled', async ([locale, key, ...names]) => {
	const page = await open(addressOf('pages/search', locale!));
	for (const name of names) expect((await search(page, name))[0], name).toBe(addressOf(key!, locale!));
	await page.close();
});

test('nothing of the search is fetched before it is used or asked by the address, and nothing from elsewhere', async () => {
	const page = await browser.newPage();
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
	await page.close();
});

test('a search can be linked to, with its choices, and says how many pages it found', async () => {
	const page = await open(`${searching('vård')}&kind=Arbetsgivare`);
	await page.locator('.results li').first().waitFor();
	expect((await results(page)).every((href) => href.startsWith('/sv/arbetsgivare/'))).toBe(true);
	expect(await page.locator('select[name=kind]').inputValue()).toBe('Arbetsgivare');
	expect(await status(page).textContent()).toMatch(/\d+ .*vård/);
	await page.selectOption('select[name=place]', 'Falun');
	await page.waitForURL(/place=Falun/);
	expect(await status(page).getAttribute('role')).toBe('status');
	await page.close();
});

test('result cards say kind and place, and quote without the numbers of notes', async () => {
	const page = await open(searching('Hitachi', 'en'));
	const card = page.locator('.results li', { has: page.locator('text="Hitachi Energy"') }).first();
	expect(await card.locator('.label').textContent()).toMatch(/Employers · .*Ludvika/);
	await page.goto(base + searching('residensstad'));
	expect(await page.locator('.results li p').first().textContent()).not.toMatch(/[a-zåäö]\.\d/);
	await page.close();
});

test('before the first word it offers what readers ask most, and comes back to it', async () => {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
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
	await page.close();
});

test('every page that was found has its picture, on a phone, too', async () => {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
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
	await page.close();
});

test('the page for dead addresses looks up what is typed there', async () => {
	const page = await open('/nb/finnes-ikke/');
	await page.fill('[role=search] input', 'sykepleier');
	await page.keyboard.press('Enter');
	await page.locator('.results li').first().waitFor();
	expect(page.url()).toContain(addressOf('pages/search', 'nb'));
	expect(await results(page)).toContain(addressOf('stories/nurse-hamar', 'nb'));
	await page.close();
});

test('a slash leads to the search from any page, and is a slash where somebody writes', async () => {
	const page = await open(addressOf('municipalities/falun', 'nb'));
	await page.keyboard.press('/');
	await page.waitForURL(base + addressOf('pages/search', 'nb'));
	await page.waitForFunction(() => document.activeElement?.id === 'q');
	await page.keyboard.type('a/b');
	expect(await page.inputValue('#q')).toBe('a/b');
	await page.close();
});

describe('what finds nothing', () => {
	test.for([
		['sv', 'husbåtar'],
		['nb', 'hvalfangerskute'],
		['en', 'qqqqxzxz'],
		['fa', 'زرافه'],
		['tr', 'zürafa'],
		['pl', 'żyrafa'],
	])('%s: %s says so, shows no page, and leads on', async ([locale, words]) => {
		const page = await open(searching(words!, locale));
		await page.waitForFunction(
			(typed) => document.querySelector('site-search [role=status]')!.textContent.includes(typed!),
			words,
		);
		expect(await results(page)).toEqual([]);
		const onward = page.locator('.onward a:visible');
		expect(await onward.count()).toBeGreaterThan(4);
		expect(await onward.last().getAttribute('href')).toBe(addressOf('lists/municipalities', locale!));
		await page.close();
	});

	test.for([
		['sv', 'ludvilka', 'Ludvika'],
		['en', 'engneer', 'engineer'],
		['sv', 'sjukskötreska', 'sjuksköterska'],
		['nb', 'sykepleirr', 'sykepleier'],
		['pl', 'pielegniarkka', 'pielęgniarka'],
		['tr', 'ögretmem', 'öğretmen'],
		['en', 'compny', 'company'],
		['nb', 'barnehge', 'barnehage'],
		['fa', 'پرستاز', 'پرستار'],
	])('%s: %s is forgiven by offering %s', async ([locale, words, meant]) => {
		const page = await open(searching(words!, locale));
		const offer = page.locator('.near a', { hasText: new RegExp(`^${meant}`, 'i') }).first();
		await offer.click();
		await page.locator('.results li').first().waitFor();
		expect(await page.inputValue('#q')).toMatch(new RegExp(meant!, 'i'));
		await page.close();
	});

	test('one word of several is named, and the others are looked up', async () => {
		const page = await open(searching('gruva ludvilka'));
		await page.locator('.results li').first().waitFor();
		expect(await status(page).textContent()).toMatch(/”ludvilka”/);
		await page.locator('.near a').first().click();
		await page.waitForURL(/q=gruva(%20|\+)Ludvika/);
		await page.close();
	});
});

test('whole words and their inflections come before words that only begin alike', async () => {
	const page = await open(addressOf('pages/search', 'sv'));
	for (const word of ['hus', 'tåg', 'skola', 'bo']) {
		const whole = new RegExp(
			`(^|[^\\p{L}])${word.replace(/a$/, '(a|an|or|orna|ans)')}(et|en|ens|ets|s|en)?([^\\p{L}]|$)`,
			'iu',
		);
		const found = (await search(page, word)).slice(0, 5);
		expect(found.length, word).toBe(5);
		for (const href of found) {
			const html = parse(await (await fetch(base + href)).text());
			const words = html.querySelectorAll('meta[name^=search-]').map((meta) => meta.getAttribute('content'));
			const text = html.querySelectorAll('[data-pagefind-body]').map((body) => body.structuredText);
			expect([...words, ...text].join(' '), `${word} → ${href}`).toMatch(whole);
		}
	}
	await page.close();
});

test('a page that is told in another language is found by its name, and says in which', async () => {
	const page = await open(searching('Trainee Innlandet', 'tr'));
	const row = page.locator('.results li', {
		has: page.locator(`a[href="${addressOf('programmes/trainee-innlandet', 'tr')}"]`),
	});
	await row.waitFor();
	expect(await row.locator('a').getAttribute('lang')).toBe('en');
	expect(await row.locator('.label').textContent()).toMatch(/İngilizce/);
	await page.close();
});

test('names in Latin script stand apart in what is found in Persian', async () => {
	const page = await open(searching('Hitachi', 'fa'));
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
	await page.close();
});

test('without script the page says in words what to do, and leads to the lists', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(base + addressOf('pages/search', 'sv'));
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await page.locator('noscript').textContent()).toMatch(/JavaScript/);
	expect(await page.locator('.kinds a:visible').count()).toBeGreaterThan(8);
	expect(await page.locator('.questions a:visible').count()).toBeGreaterThan(13);
	await context.close();
});
