import { expect, test } from 'vitest';
import { clashes, defaultOf, hrefOf, isFallback, pagesOf } from '../../src/site/page-model.ts';

const locales = [
	{ code: 'sv', fallback: ['nb', 'en'] },
	{ code: 'en', fallback: ['sv'] },
	{ code: 'fa', fallback: ['en'] },
];
const place = { id: 'place', data: { source: 'sv' } };
const text = (locale: string, path = 'place') => ({
	id: `place/${locale}`,
	data: { title: 'Place', path, summary: '' },
});
const told = (...texts: ReturnType<typeof text>[]) =>
	Object.fromEntries(
		pagesOf('places', [place], texts, locales, (code) => `word-${code}`).map((page) => [
			page.locale,
			`${page.href} ${page.textLocale}`,
		]),
	);

test('a page has the words of its own language in its address', () => {
	expect(told(text('sv', 'plats'), text('en')).sv).toBe('/sv/word-sv/plats/ sv');
});

test('a page without a text falls back in the order of its language', () => {
	expect(told(text('sv'), text('en')).fa).toBe('/fa/word-fa/place/ en');
	expect(told(text('nb'), text('en')).sv).toBe('/sv/word-sv/place/ nb');
});

test('without any of those it speaks the language that it was written in', () => {
	expect(told(text('sv')).fa).toBe('/fa/word-fa/place/ sv');
});

test('an entry without any text stops the build and names its folder', () => {
	expect(() => told()).toThrow('content/places/place has no text');
});

test('a fallback page knows that it is one', () => {
	expect(isFallback({ locale: 'fa', textLocale: 'en' })).toBe(true);
	expect(isFallback({ locale: 'en', textLocale: 'en' })).toBe(false);
});

test('readers of other languages get the default language, or else the original, whichever translation names it', () => {
	const translations = pagesOf(
		'places',
		[place],
		[text('sv'), text('nb')],
		['nb', 'sv', 'en'].map((code) => ({ code, fallback: [] })),
	).filter((page) => !isFallback(page));
	expect(defaultOf(translations, 'en')!.locale).toBe('sv');
	expect(defaultOf(translations, 'nb')!.locale).toBe('nb');
});

test('an address has no empty parts', () => {
	expect(hrefOf('sv', '', '')).toBe('/sv/');
	expect(hrefOf('sv', '', 'om')).toBe('/sv/om/');
});

test('two pages with one address are found, and pages with their own are not', () => {
	expect(clashes([{ href: '/a/' }, { href: '/b/' }])).toEqual([]);
	expect(
		clashes([
			{ href: '/a/', n: 1 },
			{ href: '/b/', n: 2 },
			{ href: '/a/', n: 3 },
		]),
	).toEqual([
		[
			{ href: '/a/', n: 1 },
			{ href: '/a/', n: 3 },
		],
	]);
});
