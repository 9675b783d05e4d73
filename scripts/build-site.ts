import { subscribe } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { settings } from '../src/settings.ts';
import { PROGRESS, type Progress } from '../src/site/progress.ts';
import { compress } from './compress.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { buildingFolder, mistakeInOutDir, moveInto, tidy } from './out-dir.ts';
import { joinStyles } from './page-styles.ts';
import { withProgress } from './progress.ts';
import { Refusal, refuseMistakes } from './run.ts';
import { indexSite } from './search-index.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** How hard Brotli tries. Throws on a setting that it does not know. */
function brotliQuality() {
	const quality = Number(settings.brotli ?? 5);
	if (!Number.isInteger(quality) || quality < 0 || quality > 11)
		throw new Refusal(`BROTLI "${settings.brotli}" must be a whole number from 0 to 11.`);
	return quality;
}

async function buildPages(folder: string, tell: (state: string) => void) {
	const states = new Map<string, string>();
	subscribe(PROGRESS, (message) => {
		const { what, done, all } = message as Progress;
		states.set(what, `${what} ${done} of ${all}`);
		tell([...states.values()].join(', '));
	});
	await build({ outDir: folder, logLevel: 'warn' });
}

/**
 * Checks the content and builds the site, with its search index and all that hosts want, into a folder. What stood
 * there before is replaced only when all is well. Throws on mistakes in settings and content, and when the build
 * fails.
 */
export async function buildSite(folder: string) {
	const dist = resolve(folder);
	const mistake = mistakeInOutDir(folder);
	if (mistake) throw new Refusal(mistake);
	const quality = brotliQuality();
	tidy(dist);
	await withProgress('Checking the content', refuseMistakes);
	const next = buildingFolder();
	try {
		await withProgress('Building', (tell) => buildPages(next, tell));
		await withProgress('Joining the styles of pages', () => joinStyles(next));
		await withProgress('Indexing for the search', () => indexSite(next));
		writeHostFiles(next);
		if (quality)
			await withProgress('Compressing', (tell) =>
				compress(next, quality, (done, all) => tell(`${done} of ${all} files`)),
			);
		moveInto(next, dist);
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}
