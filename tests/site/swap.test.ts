import { spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { get, isInstalled, startHost } from '../hosts.ts';
import { movedPaths } from '../pages.ts';

const CONNECTIONS = 200;
const SECONDS = 20;
const STYLES = /href="(\/_astro\/[^"]+\.css)"/;
const work = mkdtempSync(join(tmpdir(), 'swap-'));
const next = join(work, 'next');
const moved = movedPaths();
const pages = globSync('**/index.html', { cwd: builtSite })
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.filter((href) => !moved.has(href));

/**
 * The site as a later build would make it: each style sheet has other content under another name, and each page
 * names it.
 */
function makeNext() {
	cpSync(builtSite, next, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
	for (const file of globSync('_astro/*.css', { cwd: next })) {
		appendFileSync(join(next, file), '/* next */');
		renameSync(join(next, file), join(next, file.replace(/\.css$/, 'Next.css')));
	}
	for (const file of globSync('**/*.html', { cwd: next }))
		writeFileSync(
			join(next, file),
			readFileSync(join(next, file), 'utf8').replaceAll(/(\/_astro\/[^"]+)\.css"/g, '$1Next.css"'),
		);
}

const publish = (site: string, place: string) =>
	new Promise<void>((done, failed) =>
		spawn('sh', ['hosting/publish.sh', site, place], { stdio: 'ignore' }).on('close', (code) =>
			code === 0 ? done() : failed(new Error(`Not published: ${code}`)),
		),
	);

/**
 * A reader who opens pages with their style sheet, one after the other, until the time is up. Gives what was wrong,
 * and which versions they saw.
 */
async function read(port: number, agent: Agent, isOver: () => boolean, seen: Set<string>): Promise<string[]> {
	const faults: string[] = [];
	for (let at = Math.floor(Math.random() * pages.length); !isOver(); at = (at + 7) % pages.length) {
		const page = await get(port, pages[at]!, { 'accept-encoding': 'br' }, agent);
		const html = (page.headers['content-encoding'] === 'br' ? brotliDecompressSync(page.body) : page.body).toString();
		const href = STYLES.exec(html)?.[1];
		if (page.status !== 200 || !href) return [...faults, `${pages[at]}: ${page.status}, ${html.length} letters`];
		const css = await get(port, href, {}, agent);
		const version = href.endsWith('Next.css') ? 'next' : 'first';
		seen.add(version);
		if (css.status !== 200 || css.body.toString().endsWith('/* next */') !== (version === 'next'))
			faults.push(`${pages[at]} → ${href}: ${css.status}`);
	}
	return faults;
}

beforeAll(makeNext);
afterAll(() => rmSync(work, { recursive: true }));

for (const [program, port] of [
	['nginx', 4483],
	['caddy', 4484],
] as const)
	describe.skipIf(!isInstalled(program))(program, () => {
		test(`${CONNECTIONS} readers for ${SECONDS} s, and a new version meanwhile: no answer fails and none is mixed`, async () => {
			const place = join(work, program);
			await publish(builtSite, place);
			const host = await startHost(program, place, port);
			const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
			// A busy machine takes longer to publish: some read the new version, too.
			let until = Infinity;
			const seen = new Set<string>();
			const swap = new Promise((done) => setTimeout(done, SECONDS * 250)).then(() => publish(next, place));
			void swap.then(() => (until = Date.now() + SECONDS * 250));
			const faults = (
				await Promise.all(Array.from({ length: CONNECTIONS }, () => read(port, agent, () => Date.now() > until, seen)))
			).flat();
			await swap;
			const old = STYLES.exec(readFileSync(join(builtSite, 'index.html'), 'utf8'))![1]!;
			expect((await get(port, old, {}, agent)).status, 'a style sheet of the last version').toBe(200);
			agent.destroy();
			await host.stop();
			expect(faults.slice(0, 5)).toEqual([]);
			expect([...seen].sort()).toEqual(['first', 'next']);
		});
	});
