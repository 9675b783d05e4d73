// Builds the site afresh and prints what it costs: pages, seconds, memory, and the bytes that a browser gets for some kinds of page.
import { globSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { preview } from 'astro';
import type { Response } from 'playwright-core';
import { contentPages } from '../src/site/content-pages.ts';
import { benchScale } from './bench-scale.ts';
import { launch } from './chromium.ts';
import { timed } from './timed.ts';

const OUT_DIR = '.cache/bench';
const kinds = [
	'pages/home',
	'lists/municipalities',
	'municipalities/falun',
	'regions/hamar',
	'statistics/population',
	'lists/employers',
	'stories/power-engineer-ludvika',
	'guides/moving-to-sweden',
	'articles/ice-and-wood',
	'campaigns/power-engineers-ludvika',
	'pages/search',
];
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

function timedBuild() {
	rmSync(OUT_DIR, { recursive: true, force: true });
	return timed('build.ts', { OUT_DIR, CACHE_DIR: '.cache/bench-cache' });
}

/** What a response weighs on the wire: text as gzip, the rest as it is. */
async function weigh(response: Response) {
	const body = await response.body().catch(() => Buffer.alloc(0));
	const type = response.headers()['content-type'] ?? '';
	const bytes = /text|json|svg|javascript|xml/.test(type) ? gzipSync(body, { level: 9 }).length : body.length;
	const kind = /html/.test(type)
		? 'html'
		: /css/.test(type)
			? 'css'
			: /font/.test(type)
				? 'fonts'
				: /image/.test(type)
					? 'pictures'
					: /javascript/.test(type)
						? 'script'
						: 'other';
	return { kind, bytes };
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

const server = await preview({ outDir: OUT_DIR, logLevel: 'error', server: { port: 4391 } });
const browser = await launch();
console.log(
	'\nKiB as sent (gzip)'.padEnd(32) +
		['html', 'css', 'html+css', 'script', 'fonts', 'pictures'].map((name) => name.padStart(10)).join('') +
		'shift'.padStart(10),
);
for (const key of kinds) {
	const { href } = contentPages().find((page) => `${page.kind}/${page.id}` === key && page.locale === page.textLocale)!;
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.addInitScript(() => {
		new PerformanceObserver((list) =>
			list
				.getEntries()
				.forEach(
					(entry) =>
						(document.documentElement.dataset['shift'] = String(
							Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value,
						)),
				),
		).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(`http://localhost:${server.port}${href}`, { waitUntil: 'networkidle' });
	const weights = await Promise.all(responses.map(weigh));
	const sum = (...names: string[]) =>
		weights.filter(({ kind }) => names.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
	const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? 0).toFixed(3);
	console.log(
		href.padEnd(31) +
			[sum('html'), sum('css'), sum('html', 'css'), sum('script'), sum('fonts'), sum('pictures')]
				.map((bytes) => kilobytes(bytes).padStart(10))
				.join('') +
			shift.padStart(10),
	);
	await page.close();
}
await browser.close();
await server.stop();
