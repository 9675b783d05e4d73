import { copyFileSync, existsSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes } from '../../src/i18n/locales.ts';
import { allContentPages } from '../../src/site/content-pages.ts';
import { movedAddresses, type Moved } from '../../src/site/published.ts';
import { base, inFolder, inSite } from '../../src/site-address.ts';
import { headersFile } from './headers.ts';
import { shortForCaddy, shortForNetlify, shortForNginx } from './short-ways.ts';
// from './headers.ts';

/**
 * The page of each language that says that there is nothing, where hosts look for it: the nearest 404.html above an
 * address.
 */
function moveNotFound(folder: string) {
	for (const code of localeCodes) {
		const own = join(folder, code, '404');
		if (!existsSync(own)) continue;
		renameSync(join(own, 'index.html'), join(folder, code, '404.html'));
		rmdirSync(own);
	}
}

// Files that somebody's calendar, reader or layout fetches from the address of a page.
const FETCHED = ['calendar.ics', 'feed.xml', 'feed.json', 'oembed.json', 'qr.svg', 'qr.png'];

/** Puts what subscribers fetch at an address that has changed where they look for it: such programs follow no page. */
function keepFetched(folder: string, moved: Moved[]) {
	for (const { path, to } of moved)
		for (const file of to ? FETCHED : []) {
			const present = join(folder, inFolder(to!), file);
			if (existsSync(present)) copyFileSync(present, join(folder, path, file));
		}
}

/** Caddy imports no file that is empty, but does without one. */
const writeForCaddy = (file: string, lines: string) => lines && writeFileSync(file, lines);

/**
 * Rules for addresses that have changed and for short ones, for hosts that follow them without a page: in their
 * languages.
 */
function writeMoved(folder: string, moved: Moved[]) {
	const ways = moved.flatMap(({ path, to }) => (to ? [[inSite(path), to] as const] : []));
	const notFound = localeCodes.map((code) => `${base}/${code}/* ${base}/${code}/404.html 404\n`);
	const netlify = [...ways.map(([from, to]) => `${from} ${to} 301\n`), ...shortForNetlify(), ...notFound];
	writeFileSync(join(folder, '_redirects'), netlify.join(''));
	const nginx = ways.map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }\n`);
	writeFileSync(join(folder, '_moved.nginx'), [...nginx, ...shortForNginx()].join(''));
	writeForCaddy(join(folder, '_short.caddy'), shortForCaddy());
	writeForCaddy(join(folder, '_moved.caddy'), ways.map(([from, to]) => `${from} ${to}\n`).join(''));
}

/**
 * Writes what hosts read into the folder of a built site: headers, rules of ways, and that nothing is to be left
 * out.
 */
export function writeHostFiles(folder: string) {
	moveNotFound(folder);
	writeFileSync(join(folder, '_headers'), headersFile(base, readdirSync(folder, { withFileTypes: true })));
	const moved = movedAddresses(allContentPages());
	keepFetched(folder, moved);
	writeMoved(folder, moved);
	// GitHub Pages leaves out folders that begin with _ otherwise.
	writeFileSync(join(folder, '.nojekyll'), '');
}
