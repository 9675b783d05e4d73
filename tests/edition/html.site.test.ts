import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { allContentPages } from '../../src/site/content-pages.ts';
import { builtSite } from '../built-site.ts';
import { attribute, builtPage } from '../pages.ts';

test('the site has its pages in six languages', () => {
	const pages = allContentPages();
	expect(new Set(pages.map(({ locale }) => locale)).size).toBe(6);
	expect(pages.length).toBeGreaterThan(6 * 40);
});

test('countries that do not compare stand in tables of their own', () => {
	const tables = (href: string) =>
		builtPage(href)
			.root.querySelectorAll('table caption')
			.map((caption) => caption.childNodes[0]!.text);
	expect(tables('/sv/siffror/arbetsloshet/')).toEqual([
		'Sverige',
		'Till jämförelse · Sverige',
		'Till jämförelse · Norge',
	]);
	expect(tables('/sv/siffror/folkmangd/')).not.toContain('Sverige');
});

test('bars and time run from the right where the page does', () => {
	const first = (href: string, selector: string, name: string) =>
		parseFloat(attribute(builtPage(href), selector, name)!);
	expect(first('/sv/siffror/huspriser/', '.chart rect', 'x')).toBe(0);
	const prices = addressOf('statistics/house-price', 'fa');
	expect(first(prices, '.chart rect', 'x') + first(prices, '.chart rect', 'width')).toBeCloseTo(100, 1);
	expect(first('/sv/siffror/arbetsloshet/', '.slope circle', 'cx')).toBeLessThan(50);
	expect(first(addressOf('statistics/unemployment', 'fa'), '.slope circle', 'cx')).toBeGreaterThan(50);
});

test('the sitemap names translations', () => {
	expect(readFileSync(`${builtSite}/sitemap-0.xml`, 'utf8')).toMatch(
		/<xhtml:link rel="alternate" hreflang="nb" href="[^"]+\/nb\/kommuner\/falun\/"\/>/,
	);
});

test('a municipality is described for machines', () => {
	const falun = builtPage('/sv/kommuner/falun/')
		.root.querySelectorAll('script[type="application/ld+json"]')
		.map((script) => JSON.parse(script.text));
	expect(falun.find((item) => item['@type'] === 'AdministrativeArea')).toMatchObject({
		name: 'Falun',
		sameAs: expect.arrayContaining([expect.stringContaining('http')]),
	});
});

test('the line through a place names its stations, their distances and where to change', () => {
	expect(builtPage('/sv/kommuner/borlange/').root.querySelector('.rail')!.text.replace(/\s+/g, ' ')).toMatch(
		/Uppsala C 160 km 1 tim 40 min.*Säter 26 km.*Borlänge C byte: Bergslagsbanan Djurås 20 km/,
	);
});

test('charts are drawn as the figures ask for', () => {
	const drawn = (href: string) => builtPage(href).root;
	expect(drawn('/sv/siffror/kommunalskatt/').querySelectorAll('.chart circle')).toHaveLength(6);
	expect(drawn('/sv/siffror/huspriser/').querySelectorAll('.chart rect')).toHaveLength(6);
	expect(drawn('/sv/siffror/arbetsloshet/').querySelectorAll('.slope g')).toHaveLength(6 + 1);
	expect(drawn('/sv/siffror/arbetsloshet/').querySelectorAll('table')[0]!.text).toContain('nov. 2025');
	expect(drawn('/sv/regioner/falun-borlange-regionen/').querySelectorAll('.strips svg[role=img]')).toHaveLength(8);
});
