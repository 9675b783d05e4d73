import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressWordNames } from '../../src/i18n/address-words.ts';
import { contentPages } from '../../src/site/content-pages.ts';
import { derivations, derivedHref, isSheet, partsFromLanguage, sheetsOf } from '../../src/site/derived.ts';
import { addressesOf, localeIn } from '../../src/site/published.ts';

const pages = contentPages();
const at = (key: string, locale: string) =>
	pages.find((page) => `${page.kind}/${page.id}` === key && page.locale === locale)!;
const [place] = pages.filter(({ kind }) => kind === 'municipalities');

test('what is made of a page stands under its address, by a file or by a word of its language', () => {
	expect(derivedHref('calendar', place!)).toBe(`${place!.href}calendar.ics`);
	const posters = pages.filter(({ kind, id }) => kind === place!.kind && id === place!.id);
	const words = posters.map((page) => derivedHref('poster', page).slice(page.href.length));
	expect(words.every((word) => /^[a-z-]+\/$/.test(word))).toBe(true);
	expect(new Set(words).size).toBeGreaterThan(2);
});

test('places have posters, lists of what is published have feeds, and nothing else has', () => {
	const kindsWith = (sheet: string) =>
		new Set(sheetsOf(pages).flatMap(({ name, page }) => (name === sheet ? page.kind : [])));
	expect(kindsWith('poster')).toEqual(new Set(['municipalities', 'regions']));
	expect(kindsWith('card')).toEqual(new Set(['municipalities', 'regions', 'statistics', 'stories', 'events']));
	const followed = pages.filter(derivations.rss.of);
	expect(followed.map(({ id }) => id)).toContain('events');
	expect(followed.filter(({ kind, id }) => kind !== 'lists' || id === 'statistics')).toEqual([]);
	expect(derivations.calendar.of(at('lists/events', place!.locale))).toBe(true);
	expect(derivations.calendar.of(at('lists/guides', place!.locale))).toBe(false);
});

test('a card stands in a folder of its own, before the language, and is told in the language of its page only', () => {
	expect(derivedHref('card', place!)).toBe(`/cards${place!.href}`);
	expect(partsFromLanguage(`/cards${place!.href}`)).toEqual(place!.href.split('/').slice(1));
	expect(partsFromLanguage(place!.href)).toEqual(place!.href.split('/').slice(1));
	const cards = sheetsOf(pages).filter(({ name }) => name === 'card');
	expect(cards.filter(({ page }) => page.locale !== page.textLocale)).toEqual([]);
	expect(addressesOf(pages).map(({ path, of }) => `${path} ${of}`)).toContain(
		`/cards${place!.href} municipalities/${place!.id} card`,
	);
	expect(localeIn({ path: `/cards${place!.href}`, of: `municipalities/${place!.id} card` })).toBe(place!.locale);
});

test('a sheet is told from the page that it is made of', () => {
	expect(isSheet('municipalities/x poster')).toBe(true);
	expect(isSheet('municipalities/x card')).toBe(true);
	expect(isSheet('municipalities/poster')).toBe(false);
	expect(isSheet('campaigns/x code')).toBe(false);
});

test('nobody else puts these addresses together', () => {
	const files = globSync('src/**/*.{ts,astro}').filter((file) => !/site\/derived\.ts$|\/pages\//.test(file));
	const word = new RegExp(
		`\\b(${addressWordNames.join('|')})Path\\b(?! =)|calendar\\.ics|oembed\\.json|feed\\.(xml|json)`,
	);
	const found = files.filter((file) => word.test(readFileSync(file, 'utf8')));
	// These ask for the word of a trade, which has the same name.
	const askers = ['trades', 'facet-pages', 'packs'].map((name) => `src/site/${name}.ts`);
	expect(found.filter((file) => !askers.includes(file))).toEqual([]);
});
