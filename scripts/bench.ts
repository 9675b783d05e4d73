// Builds the site afresh and prints what it costs to make, and what its pages cost to read.
import { globSync, rmSync } from 'node:fs';
import { printPages } from './bench-pages.ts';
import { benchScale } from './bench-scale.ts';
import { timed } from './timed.ts';

const OUT_DIR = '.cache/bench';

function timedBuild() {
	rmSync(OUT_DIR, { recursive: true, force: true });
	return timed('build.ts', { OUT_DIR, CACHE_DIR: '.cache/bench-cache' });
}

// `--scale` measures made-up content of two whole countries instead; a number after it takes so much of that.
const scale = process.argv.indexOf('--scale');
if (scale > 0) {
	await benchScale(Number(process.argv[scale + 1]) || undefined);
	process.exit(0);
}

const { seconds, peak } = await timedBuild();
console.log(`pages           ${globSync(`${OUT_DIR}/**/*.html`).length}`);
console.log(`build           ${seconds.toFixed(1)} s`);
console.log(`peak memory     ${Math.round(peak)} MiB`);

await printPages(OUT_DIR);
