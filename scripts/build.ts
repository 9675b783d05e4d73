// Builds the finished site into dist/ (or OUT_DIR). A mistake in the content stops it and leaves the last good site
// untouched.
import { globSync } from 'node:fs';
import { settings } from '../src/settings.ts';
import { keepRevisions } from '../src/site/revisions.ts';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';

const dist = settings.outDir ?? 'dist';
await run(async () => {
	const start = performance.now();
	await buildSite(dist);
	// A site that is built elsewhere is one to look at or to compare.
	if (!settings.outDir) keepRevisions();
	console.log(
		`Built ${globSync(`${dist}/**/*.html`).length} pages into ${dist}/ in ${Math.round((performance.now() - start) / 1000)} s.`,
	);
});
