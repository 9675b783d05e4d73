import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../scripts/chromium.ts';
import { copyOfContent, newCache, runScript } from '../content-copy.ts';
import { get } from '../hosts.ts';
import { addLongList, LONG } from './long-list.ts';

const SITE = 'https://user.example/inland';
const dist = join(mkdtempSync(join(tmpdir(), 'based-')), 'site');
let server: Server;
let port: number;

/**
 * What an address in a page, a style sheet, a feed or a script asks for: attributes, and all that looks like an
 * address of the site.
 */
function addressesIn(text: string, isHtml: boolean): string[] {
	const inTags = isHtml
		? parse(text)
				.querySelectorAll('[href], [src], [action], [srcset], [data-list], [data-parts]')
				.flatMap((element) => [
					...['href', 'src', 'action', 'data-list'].map((name) => element.getAttribute(name)),
					...(element.getAttribute('data-parts') ?? '').split(' ').filter(Boolean),
					...(element.getAttribute('srcset') ?? '').split(/,\s+/).map((part) => part.trim().split(' ')[0]),
				])
		: [];
	const whole = [...text.matchAll(/https:\/\/user\.example[^\s"'<>)\\&]*/g)].map(([address]) => address);
	const inStyles = [...text.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, address]) => address);
	const inJson = [...text.matchAll(/"(?:src|start_url|scope|url|id)":\s*"(\/[^"]*)"/g)].map(([, address]) => address);
	return [...inTags, ...whole, ...inStyles, ...inJson].filter(
		(address): address is string => Boolean(address) && !address!.startsWith('#'),
	);
}

const inner = (address: string, from: string) => {
	const url = URL.canParse(address, from) ? new URL(address, from) : undefined;
	return url?.origin === 'https://user.example' ? url.pathname : undefined;
};

beforeAll(async () => {
	const copy = copyOfContent();
	const gone = [
		'/sv/kommuner/old-alder/ municipalities/alder',
		'/sv/kommuner/gone/ municipalities/gone',
		'/sv/evenemang/old/ events/example',
		'/sv/arbetsgivare/bransch/gone/ facets/employers-trade-gone',
		'/sv/arbetsgivare/84/ lists/employers 84',
		'/k/old/ campaigns/example code',
		'/k/gone/ campaigns/gone code',
		'/k/over/ campaigns/over code municipalities/alder',
	];
	addLongList(copy);
	copy.write('published.txt', `${gone.join('\n')}\n`);
	copy.replace('municipalities/alder/text.sv.mdx', /^path: alder$/m, 'path: alder\nformerly: [old-alder]');
	copy.replace('campaigns/example/facts.yaml', /^code: example$/m, 'code: example\nformerly: [old]');
	copy.replace('events/example/text.en.mdx', /^path: example$/m, 'path: example\nformerly: [old]');
	const { output, code } = await runScript('build.ts', {
		CONTENT_DIR: copy.dir,
		OUT_DIR: dist,
		SITE_URL: SITE,
		BROTLI: '0',
		CACHE_DIR: newCache(),
	});
	expect(code, output).toBe(0);
	// A host that has other things at its root: whatever asks for something outside gets nothing.
	server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url!, SITE).pathname);
		try {
			if (!path.startsWith('/inland/')) throw new Error('outside');
			const file = join(dist, path.slice('/inland'.length), path.endsWith('/') ? 'index.html' : '');
			const type = {
				html: 'text/html',
				css: 'text/css',
				js: 'text/javascript',
				svg: 'image/svg+xml',
				wasm: 'application/wasm',
			}[file.split('.').pop()!];
			response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(readFileSync(file));
		} catch {
			response.writeHead(404).end();
		}
	}).listen(0);
	port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

test('a site under a path is whole: every address in it is under that path, and answers', async () => {
	const asked = new Map<string, string>();
	for (const file of globSync('**/*.{html,xml,json,webmanifest,css,txt,ics}', { cwd: dist })) {
		if (file.startsWith('pagefind')) continue;
		// Calendars break long lines.
		const text = readFileSync(join(dist, file), 'utf8').replaceAll(/\r\n[ \t]/g, '');
		for (const address of addressesIn(text, file.endsWith('.html'))) {
			const path = inner(address, `${SITE}/${file.replace(/index\.html$/, '')}`);
			if (path) asked.set(path, file);
		}
	}
	expect(asked.size).toBeGreaterThan(500);
	expect([...asked].filter(([path]) => !path.startsWith('/inland/')).slice(0, 10)).toEqual([]);
	const all = [...asked];
	const lost: string[] = [];
	// Some at a time: thousands at once are more than a busy machine takes.
	for (let at = 0; at < all.length; at += 50)
		await Promise.all(
			all.slice(at, at + 50).map(async ([path, file]) => {
				if ((await get(port, path)).status !== 200) lost.push(`${file} → ${path}`);
			}),
		);
	expect(lost.slice(0, 10)).toEqual([]);
});

