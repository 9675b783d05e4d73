import { HTMLElement, parse } from 'node-html-parser';
import { memoize } from '../src/memoize.ts';
import { otherSpellings, wordsOf } from '../src/views/search/spelling.ts';

/** What a page holds beside its text, in words that are looked up. */
export const FIELDS = ['words', 'listed', 'common', 'occupations'];
/** What a page that is searched holds in its head. */
const SEARCHED = '<meta name="search-words"';
/** What marks the parts of a page that are searched. */
const BODY = 'data-pagefind-body';

// Drawings are most of a page, and hold no words that are searched.
const DRAWING = /<svg\b[^]*?<\/svg>/g;

// The same words stand on most pages.
const spellingsOf = memoize((word: string) => word, otherSpellings);

const isElement = (node: unknown): node is HTMLElement => node instanceof HTMLElement;

/** All elements under one, in the order of the page. */
function* elementsIn(root: HTMLElement): Generator<HTMLElement> {
	for (const node of root.childNodes) {
		if (!isElement(node)) continue;
		yield node;
		yield* elementsIn(node);
	}
}

/** A field of other spellings of some words, which no reader sees. */
function spelt(field: string, text: string): string {
	const spellings = new Set(wordsOf(text).flatMap(spellingsOf));
	const content = [...spellings].join(' ');
	return content ? `<meta name="search-${field}" data-pagefind-meta="${field}[content]" content="${content}">` : '';
}

/** The address of the picture of a page, from its HTML. */
export const pictureIn = (html: string) => /<meta name="search-picture" content="([^"]+)"/.exec(html)![1]!;

const contentOf = (head: HTMLElement[], name: string) =>
	head.find((meta) => meta.getAttribute('name') === name)?.getAttribute('content');

/**
 * A page as the index takes it: its head, the parts that are searched, without the numbers of notes, and other
 * spellings of their words. Takes its HTML; gives nothing for a page that is not searched.
 */
export function forIndex(html: string): string | undefined {
	const end = html.indexOf('</head>');
	const head = html.slice(0, end);
	if (!head.includes(SEARCHED)) return undefined;
	const metas = parse(head).getElementsByTagName('meta');
	const main = html.slice(html.indexOf('<main', end), html.indexOf('</main>', end));
	const elements = [...elementsIn(parse(main.replace(DRAWING, '')))];
	elements.filter(({ rawTagName }) => rawTagName === 'sup').forEach((note) => note.remove());
	const parts = elements.filter(({ rawAttrs }) => rawAttrs.includes(BODY));
	const words = [
		...parts.map((part) => part.structuredText),
		...FIELDS.map((field) => contentOf(metas, `search-${field}`)),
	].join(' ');
	const title = elements.find(({ rawTagName }) => rawTagName === 'h1')!.text;
	const outer = parts.filter((part) => !parts.some((other) => other !== part && isIn(part, other)));
	return `${head}${spelt('named', title)}${spelt('spelt', words)}</head><body>${outer.join('\n')}</body></html>`;
}

function isIn({ parentNode }: HTMLElement, other: HTMLElement): boolean {
	return parentNode !== null && (parentNode === other || isIn(parentNode, other));
}
