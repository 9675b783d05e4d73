// Says what a site of two whole countries costs, on content made up for it: `npm run bench -- --scale`, or a share
// of it with `--scale 0.1`.
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { makeContent } from './scale-content.ts';
import { timed } from './timed.ts';

const CONTENT_DIR = '.cache/scale-content';
const OUT_DIR = '.cache/scale-site';
const CACHE_DIR = '.cache/scale-cache';
const env = { CONTENT_DIR, OUT_DIR, CACHE_DIR };
/** The entry whose text is changed, and its page. */
const CHANGED = { file: `${CONTENT_DIR}/employers/employer-0/text.en.mdx`, page: 'employer-0/' };

const say = (what: string, value: number, unit: string, digits = 1) =>
	console.log(`${what.padEnd(34)}${value.toFixed(digits).padStart(9)} ${unit}`);

/** Puts a word of its own into a text, and gives it: one of letters, since numbers want a source. */
function change() {
	const word = [...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('');
	writeFileSync(CHANGED.file, readFileSync(CHANGED.file, 'utf8').replace(/There is \w+/, `There is ${word}`));
	return word;
}

async function freePort() {
	const server = createServer().listen(0);
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as { port: number };
	await new Promise((done) => server.close(done));
	return port;
}

const PATIENCE = 300_000;

/**
 * Asks for a page again and again until it holds a word. Gives the seconds that it took; throws where it never
 * does.
 */
async function secondsUntil(address: string, word: string) {
	const start = performance.now();
	while (performance.now() - start < PATIENCE) {
		const text = await fetch(address).then(
			(answer) => answer.text(),
			() => '',
		);
		if (text.includes(word)) return (performance.now() - start) / 1000;
		await setTimeout(50);
	}
	throw new Error(`${address} did not hold "${word}" within ${PATIENCE / 1000} s.`);
}

/** The seconds from the command to the first page of the live site, and from a saved text to its page. */
async function timedDev(path: string) {
	const port = await freePort();
	const child = spawn(process.execPath, ['scripts/dev.ts'], {
		env: { ...process.env, ...env, PORT: String(port), ASTRO_DEV_BACKGROUND: '0' },
		stdio: 'ignore',
	});
	const address = `http://localhost:${port}/${path}`;
	const first = await secondsUntil(address, 'There is');
	const saved = await secondsUntil(address, change());
	child.kill();
	return { first, saved };
}

/**
 * Builds a share of the whole from nothing, then after one change, and prints what that costs. Gives the seconds
 * for a page.
 */
async function measure(share: number) {
	makeContent(CONTENT_DIR, share);
	[OUT_DIR, CACHE_DIR].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
	const cold = await timed('build.ts', env);
	const pages = globSync('**/*.html', { cwd: OUT_DIR });
	const largest = Math.max(...pages.map((page) => statSync(`${OUT_DIR}/${page}`).size));
	console.log(`\n${share} of two countries: ${pages.length} pages`);
	say('built from nothing', cold.seconds, 's');
	say('a thousand pages', (cold.seconds / pages.length) * 1000, 's');
	say('peak memory', cold.peak, 'MiB', 0);
	say('largest page', largest / 1024, 'KiB');
	change();
	say('one changed text, built', (await timed('build.ts', env)).seconds, 's');
	say('check', (await timed('check.ts', env)).seconds, 's');
	const dev = await timedDev(
		pages.find((page) => page.startsWith('en/') && page.includes(CHANGED.page))!.replace('index.html', ''),
	);
	say('live site, first page', dev.first, 's');
	say('live site, from save to page', dev.saved, 's');
	return cold.seconds / pages.length;
}

/** Measures a share of the whole; without one a tenth and the whole, and how much dearer a page of the whole is. */
export async function benchScale(share: number | undefined) {
	if (share) return void (await measure(share));
	const tenth = await measure(0.1);
	const whole = await measure(1);
	say('\na page of the whole, beside a tenth', whole / tenth, 'times', 2);
}
