import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { headersOf } from '../../scripts/hosting/headers.ts';
import { serve } from '../../scripts/serve.ts';
import { defaultLocale, localeCodes } from '../../src/i18n/locales.ts';
import type { Page } from '../../src/site/page-model.ts';
import { first, pagesOf, some } from '../any.ts';
import { builtSite } from '../built-site.ts';
import { get, isInstalled, startHost, type Host } from '../hosts.ts';
import { movedPaths } from '../pages.ts';

const place = mkdtempSync(join(tmpdir(), 'place-'));
const hidden = /^\/(_headers|_redirects|_moved|_short|\.nojekyll)|\.(br|gz)$/;
const files = globSync('**/*', { cwd: builtSite, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `/${join(parentPath, name).slice(join(builtSite, '/').length)}`)
	.concat('/.nojekyll');
const addressOfFile = (file: string) => file.replace(/\/index\.html$/, '/');
const moved = movedPaths();
const served = files.filter((file) => !hidden.test(file) && !moved.has(addressOfFile(file)));

const types: [RegExp, string][] = [
	[/\.html$/, 'text/html; charset=utf-8'],
	[/\.ics$/, 'text/calendar; charset=utf-8'],
	[/\.vcf$/, 'text/vcard; charset=utf-8'],
	[/feed\.xml$/, 'application/rss+xml; charset=utf-8'],
	[/feed\.json$/, 'application/feed+json; charset=utf-8'],
	[/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
	[/\.js$/, 'text/javascript'],
	[/\.css$/, 'text/css'],
	[/\.svg$/, 'image/svg+xml'],
	[/\.woff2$/, 'font/woff2'],
	[/\.jpg$/, 'image/jpeg'],
	[/\.xml$/, 'xml'],
];
const typeOf = (file: string) => types.find(([ending]) => ending.test(file))?.[1] ?? '';
const codeOf = ({ facts }: Page) => (facts.data as { short?: string }).short;
const coded = pagesOf('municipalities').find(codeOf);
const squeezed = (value: string | undefined) => (value ?? '').replaceAll(/;\s*/g, ';').toLowerCase();

/** What is not as it should be when a server is asked for a file of the site. */
async function faultsAt(port: number, file: string): Promise<string[]> {
	const { status, headers, body } = await get(port, addressOfFile(file), { 'accept-encoding': 'br, gzip' });
	const encoding = headers['content-encoding'];
	const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
	const expected = headersOf(file);
	return [
		status === 200 ? '' : `status ${status}`,
		plain.equals(readFileSync(join(builtSite, file))) ? '' : 'other content',
		existsSync(join(builtSite, `${file}.br`)) && encoding !== 'br' ? `encoding ${encoding}` : '',
		squeezed(headers['content-type']).includes(squeezed(typeOf(file))) ? '' : `type ${headers['content-type']}`,
		...Object.entries(expected).map(([name, value]) =>
			name === 'Content-Type' || headers[name.toLowerCase()] === value ? '' : `${name}: ${headers[name.toLowerCase()]}`,
		),
	].flatMap((fault) => (fault ? [`${file}: ${fault}`] : []));
}

async function faults(port: number) {
	const all: string[] = [];
	for (let at = 0; at < served.length; at += 50)
		all.push(...(await Promise.all(served.slice(at, at + 50).map((file) => faultsAt(port, file)))).flat());
	return all;
}

const language = (html: Buffer) => /<html lang="([^"]+)"/.exec(html.toString())?.[1];

