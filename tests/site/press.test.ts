import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LICENCE } from '../../src/licence.ts';
import { locales } from '../../src/i18n/locales.ts';
import { posterTypes } from '../../src/press/poster-files.ts';
import { contentPages } from '../../src/site/content-pages.ts';
import { derivedHref } from '../../src/site/derived.ts';
import { builtSite } from '../built-site.ts';

const pages = contentPages();
const regions = pages.filter(({ kind }) => kind === 'regions');
const places = pages.filter(
	({ kind, locale }) => ['regions', 'municipalities'].includes(kind) && locale === locales[0]!.code,
);
const bytes = (href: string) => readFileSync(`${builtSite}${href}`);
const html = (href: string) => parse(bytes(`${href}index.html`).toString());

test('every region has slides in every language, as a page and as a file with the same titles', () => {
	expect(regions).toHaveLength((regions.length / locales.length) * locales.length);
	for (const region of regions) {
		const sheet = html(derivedHref('slides', region));
		const titles = sheet.querySelectorAll('.slide h1, .slide h2').map(({ text }) => text.replaceAll('\u00a0', ' '));
		expect(titles.length, region.href).toBeGreaterThan(4);
		const files = unzipSync(bytes(derivedHref('deck', region)));
		for (const [at, title] of titles.entries())
			expect(parse(strFromU8(files[`ppt/slides/slide${at + 1}.xml`]!)).text, region.href).toContain(title);
		expect(files[`ppt/slides/slide${titles.length + 1}.xml`]).toBeUndefined();
	}
});

test('every slide with figures names who published them, and none is empty', () => {
	for (const region of regions) {
		const slides = html(derivedHref('slides', region)).querySelectorAll('.slide-charts');
		expect(slides.length, region.href).toBeGreaterThan(0);
		for (const slide of slides) {
			// Who, and when; or that nobody knows when.
			expect(slide.querySelector('.slide-foot p')!.text, region.href).toMatch(/: .*\p{L}.*[,،] .+/u);
			for (const cell of slide.querySelectorAll('th, .number')) expect(cell.text.trim()).not.toBe('');
		}
	}
});

test('every place has a poster on A3 in all kinds of file, each with its licence in it', async () => {
	for (const { kind, id } of places) {
		const [pdf, png, svg] = posterTypes.map((type) => bytes(`/posters/${kind}-${id}.${type}`));
		const paper = kind === 'regions' ? [420, 297] : [297, 420];
		const box = /\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/.exec(pdf!.toString('latin1'))!.slice(1);
		expect(box.map((side) => Math.round((Number(side) * 25.4) / 72))).toEqual(paper);
		const { width, height, exif } = await sharp(png).metadata();
		expect([width, height]).toEqual(paper.map((mm) => Math.round((mm / 25.4) * 300)));
		for (const file of [exif!, svg!]) expect(file.toString('latin1')).toContain(LICENCE.url);
	}
});

test('the page for newspapers offers all of it, with sizes and with a licence beside each thing', () => {
	const press = pages.filter(({ facts }) => 'press' in facts.data && facts.data.press);
	for (const page of press) {
		const whole = html(page.href);
		const rows = whole.querySelectorAll('tbody tr');
		expect(rows).toHaveLength(places.length + regions.length / locales.length);
		for (const row of rows) expect(row.querySelectorAll('[rel=license]')).toHaveLength(1);
		for (const link of whole.querySelectorAll('a[download]'))
			expect(bytes(link.getAttribute('href')!).length).toBeGreaterThan(400);
		const texts = whole.querySelectorAll('textarea[readonly]');
		expect(texts.length).toBeGreaterThanOrEqual(2 * places.length);
		for (const { text } of texts) expect(text.trim()).toMatch(/\p{L}[\s\S]*https?:\/\/\S+$/u);
		expect(
			whole.querySelectorAll('#mark ~ div [rel=license], section:has(#mark) [rel=license]').length,
		).toBeGreaterThan(0);
	}
});
