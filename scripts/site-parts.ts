import { parse, type HTMLElement } from 'node-html-parser';

/** What a reader, a search engine or a machine takes from a page, each as lines that can be compared. */
export const parts = {
	words(page: HTMLElement) {
		const said = ['alt', 'title', 'aria-label', 'placeholder'].flatMap((name) =>
			page.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)!),
		);
		const inHead = page
			.querySelectorAll('meta[content]')
			.map((meta) => `${nameOf(meta)}: ${meta.getAttribute('content')}`);
		const read = page.querySelectorAll('title, body').flatMap(linesOf);
		return [...read, ...inHead.filter((line) => !/^(og:image|search-|viewport)/.test(line)), ...said];
	},
	links: (page: HTMLElement) =>
		page
			.querySelectorAll('a[href], form[action], link[rel=canonical], link[rel=alternate], meta[http-equiv=refresh]')
			.map((link) =>
				['href', 'action', 'content', 'hreflang', 'rel'].map((name) => link.getAttribute(name) ?? '').join(' '),
			),
	'structured data': (page: HTMLElement) =>
		page.querySelectorAll('script[type="application/ld+json"]').map(({ innerHTML }) => innerHTML),
	'search facts': (page: HTMLElement) =>
		page
			.querySelectorAll('[name^=search-], [data-pagefind-body], [data-pagefind-filter], [data-pagefind-meta]')
			.map((element) => Object.values(element.attributes).join(' ')),
};

const nameOf = (meta: HTMLElement) => meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';

/** The words of an element, a line for each block, without those of styles and scripts. */
function linesOf(element: HTMLElement): string[] {
	for (const unread of element.querySelectorAll('style, script')) unread.remove();
	const lines = element.structuredText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
	return lines.filter(Boolean);
}

/** The parts of a page, by their names. Takes its HTML. */
export function partsOf(html: string): Record<string, string[]> {
	const page = parse(html, { blockTextElements: { script: true, style: true } });
	// The words come last: to read them, scripts and styles are taken out of the page.
	const names = Object.keys(parts).toReversed() as (keyof typeof parts)[];
	return Object.fromEntries(names.map((name) => [name, parts[name](page)]));
}