test('what stands for the whole site names it with its path', () => {
	const read = (file: string) => readFileSync(join(dist, file), 'utf8');
	expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
	expect(read('sitemap-0.xml')).toContain(`<loc>${SITE}/sv/kommuner/alder/</loc>`);
	expect(read('sitemap-0.xml')).toContain(`hreflang="x-default" href="${SITE}/"`);
	expect(read('sv/index.html')).toContain(`<link rel="canonical" href="${SITE}/sv/">`);
	expect(JSON.parse(read('sv/site.webmanifest'))).toMatchObject({ start_url: '/inland/sv/', scope: '/inland/' });
	expect(read('_headers')).toMatch(/^\/inland\/\*$/m);
});

test('an address that was published leads on: to where the page is now, or to what is like the one that was taken away', () => {
	const read = (path: string) => parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
	const ways: Record<string, string> = {
		'/sv/kommuner/old-alder/': '/inland/sv/kommuner/alder/',
		'/sv/evenemang/old/': '/inland/sv/evenemang/example/',
		'/sv/arbetsgivare/bransch/gone/': '/inland/sv/arbetsgivare/',
		'/sv/arbetsgivare/84/': '/inland/sv/arbetsgivare/',
		'/k/old/': '/inland/k/example/',
		'/k/over/': '/inland/p/alder/',
	};
	for (const [path, to] of Object.entries(ways)) {
		const page = read(path);
		expect(page.querySelector('main a')!.getAttribute('href'), path).toBe(to);
		expect(page.querySelector('meta[name=robots]')!.getAttribute('content'), path).toBe('noindex');
		expect(page.querySelector('link[rel=canonical]')!.getAttribute('href'), path).toBe(`https://user.example${to}`);
		expect(page.toString(), path).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
		expect(readFileSync(join(dist, '_redirects'), 'utf8'), path).toContain(`/inland${path} ${to} 301\n`);
	}
	expect(read('/sv/kommuner/gone/').querySelector('main a')!.getAttribute('href')).toBe('/inland/sv/kommuner/');
	expect(read('/sv/kommuner/gone/').querySelector('html')!.getAttribute('lang')).toBe('sv');
	expect(
		read('/k/gone/')
			.querySelectorAll('main section')
			.map((section) => section.getAttribute('lang')),
	).toEqual(expect.arrayContaining(['sv', 'nb', 'en', 'pl', 'tr', 'fa']));
	expect(readFileSync(join(dist, 'sv/evenemang/old/calendar.ics'), 'utf8')).toBe(
		readFileSync(join(dist, 'sv/evenemang/example/calendar.ics'), 'utf8'),
	);
});

const tree = (path: string) => parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
const rowsOn = (path: string) => tree(path).querySelectorAll('[data-rows] > li').length;
const linked = (path: string, which: string) => tree(path).querySelector(`link[${which}]`)?.getAttribute('href');

test('a long list goes over pages that know each other, in every language, and stand in the sitemap once', () => {
	const [first, second] = ['/sv/arbetsgivare/', '/sv/arbetsgivare/2/'];
	expect([rowsOn(first), rowsOn(second)]).toEqual([60, LONG.all - 60]);
	expect([linked(first, 'rel=prev'), linked(first, 'rel=next')]).toEqual([undefined, `${SITE}${second}`]);
	expect([linked(second, 'rel=prev'), linked(second, 'rel=next')]).toEqual([`${SITE}${first}`, undefined]);
	expect([first, second].map((path) => linked(path, 'rel=canonical'))).toEqual([SITE + first, SITE + second]);
	const others = tree(second).querySelectorAll('link[hreflang]');
	expect(others.map((link) => link.getAttribute('href'))).toContain(`${SITE}/en/employers/2/`);
	expect(tree(second).querySelector('h1')!.text).toBe('Arbetsgivare, sida 2');
	expect(tree(second).querySelector('meta[name=search-words]')).toBeNull();
	expect(linked(second, 'type="application/rss+xml"')).toBe('/inland/sv/arbetsgivare/feed.xml');
	const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
	expect(sitemap.split(`<loc>${SITE}${second}</loc>`)).toHaveLength(2);
	expect(sitemap).not.toContain('/plats/');
	// All rows stand on one of the pages, and each of them once.
	const titles = [first, second].flatMap((path) =>
		tree(path)
			.querySelectorAll('.entry-title')
			.map(({ text }) => text),
	);
	expect(new Set(titles).size).toBe(LONG.all);
	for (const path of [first, second]) {
		const pager = tree(path).querySelectorAll('.pager li a');
		expect(pager.map((link) => link.getAttribute('href'))).toEqual([`/inland${first}`, `/inland${second}`]);
		expect(pager.find((link) => link.getAttribute('aria-current'))!.getAttribute('href')).toBe(`/inland${path}`);
	}
});

