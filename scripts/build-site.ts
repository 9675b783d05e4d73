import { rmSync, renameSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { refuseMistakes } from './run.ts';
import { indexSite } from './search-index.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

function swap(next: string, dist: string) {
	const last = `${dist}.last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	rmSync(last, { recursive: true, force: true });
}

/**
 * Checks the content and builds the site with its search index into a folder. What stood there before is replaced only when all is well.
 * Throws on mistakes in the content, and when the build fails.
 */
export async function buildSite(folder: string) {
	await refuseMistakes();
	const dist = resolve(folder);
	const next = `${dist}.next`;
	rmSync(next, { recursive: true, force: true });
	await build({ outDir: next, logLevel: 'warn' });
	await indexSite(next);
	swap(next, dist);
}
