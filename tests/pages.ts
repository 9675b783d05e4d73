import { globSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { allContentPages } from '../src/site/content-pages.ts';
import { sheetsOf } from '../src/site/derived.ts';
import { builtSite } from './built-site.ts';

/** A built page: its address, its source and its tree. */
export interface BuiltPage {
	href: string;
	html: string;
	root: HTMLElement;
}

const read = (file: string): BuiltPage => {
	const html = readFileSync(`${builtSite}/${file}`, 'utf8');
	return { href: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
};

/** All pages of the built site. */
export const builtPages = () => globSync('**/*.html', { cwd: builtSite }).sort().map(read);

/** What an attribute says on each element that a selector finds. */
export const attributes = (page: BuiltPage, selector: string, name: string) =>
	page.root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

/** What a single element says, or nothing. */
export const attribute = (page: BuiltPage, selector: string, name: string) =>
	page.root.querySelector(selector)?.getAttribute(name);

/** The addresses that have moved, each with its new one: servers lead from one to the other. */
export const movedPaths = (): Map<string, string> =>
	new Map(
		readFileSync(`${builtSite}/_moved.caddy`, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => line.split(' ') as [string, string]),
	);

const contentPages = allContentPages();
const pageHrefs = new Set(contentPages.map(({ href }) => href));
const sheetHrefs = new Set(sheetsOf(contentPages).map(({ href }) => href));

/** Whether a page is that of an entry or of a list: with header, menus and footer, and not made of another one. */
export const isWhole = ({ href }: BuiltPage) => pageHrefs.has(href);

/** Whether a page is a sheet that is made of another: it stands in no list, no search engine and no language switch. */
export const isSheet = ({ href }: BuiltPage) => sheetHrefs.has(href);
