import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LAST = '.cache/last-times.json';
const OFTEN = 100;
const SELDOM = 15_000;

function lastTimes(): Record<string, number> {
	try {
		return JSON.parse(readFileSync(LAST, 'utf8')) as Record<string, number>;
	} catch {
		return {};
	}
}

function remember(work: string, seconds: number) {
	mkdirSync(dirname(LAST), { recursive: true });
	writeFileSync(LAST, JSON.stringify({ ...lastTimes(), [work]: seconds }));
}

/**
 * Does a long work and says where it is, on the error output: in one line that moves, or where there is no terminal
 * in plain lines now and then. Takes what the work is, in a few words, and the work, which gets a function to tell
 * how far it has come. Gives what the work gives.
 */
export async function withProgress<T>(
	work: string,
	make: (tell: (state: string) => void) => T | Promise<T>,
	to: NodeJS.WriteStream = process.stderr,
): Promise<T> {
	const start = performance.now();
	const seconds = () => Math.round((performance.now() - start) / 1000);
	const last = lastTimes()[work];
	const usual = last === undefined ? '' : ` (last time ${last} s)`;
	let state = '';
	const line = () => `${work} … ${[state, `${seconds()} s`].filter(Boolean).join(', ')}${usual}`;
	const say = () => (to.isTTY ? to.write(`\r\x1b[K${line().slice(0, to.columns - 1)}`) : to.write(`${line()}\n`));
	if (to.isTTY) say();
	else to.write(`${work} …${usual}\n`);
	const timer = setInterval(say, to.isTTY ? OFTEN : SELDOM);
	try {
		const made = await make((told) => (state = told));
		remember(work, seconds());
		return made;
	} finally {
		clearInterval(timer);
		if (to.isTTY) to.write('\r\x1b[K');
	}
}
