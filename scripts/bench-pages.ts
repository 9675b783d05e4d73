import type { Browser, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { addressOf, launch } from './chromium.ts';
import { serve } from './serve.ts';
import { speedOf } from './slow-phone.ts';
import { weightsOf } from './weights.ts';

const kinds = [
	'pages/home',
	'lists/municipalities',
	'municipalities/falun',
	'regions/hamar',
	'statistics/population',
	'lists/employers',
	'stories/power-engineer-ludvika',
	'guides/moving-to-sweden',
	'articles/ice-and-wood',
	'campaigns/power-engineers-ludvika',
	'pages/search',
];
const LANGUAGE = 'sv';
const types = ['html', 'css', 'script', 'font', 'image'] as const;
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);

/** What a response weighs on the wire: text as gzip, the rest as it is. */
async function weigh(response: Response) {
	const body = await response.body().catch(() => Buffer.alloc(0));
	const type = response.headers()['content-type'] ?? '';
	const packed = /text|json|svg|javascript|xml/.test(type);
	return {
		kind: types.find((kind) => type.includes(kind)) ?? 'other',
		bytes: packed ? gzipSync(body, { level: 9 }).length : body.length,
	};
}

/** The bytes that a browser fetches for a page before anything is done on it, by kind. */
async function fetchedBy(browser: Browser, url: string) {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(url, { waitUntil: 'networkidle' });
	const weights = await Promise.all(responses.map(weigh));
	await page.close();
	return types.map((name) => weights.filter(({ kind }) => kind === name).reduce((sum, { bytes }) => sum + bytes, 0));
}

/**
 * Prints what some kinds of page cost: kilobytes as sent, and on a slow phone the time to the largest content, what
 * blocks, and what moves.
 */
async function printKinds(folder: string) {
	const { server, address } = await serve(folder, 0);
	const browser = await launch();
	const heads = [...types, 'LCP ms', 'TBT ms', 'CLS'].map((name) => name.padStart(8));
	console.log(`\n${'KiB (gzip), slow phone'.padEnd(38)}${heads.join('')}`);
	for (const key of kinds) {
		const path = addressOf(key, LANGUAGE);
		const url = new URL(path, address).href;
		const bytes = await fetchedBy(browser, url);
		const { largest, blocking, shift } = await speedOf(browser, url);
		const figures = [largest.toFixed(0), blocking.toFixed(0), shift.toFixed(3)].map((figure) => figure.padStart(8));
		console.log(path.padEnd(38) + bytes.map(kilobytes).join('') + figures.join(''));
	}
	await browser.close();
	server.close();
}

/** Prints the heaviest pages of a site, with and without a poster or a map of their own. */
function printHeaviest(folder: string) {
	const weights = weightsOf(folder);
	for (const [title, drawn] of [
		['with a poster or a map', true],
		['without', false],
	] as const) {
		const pages = weights.filter((page) => page.drawn === drawn);
		console.log(`\nHTML + CSS of the heaviest of ${pages.length} pages ${title}, KiB (gzip)`);
		for (const { path, html, css } of pages.slice(0, 5))
			console.log(path.padEnd(60) + [html + css, html, css].map(kilobytes).join(''));
	}
}

/** Prints what the pages of a built site cost their readers. */
export async function printPages(folder: string) {
	printHeaviest(folder);
	await printKinds(folder);
}
