import { TextNode, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { builtPages } from '../pages.ts';

const pages = builtPages();
const byHref = new Map(pages.map((page) => [page.href, page]));
const pagesIn = (code: string) => pages.filter(({ href }) => href.startsWith(`/${code}/`));
const AS_IS = ['TITLE', 'OPTION', 'SCRIPT', 'STYLE', 'SVG', 'CODE', 'PRE', 'NOSCRIPT', 'TEXTAREA'];

/** The texts that a reader sees, each with its language, its direction and the element that it stands in. */
function textsOf(node: Node, lang = '', dir = 'ltr'): { text: string; lang: string; dir: string }[] {
	const element = node as HTMLElement;
	if (node instanceof TextNode) return [{ text: node.text, lang, dir }];
	if (AS_IS.includes(element.tagName)) return [];
	const own = (name: string) => element.getAttribute?.(name);
	return node.childNodes.flatMap((child) =>
		textsOf(child, own('lang') ?? lang, own('dir') ?? (element.tagName === 'BDI' ? 'auto' : dir)),
	);
}

test('in Polish no line ends in a word of one letter', () => {
	const loose = pagesIn('pl').flatMap(({ href, root }) =>
		textsOf(root).flatMap(({ text, lang }) =>
			lang === 'pl' && /(?<![\p{L}\p{M}\p{N}’'.-])[aiouwz]\s/iu.test(text.replaceAll('\u00a0', '_'))
				? [`${href}: ${text.slice(0, 80)}`]
				: [],
		),
	);
	expect(loose).toEqual([]);
});

test('apostrophes are typographic, Turkish ones before endings too', () => {
	const straight = ['sv', 'nb', 'en', 'pl', 'tr'].flatMap((code) =>
		pagesIn(code).flatMap(({ href, root }) =>
			textsOf(root).flatMap(({ text, lang }) =>
				lang === code && /\p{L}'\p{L}/u.test(text) ? [`${href}: ${text}`] : [],
			),
		),
	);
	// Titles of sources stand as their publishers wrote them.
	expect(straight.filter((found) => / \p{L}+'\p{Ll}{3,}/u.test(found))).toEqual([]);
});

test('in Persian names in Latin script stand apart', () => {
	const loose = pagesIn('fa').flatMap(({ href, root }) =>
		textsOf(root).flatMap(({ text, dir }) =>
			dir === 'rtl' && /\p{sc=Latin}/u.test(text) ? [`${href}: ${text.slice(0, 80)}`] : [],
		),
	);
	expect(loose).toEqual([]);
});

test('in Persian lists are parted by the comma of the language, and a month before another one ends in itself', () => {
	const wrong = pagesIn('fa').flatMap(({ href, root }) =>
		textsOf(root.querySelector('main')!).flatMap(({ text, lang }) =>
			lang === 'fa' && /[\u0600-\u06ff], |^, $|\u0654 تا [\u0600-\u06ff]+ [۰-۹]{4}/u.test(text)
				? [`${href}: ${text.slice(0, 80)}`]
				: [],
		),
	);
	expect(wrong.filter((found) => !/\/fa\/[^/]+\/$/.test(found))).toEqual([]);
});

test('a figure with its unit is all in one language', () => {
	const mixed = pagesIn('fa').flatMap(({ href, root }) =>
		[
			...root
				.querySelectorAll('.figures dd.value')
				.map((value) => value.text)
				.filter((value) => /[۰-۹]/.test(value) && /[a-z]{3,}/.test(value)),
			...root
				.querySelectorAll('.label')
				.map((label) => label.text)
				.filter((label) => /[۰-۹]\s+(inhabitants|people|steps|places|municipalities)/.test(label)),
		].map((value) => `${href}: ${value}`),
	);
	expect(mixed).toEqual([]);
});

test('a page without a text in the language keeps all else in it: the text is folded under a line that says so', () => {
	for (const code of ['pl', 'tr', 'fa']) {
		const told = pagesIn(code).filter(({ root }) => root.querySelector('.folded'));
		for (const { href, root } of told) {
			const folded = root.querySelector('.folded')!;
			expect(folded.hasAttribute('open'), href).toBe(false);
			expect(folded.querySelector('.prose')!.getAttribute('lang'), href).not.toBe(code);
			expect(folded.querySelector('summary')!.text.length, href).toBeGreaterThan(20);
			expect(root.querySelectorAll('nav[aria-labelledby=contents] a[href^="#text-"]'), href).toEqual([]);
			const summary = root.querySelector('.lead')!;
			expect([summary.getAttribute('lang'), summary.getAttribute('dir')], href).toEqual([
				folded.querySelector('.prose')!.getAttribute('lang'),
				'ltr',
			]);
		}
		for (const { href, root } of pagesIn(code))
			for (const prose of root.querySelectorAll('.prose'))
				// A pack quotes a few lines, and says under them what language they are in.
				if ((prose.getAttribute('lang') ?? code) !== code)
					expect(prose.closest('.folded') ?? prose.nextElementSibling?.classList.contains('label'), href).toBeTruthy();
	}
});

test('the home page of a language that is not complete begins with what it has of its own', () => {
	for (const code of ['pl', 'tr', 'fa']) {
		const main = byHref.get(addressOf('pages/home', code))!.root.querySelector('main')!;
		const links = main.querySelectorAll('a[href]');
		const first = links.findIndex((link) => link.closest('[lang]')!.getAttribute('lang') !== code);
		const own = links.slice(0, first < 0 ? links.length : first).map((link) => link.getAttribute('href')!);
		for (const key of ['guides/moving-to-sweden', 'regions/hamar', 'municipalities/falun', 'municipalities/stange'])
			expect(own, `${code} ${key}`).toContain(addressOf(key, code));
	}
});
