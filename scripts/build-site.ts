import { rmSync, renameSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { check } from '../src/checks/check.ts';
import { show } from '../src/checks/problem.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** A mistake that is said in its message alone, without a stack. */
export class Refusal extends Error {}

function swap(next: string, dist: string) {
	const last = `${dist}.last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	rmSync(last, { recursive: true, force: true });
}

/**
 * Checks the content and builds the site into a folder. What stood there before is replaced only when all is well.
 * Throws a Refusal that lists every mistake.
 */
export async function buildSite(folder: string) {
	const problems = await check();
	if (problems.length) throw new Refusal(`${problems.map(show).join('\n')}\n\n${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content. Nothing was changed.`);
	const dist = resolve(folder);
	const next = `${dist}.next`;
	rmSync(next, { recursive: true, force: true });
	await build({ outDir: next, logLevel: 'warn' });
	swap(next, dist);
}

/** Runs a command; a refusal is printed as it is, and the exit code is 1. */
export async function run(command: () => Promise<void>) {
	try {
		await command();
	} catch (error) {
		console.error(error instanceof Refusal ? error.message : ((error as Error).message ?? error));
		if (process.env.DEBUG) console.error(error);
		process.exit(1);
	}
}
