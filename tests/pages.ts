import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { allContentPages } from '../src/site/content-pages.ts';
import { sheetsOf } from '../src/site/derived.ts';
import { builtSite } from './built-site.ts';

/** A built page: its address, its source and its tree. */
export interface BuiltPage {
	href: string;
	html: string;
	readonly root: HTMLElement;
}

const read = (file: string): BuiltPage => {
	const html = readFileSync(`${builtSite}/${file}`, 'utf8');
	let root: HTMLElement | undefined;
	// Most tests look at some pages only, and a tree takes far longer to make than a file to read.
	return {
		href: `/${file.replace(/index\.html$/, '')}`,
		html,
		get root() {
			return (root ??= parse(html));
		},
	};
};

let all: readonly BuiltPage[] | undefined;

/** All pages of the built site, each of them taken apart once in a process. */
export const builtPages = () => (all ??= globSync('**/*.html', { cwd: builtSite }).sort().map(read));

/** One page of the built site, by its address. */
export const builtPage = (href: string) => read(`${href.slice(1)}index.html`);

/** What an attribute says on each element that a selector finds. */
export const attributes = (page: BuiltPage, selector: string, name: string) =>
	page.root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

/** What a single element says, or nothing. */
export const attribute = (page: BuiltPage, selector: string, name: string) =>
	page.root.querySelector(selector)?.getAttribute(name);

/** The addresses that have moved, each with its new one: servers lead from one to the other. */
export function movedPaths(): Map<string, string> {
	const file = `${builtSite}/_moved.caddy`;
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
	return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

const contentPages = allContentPages();
const pageHrefs = new Set(contentPages.map(({ href }) => href));
const sheetHrefs = new Set(sheetsOf(contentPages).map(({ href }) => href));

/** Whether a page is that of an entry or of a list: with header, menus and footer, and not made of another one. */
export const isWhole = ({ href }: BuiltPage) => pageHrefs.has(href);

/** Whether a page is a sheet that is made of another: it stands in no list, no search engine and no language switch. */
export const isSheet = ({ href }: BuiltPage) => sheetHrefs.has(href);
