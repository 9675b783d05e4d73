import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localeCodes } from '../../../src/i18n/locales.ts';
import { builtSite } from '../../built-site.ts';
import { pagesOf } from '../../any.ts';
import { builtPage, builtPages, isSheet } from '../../pages.ts';

const pages = builtPages();
const pictures = pages.flatMap(({ href, root }) =>
	root.querySelectorAll('img[src*="/drawings/"]').map((picture) => ({ href, picture })),
);
const files = readdirSync(`${builtSite}/drawings`).filter((name) => name.endsWith('.svg'));

test('no page holds a drawing but the one that it opens with', () => {
	const heavy = pages.filter(({ root }) => root.querySelectorAll('svg.poster').length > 1);
	expect(heavy.map(({ href }) => href)).toEqual([]);
	const cards = pages.filter(({ root }) => root.querySelector('.card svg'));
	expect(cards.map(({ href }) => href)).toEqual([]);
	expect(pages.filter(({ root }) => root.querySelector('svg.poster')).length).toBeGreaterThan(localeCodes.length);
});

test('drawings on cards are files, fetched when they come into sight, with room kept for them, and silent beside the words', () => {
	expect(pictures.length).toBeGreaterThan(localeCodes.length);
	// What is printed is fetched at once. On a slide a drawing may stand alone, and is described.
	const sheets = new Set(pages.filter(isSheet).map(({ href }) => href));
	const faults = pictures.flatMap(({ href, picture }) => {
		const is = (name: string) => picture.getAttribute(name) ?? '';
		const onSheet = sheets.has(href);
		const late = onSheet || is('loading') === 'lazy' || (is('loading') === 'eager' && is('fetchpriority') === 'high');
		const kept = Number(is('width')) > 0 && Number(is('height')) > 0;
		const silent = picture.getAttribute('alt') === '' || onSheet;
		return late && kept && silent ? [] : [`${href} ${picture.outerHTML}`];
	});
	expect(faults).toEqual([]);
});

test('at most two drawings of a page are fetched before they come into sight', () => {
	const eager = pages.filter(({ root }) => root.querySelectorAll('img[loading=eager]').length > 2);
	expect(eager.map(({ href }) => href)).toEqual([]);
});

test('one file of a drawing serves all pages and languages, and every file is shown', () => {
	const found = pages.flatMap(
		({ root }) => root.querySelector('meta[name=search-picture]')?.getAttribute('content') ?? [],
	);
	const shown = new Set(
		[...pictures.map(({ picture }) => picture.getAttribute('src')!), ...found]
			.filter((href) => href.startsWith('/drawings/'))
			.map((href) => href.replace('/drawings/', '')),
	);
	expect([...shown].sort()).toEqual(files.toSorted());
	const drawn = files
		.filter((name) => !/^(vignette|map)-/.test(name))
		.map((name) => name.replace(/-[0-9a-f]{12}\.svg$/, ''));
	expect(new Set(drawn).size, 'one file for each drawing').toBe(drawn.length);
});

/** How many kilobytes a file may weigh as sent: the ground of a map shows more than a drawing. */
const most = (name: string) => (name.startsWith('map-') ? 8 : name.startsWith('vignette-') ? 3 : 6);

test('a file is light, holds no words and nothing that is fetched, and goes dark with the page', () => {
	for (const name of files) {
		const svg = readFileSync(`${builtSite}/drawings/${name}`, 'utf8');
		expect(gzipSync(svg).length, name).toBeLessThan(most(name) * 1024);
		expect(svg, name).toMatch(/@media [^{]*\(prefers-color-scheme: ?dark\)/);
		expect(svg, name).not.toMatch(/<(text|title|desc|script|image|a)\b|href|url\(|@import/);
	}
});

test('no two neighbours of a list are alike, and every entry has a picture', () => {
	const shown = pages.flatMap(({ href, root }) =>
		root
			.querySelectorAll('[data-rows]')
			.map((list) => ({
				href,
				rows: list.querySelectorAll(':scope > li').length,
				drawn: list
					.querySelectorAll('img.vignette')
					.map((img) => /vignette-(.*)-[0-9a-f]{6}\./.exec(img.getAttribute('src')!)![1]),
			})),
	);
	const lists = shown.filter(({ drawn }) => drawn.length);
	expect(lists.length).toBeGreaterThan(localeCodes.length);
	expect(lists.filter(({ rows, drawn }) => rows !== drawn.length).map(({ href }) => href)).toEqual([]);
	const alike = lists.filter(({ drawn }) => drawn.some((name, at) => name === drawn[at + 1]));
	expect(alike.map(({ href }) => href)).toEqual([]);
});

test('every tool shows its drawing, and beside its form what it knows before it is asked', () => {
	const tools = localeCodes.flatMap((locale) => pagesOf('tools', locale));
	const bare = tools.filter(({ href }) => {
		const { root } = builtPage(href);
		const told = root.querySelectorAll('.move-result :is(table, dl, ol)').filter((told) => !told.closest('[hidden]'));
		return !told.length || !root.querySelector('div:has(> div > h1) > img');
	});
	expect(bare.map(({ href }) => href)).toEqual([]);
});

test('no two entries on a page have the same picture', () => {
	const twice = pages.flatMap(({ href, root }) => {
		const cards = root
			.querySelectorAll('.card:has(img)')
			.map((card) => ({
				to: card.querySelector('a')!.getAttribute('href'),
				src: card.querySelector('img')!.getAttribute('src'),
			}));
		return cards
			.filter(({ to, src }, at) => cards.some((other, before) => before < at && other.src === src && other.to !== to))
			.map(({ to, src }) => `${href} ${to} ${src}`);
	});
	expect(twice).toEqual([]);
});

test('every small chart of the list of figures says between which values it stands, or what it shows', () => {
	const lists = pages.flatMap(({ href, root }) =>
		root.querySelectorAll('li:has(.small-chart)').map((row) => ({ href, row })),
	);
	expect(lists.length).toBeGreaterThan(localeCodes.length);
	const mute = lists.filter(({ row }) => !row.querySelector('.chart-ends, .finding'));
	expect(mute.map(({ href, row }) => `${href} ${row.text}`)).toEqual([]);
});

test('every page that can be found has a picture that is there', () => {
	const found = pages.filter(({ root }) => root.querySelector('meta[name=search-words]'));
	expect(found.length).toBeGreaterThan(localeCodes.length);
	const lost = found.filter(({ root }) => {
		const picture = root.querySelector('meta[name=search-picture]')?.getAttribute('content');
		return !picture || !existsSync(`${builtSite}${picture}`);
	});
	expect(lost.map(({ href }) => href)).toEqual([]);
});

test('where figures say who has most and least, those of all places shown do, or their country is named', () => {
	const charts = pagesOf('statistics').filter(({ text }) => !('finding' in text.data));
	expect(charts.length).toBeGreaterThan(5);
	for (const { href } of charts) {
		const { root } = builtPage(href);
		for (const part of root.querySelectorAll('h2:has(~ section .table), h2:has(~ * .table)')) {
			const cells = part
				.parentNode!.querySelectorAll('tbody tr')
				.map((row) => ({
					name: row.querySelector('th')!.text.trim(),
					value: Number(row.querySelector('[data-sort].number')!.getAttribute('data-sort')),
				}));
			const values = cells.map(({ value }) => value);
			for (const end of [Math.max(...values), Math.min(...values)])
				if (new Set(values).size > 1 && part.text.includes(','))
					expect(
						cells.some(({ name, value }) => value === end && part.text.includes(name)),
						`${href} ${part.text}`,
					).toBe(true);
		}
	}
});
