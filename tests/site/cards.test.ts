import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { contentPages } from '../../src/site/content-pages.ts';
import { derivations } from '../../src/site/derived.ts';
import { first } from '../any.ts';
import { builtSite } from '../built-site.ts';
import { attribute, builtPage, builtPages, type BuiltPage } from '../pages.ts';

const site = 'https://inlandsregioner.example';
const carded = contentPages().filter(derivations.card.of);
const cardOf = ({ href }: { href: string }) => builtPage(`/cards${href}`);
const cards = carded.map((page) => ({ page, card: cardOf(page) }));
const cardsOf = (...kinds: string[]) => cards.filter(({ page }) => kinds.includes(page.kind));
/** What stands in a field to copy, as it is copied. */
const copied = (card: BuiltPage, id: string) => card.root.querySelector(`textarea#${id}`)!.text;

interface Oembed extends Record<string, unknown> {
	html: string;
	height: number;
	thumbnail_url: string;
}

test('each card has no script, is for no search engine, and names the page that it is of', () => {
	expect(carded.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['municipalities', 'statistics']));
	for (const { page, card } of cards) {
		expect(card.root.querySelectorAll('script'), card.href).toEqual([]);
		expect(attribute(card, 'meta[name=robots]', 'content'), card.href).toBe('noindex');
		expect(attribute(card, 'link[rel=canonical]', 'href'), card.href).toBe(site + page.href);
		expect(attribute(card, 'html', 'lang'), card.href).toBe(page.locale);
		const links = card.root.querySelectorAll('.card a');
		expect(links[0]!.getAttribute('href'), card.href).toBe(page.href);
		// A link that opened in the frame would show a page that refuses to.
		for (const link of links)
			expect([link.getAttribute('target'), link.getAttribute('rel')], card.href).toEqual(['_blank', 'noopener']);
	}
	expect(readFileSync(`${builtSite}/sitemap-0.xml`, 'utf8')).not.toContain('/cards/');
});

test('figures on cards name their sources and periods', () => {
	for (const { page, card } of cardsOf('regions', 'municipalities')) {
		const figures = card.root.querySelectorAll('dl > div');
		if (page.kind === 'municipalities') expect(figures.length, page.href).toBeGreaterThan(0);
		for (const figure of figures) expect(figure.querySelector('dd.label')!.text, page.href).toMatch(/\p{Nd}{4}/u);
	}
	for (const { page, card } of cardsOf('statistics', 'stories', 'events'))
		expect(card.root.querySelectorAll('footer span').length, page.href).toBeGreaterThan(0);
});

test('pages with a card, and no others, lead to its oEmbed, which holds what oEmbed 1.0 asks for and the frame', () => {
	const found: string[] = [];
	for (const page of builtPages().filter(({ html }) => html.includes('application/json+oembed'))) {
		const file = `${page.href}oembed.json`;
		found.push(page.href);
		expect(attribute(page, 'link[type="application/json+oembed"]', 'href')).toBe(site + file);
		const told = JSON.parse(readFileSync(builtSite + file, 'utf8')) as Oembed;
		expect(told, file).toMatchObject({ version: '1.0', type: 'rich', provider_url: expect.stringMatching(/^https:/) });
		for (const name of ['html', 'title', 'provider_name', 'thumbnail_url'])
			expect(told[name], `${file} ${name}`).toEqual(expect.any(String));
		for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
			expect(Number.isInteger(told[name]), `${file} ${name}`).toBe(true);
		expect(existsSync(builtSite + new URL(told.thumbnail_url).pathname), file).toBe(true);
		const frame = parse(told.html).querySelector('iframe')!;
		expect(frame.getAttribute('src')).toBe(`${site}/cards${page.href}`);
		expect(frame.getAttribute('height')).toBe(String(told.height));
		expect(copied(cardOf(page), 'frame')).toBe(told.html);
	}
	expect(found.sort()).toEqual(carded.map(({ href }) => href).sort());
});

test('what is copied is valid HTML that fetches nothing and leads to whole addresses of the site', async () => {
	const validator = new HtmlValidate({
		root: true,
		extends: ['html-validate:recommended'],
		rules: { 'no-inline-style': 'off', 'no-trailing-whitespace': 'off' },
	});
	const seen = new Set<string>();
	for (const { page, card } of cards) {
		const [frame, html] = [copied(card, 'frame'), copied(card, 'html')];
		const root = parse(html);
		expect(root.querySelectorAll('img, script, link, style, iframe, [src]'), page.href).toEqual([]);
		expect(html, page.href).not.toMatch(/[\u2066-\u2069]|url\(|class=/);
		const addresses = root.querySelectorAll('a').map((link) => link.getAttribute('href'));
		expect(new Set(addresses), page.href).toEqual(new Set([site + page.href]));
		expect(root.querySelector('div')!.getAttribute('lang'), page.href).toBe(page.locale);
		// One of each kind in each language: their words are text.
		const look = `${page.kind} ${page.locale}`;
		if (seen.has(look)) continue;
		seen.add(look);
		for (const text of [frame, html]) {
			const { results } = await validator.validateString(text);
			const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
			expect(faults, page.href).toEqual([]);
		}
	}
	expect(seen.size).toBeGreaterThan(0);
});

test('pages that show a card lead to how to embed it', () => {
	for (const { href } of carded.filter(({ locale }) => locale === first))
		expect(builtPage(href).root.querySelectorAll(`a[href="/cards${href}#embed"]`), href).toHaveLength(1);
});
