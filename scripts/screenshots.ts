// Writes what a designer wants to see into .cache/screenshots/: every kind of page in three widths, light and dark,
// in a left-to-right and a right-to-left language, and all posters in every season. Nothing of it is committed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readEntries } from '../src/collections/entries.ts';
import { locales } from '../src/i18n/locales.ts';
import { drawPoster, type PosterFacts } from '../src/posters/poster.ts';
import { inked } from '../src/posters/ink-css.ts';
import { inkSet, seasons, type Inks } from '../src/posters/seasons.ts';
import { kindsOfPages, launch } from './chromium.ts';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

const OUT = '.cache/screenshots';
const SITE = '.cache/screenshots-site';
const widths = [360, 768, 1440];
const [only = ''] = process.argv.slice(2);

/** The first language of each direction. */
const languages = ['ltr', 'rtl'].flatMap((dir) => locales.filter((locale) => locale.dir === dir).slice(0, 1));

async function shoot(browser: Browser, base: string, path: string, width: number, colorScheme: 'light' | 'dark') {
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
	await page.goto(base + path, { waitUntil: 'networkidle' });
	await page.screenshot({
		path: `${OUT}/${path.replace(/^\/|\/$/g, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`,
		fullPage: true,
	});
	await page.close();
}

interface Drawn {
	inks: Inks;
	poster: PosterFacts;
}

/** A drawing in a row: its seasons by day and one night. */
function rowOf(name: string, { inks, poster }: Drawn, width: number, height: number) {
	const drawing = drawPoster(poster, inks.sky.length, { width, height });
	const looks = [...seasons.map((season) => inkSet(inks, season, false)), inkSet(inks, 'summer', true)];
	return `<h2>${name}</h2><div>${looks.map((set) => `<svg viewBox="0 0 ${width} ${height}" width="360">${inked(drawing, set)}</svg>`).join('')}</div>`;
}

/** One page of all posters, a row for each. */
function sheet() {
	const widthOf: Record<string, number> = { regions: 1600, pages: 2400 };
	const rows = readEntries()
		.entries.filter(({ data }) => data?.['inks'] && data['poster'])
		.map(({ kind, id, data }) => rowOf(`${kind}/${id}`, data as Drawn, widthOf[kind] ?? 800, 1000));
	return `<!doctype html><meta charset="utf-8"><title>Posters</title><style>body{margin:24px;background:#faf6ee;font:16px sans-serif}div{display:flex;gap:12px}h2{font-size:16px;margin:24px 0 8px}</style>${rows.join('')}`;
}

await run(async () => {
	rmSync(OUT, { recursive: true, force: true });
	mkdirSync(OUT, { recursive: true });
	const browser = await launch();
	writeFileSync(`${OUT}/posters.html`, sheet());
	const posters = await browser.newPage({ viewport: { width: 1920, height: 900 } });
	await posters.setContent(sheet());
	await posters.screenshot({ path: `${OUT}/posters.png`, fullPage: true });
	if (only !== 'posters') {
		await buildSite(SITE);
		const { server, address } = await serve(SITE, 0);
		for (const { code } of languages)
			for (const path of [...kindsOfPages(code), `/${code}/no-such-page/`])
				for (const width of widths)
					for (const scheme of ['light', 'dark'] as const)
						await shoot(browser, new URL(address).origin, path, width, scheme);
		server.close();
	}
	await browser.close();
	console.log(`Open ${OUT}/ and look.`);
});
