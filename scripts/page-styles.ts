import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import { memoize } from '../src/memoize.ts';
import { digest } from '../src/share/cache.ts';
import { inFolder } from '../src/site-address.ts';

/** Pages that link the same style sheets: the links as they stand in the head, and all classes of the pages. */
interface Likes {
	links: string[];
	pages: string[];
	classes: Set<string>;
	scripts: Set<string>;
}

/** Style sheets of the screen: those that only paper needs come after them, and no reader waits for them. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const CLASSES = /class="([^"]*)"/g;
const SCRIPT = /<script type="module" src="([^"]+)"/g;
const IMPORTED = /["'](\.\/|\/[^"']*\/)([\w.-]+\.js)["']/g;
/** What parts the words of a script, one of which may be a class that it sets. */
const BETWEEN_WORDS = /[\s"'`=;<>]+/;

const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found]) => found!);

function likesIn(folder: string): Likes[] {
	const found = new Map<string, Likes>();
	for (const page of globSync('**/*.html', { cwd: folder }).toSorted()) {
		const html = readFileSync(join(folder, page), 'utf8');
		const links = all(html, LINK);
		const key = links.join();
		const likes = found.get(key) ?? { links, pages: [], classes: new Set(), scripts: new Set() };
		if (links.length) found.set(key, likes);
		likes.pages.push(page);
		for (const list of new Set(all(html, CLASSES))) list.split(' ').forEach((name) => likes.classes.add(name));
		all(html, SCRIPT).forEach((script) => likes.scripts.add(script));
	}
	return [...found.values()];
}

/** The words of some scripts, by their addresses, and of all that these import. */
function wordsOf(folder: string, scripts: Iterable<string>): Set<string> {
	const words = new Set<string>();
	const read = new Set<string>();
	const follow = (address: string) => {
		const file = join(folder, inFolder(address));
		if (read.has(address) || !existsSync(file)) return;
		read.add(address);
		const text = readFileSync(file, 'utf8');
		text.split(BETWEEN_WORDS).forEach((word) => words.add(word));
		for (const [, , name] of text.matchAll(IMPORTED)) follow(posix.join(posix.dirname(address), name!));
	};
	for (const script of scripts) follow(script);
	return words;
}

/** Whether all classes of a selector are there; those in `:is()`, `:not()` and the like are taken to be. */
function fits(selector: string, isThere: (name: string) => boolean): boolean {
	let fitting = true;
	parseSelectors((root) =>
		root.walkClasses((node) => {
			if (node.parent?.parent?.type !== 'pseudo' && !isThere(node.value)) fitting = false;
		}),
	).processSync(selector);
	return fitting;
}

const isStep = ({ parent }: Rule) =>
	parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
const isEmpty = (node: ChildNode) => node.type === 'atrule' && node.nodes?.length === 0;

/** Styles without the rules about classes that are nowhere. Takes CSS. */
export function pruned(css: string, isThere: (name: string) => boolean): string {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		if (isStep(rule)) return;
		const selectors = rule.selectors.filter((selector) => fits(selector, isThere));
		if (selectors.length < rule.selectors.length) rule.selectors = selectors;
		if (!selectors.length) rule.remove();
	});
	const clear = (container: Container) =>
		container.each((node) => {
			if ('nodes' in node && node.nodes) clear(node);
			if (isEmpty(node)) node.remove();
		});
	clear(root);
	return root.toString();
}

/**
 * Gives pages that link the same style sheets one of their own, with the rules that they need: a page then waits for
 * one short file. Rules keep their order, and those for paper come after them. Takes the folder of a built site.
 */
export function joinStyles(folder: string): void {
	const sheet = memoize(
		(href: string) => href,
		(href) => readFileSync(join(folder, inFolder(href)), 'utf8'),
	);
	const likes = likesIn(folder);
	for (const { links, pages, classes, scripts } of likes) {
		const words = wordsOf(folder, scripts);
		const css = pruned(links.map(sheet).join('\n'), (name) => classes.has(name) || words.has(name));
		const href = posix.join(posix.dirname(links[0]!), `page.${digest(css)}.css`);
		writeFileSync(join(folder, inFolder(href)), css);
		for (const page of pages) {
			const file = join(folder, page);
			const html = readFileSync(file, 'utf8');
			const at = html.search(LINK);
			const link = `<link rel="stylesheet" href="${href}">`;
			writeFileSync(file, html.slice(0, at) + link + html.slice(at).replaceAll(LINK, ''));
		}
	}
	new Set(likes.flatMap(({ links }) => links)).forEach((href) => rmSync(join(folder, inFolder(href))));
}
