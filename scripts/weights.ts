import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { memoize } from '../src/memoize.ts';
import { inFolder } from '../src/site-address.ts';

/**
 * What a page costs before its pictures: bytes of HTML and of its style sheets as gzip, of its bare words, and
 * whether it has a poster or a map.
 */
interface Weight {
	path: string;
	html: number;
	css: number;
	words: number;
	drawn: boolean;
	/** Whether it counts with what is typed, beside tables that are made when the site is built. */
	tool: boolean;
}

const packed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const wordsOf = (html: string) =>
	html
		.replace(/<(script|style|svg)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
/** Those that only paper needs come last, and no reader waits for them. */
const styleSheets = /<link rel="stylesheet" href="([^"]+)"(?! media="print")/g;

/** The weights of all pages of a built site, the heaviest first. Pages that only lead on are left out. */
export function weightsOf(folder: string): Weight[] {
	const sheet = memoize(
		(href: string) => href,
		(href) => packed(readFileSync(join(folder, inFolder(href)))),
	);
	const pages = globSync('**/*.html', { cwd: folder }).flatMap((path) => {
		const html = readFileSync(join(folder, path), 'utf8');
		if (html.includes('http-equiv="refresh"')) return [];
		const css = [...html.matchAll(styleSheets)].reduce((sum, [, href]) => sum + sheet(href!), 0);
		const drawn = /<svg class="poster|<div class="map-sheet/.test(html);
		return [{ path, html: packed(html), css, words: packed(wordsOf(html)), drawn, tool: /class="move[ "]/.test(html) }];
	});
	return pages.sort((a, b) => b.html + b.css - a.html - a.css);
}