test('filters of a long list act on all its entries, on whichever page they are chosen', async () => {
	const browser = await launch();
	const page = await browser.newPage();
	const at = (path: string) => `http://localhost:${port}/inland${path}`;
	const filter = (by: string, value: string) => page.locator(`list-filter [data-by="${by}"][data-value="${value}"]`);
	const says = async () => ({
		said: Number(/\d+/.exec((await page.locator('list-filter [role=status]').textContent())!)![0]),
		shown: await page.locator('[data-rows] > li:visible').count(),
	});
	const number = async (by: string, value: string) => Number(await filter(by, value).locator('.label').textContent());
	await page.goto(at('/sv/arbetsgivare/2/'));
	expect(await says()).toEqual({ said: LONG.all, shown: LONG.all - 60 });
	await filter('place', 'regions/west').click();
	await page.waitForURL(/\/plats\/[^/]+\/$/);
	expect(await says()).toEqual({ said: LONG.region, shown: 60 });
	expect(await number('trade', 'care')).toBe(LONG.regionCare);
	await filter('trade', 'care').click();
	await page.waitForURL(/\/plats\/[^/]+\/\?trade=care$/);
	await page.locator('.pager').waitFor({ state: 'hidden' });
	expect(await says()).toEqual({ said: LONG.regionCare, shown: LONG.regionCare });
	await page.reload();
	await page.locator('.pager').waitFor({ state: 'hidden' });
	expect(await says()).toEqual({ said: LONG.regionCare, shown: LONG.regionCare });
	await filter('trade', '').click();
	expect(await says()).toEqual({ said: LONG.region, shown: LONG.region });
	await filter('place', 'hazel').click();
	await page.waitForURL(/\/plats\/hazel\/$/);
	expect(await says()).toEqual({ said: LONG.hazel, shown: LONG.hazel });
	await filter('trade', 'care').click();
	await page.waitForURL(/\/plats\/hazel\/\?trade=care$/);
	expect(await says()).toEqual({ said: 0, shown: 0 });
	expect(await page.locator('[data-none]').textContent()).toMatch(/Hazel/);
	await page.goto(at('/sv/arbetsgivare/?place=hazel'));
	await page.waitForURL(/\/plats\/hazel\/$/);
	expect(await says()).toEqual({ said: LONG.hazel, shown: LONG.hazel });
	await browser.close();
});

test('a browser finds its way there: the choice of language, a short address, the search, and nothing is missing', async () => {
	const browser = await launch();
	const page = await browser.newPage({ locale: 'nb-NO' });
	const missing: string[] = [];
	const errors: string[] = [];
	page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	const at = (path: string) => `http://localhost:${port}${path}`;
	await page.goto(at('/inland/?from=poster'));
	await page.waitForURL(at('/inland/nb/?from=poster'));
	await page.goto(at('/inland/k/example/?from=poster'));
	await page.waitForURL(at('/inland/nb/kampanjer/example/?from=poster'));
	await page.goto(at('/inland/sv/kommuner/old-alder/?from=poster'));
	await page.waitForURL(at('/inland/sv/kommuner/alder/?from=poster'));
	await page.goto(at('/inland/nb/sok/?q=hazel'));
	const first = page.locator('.results a').first();
	await first.waitFor();
	expect(await first.getAttribute('href')).toMatch(/^\/inland\/nb\//);
	await first.click();
	await page.waitForURL(/\/inland\/nb\/.+/);
	await browser.close();
	expect(missing).toEqual([]);
	expect(errors).toEqual([]);
});