function holdsFor(portOf: () => number) {
	test('every address answers with its content, compressed, with its type and all headers', async () => {
		expect((await faults(portOf())).slice(0, 10)).toEqual([]);
	});

	test('who takes no compressed answers gets plain ones, who takes gzip gets that', async () => {
		const page = some('municipalities');
		const plain = readFileSync(join(builtSite, page, 'index.html'));
		expect((await get(portOf(), page)).body.equals(plain)).toBe(true);
		const { headers, body } = await get(portOf(), page, { 'accept-encoding': 'gzip' });
		expect(headers['content-encoding']).toBe('gzip');
		expect(headers['vary']).toMatch(/accept-encoding/i);
		expect(gunzipSync(body).equals(plain)).toBe(true);
	});

	test('what is not there is said in the language of the address, with status 404, and is not kept', async () => {
		for (const [path, lang] of [
			...localeCodes.map((code) => [`/${code}/is/not/there/`, code]),
			['/_astro/gone.css', defaultLocale.code],
			['/xx/', defaultLocale.code],
			[`${some('municipalities')}x.ics`, first],
		]) {
			const { status, headers, body } = await get(portOf(), path!);
			expect(status, path).toBe(404);
			expect(language(body), path).toBe(lang);
			expect(headers['content-type'], path).toMatch(/^text\/html; ?charset=utf-8$/i);
			expect(headers['cache-control'] ?? '', path).not.toMatch(/immutable/);
			expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		}
	});

	test('what is there for servers is for no reader', async () => {
		for (const path of ['/_headers', '/_redirects', '/.nojekyll', `/${first}/index.html.br`, `/${first}/index.html.gz`])
			expect((await get(portOf(), path)).status, path).toBe(404);
	});

	test('an address without its last slash leads to the one with it, and keeps what follows the question mark', async () => {
		const list = addressOf('lists/municipalities', first);
		const { status, headers } = await get(portOf(), `${list.replace(/\/$/, '')}?q=a`);
		expect([301, 308]).toContain(status);
		expect(headers['location']).toBe(`${list}?q=a`);
	});
}

beforeAll(() => {
	const { status, stderr } = spawnSync('sh', ['hosting/publish.sh', builtSite, place], { encoding: 'utf8' });
	expect(stderr).toBe('');
	expect(status).toBe(0);
});
afterAll(() => rmSync(place, { recursive: true }));

describe('npm start', () => {
	let server: Server;
	beforeAll(async () => void ({ server } = await serve(builtSite, 0)));
	afterAll(() => server.close());
	holdsFor(() => (server.address() as AddressInfo).port);
});

for (const [program, port] of [
	['nginx', 4481],
	['caddy', 4482],
] as const)
	describe.skipIf(!isInstalled(program))(program, () => {
		let host: Host;
		beforeAll(async () => void (host = await startHost(program, place, port)));
		afterAll(() => host.stop());
		holdsFor(() => host.port);

		test.skipIf(!coded)(
			'a short address leads to the language that the browser asks for first, and keeps what follows the question mark',
			async () => {
				const own = localeCodes.flatMap((code) => [`${code}-XX,${code};q=0.9,en;q=0.8`, code.toUpperCase()]);
				const asked = localeCodes.includes('nb') ? [...own, 'nn-NO,nb;q=0.5'] : own;
				for (const asks of asked)
					for (const query of ['', '?utm_source=fair&utm_medium=print']) {
						const code = asks.slice(0, 2).toLowerCase().replace('nn', 'nb');
						const to = pagesOf('municipalities', code).find(({ id }) => id === coded!.id)!.href + query;
						const { status, headers } = await get(host.port, `/p/${codeOf(coded!)}/${query}`, {
							'accept-language': asks,
						});
						expect([status, headers['location']?.replace(/^http:\/\/[^/]+/, '')], asks).toEqual([302, to]);
						expect(headers['cache-control'], asks).toBe('no-cache');
					}
				// Whoever asks for no language of the site first gets the page, which knows the whole list of wishes.
				for (const asks of ['xx-XX,sv;q=0.5', '*', 'svx', ''])
					expect((await get(host.port, `/p/${codeOf(coded!)}/`, { 'accept-language': asks })).status, asks).toBe(200);
			},
		);

		test.skipIf(!moved.size)(
			'an address that has moved leads to the new one, and keeps what follows the question mark',
			async () => {
				for (const [from, to] of moved) {
					for (const asked of ['', '?utm_source=a']) {
						const { status, headers } = await get(host.port, from + asked);
						expect([301, 308], from).toContain(status);
						expect(headers['location']!.replace(/^http:\/\/[^/]+/, ''), from).toBe(to + asked);
					}
				}
			},
		);
	});
