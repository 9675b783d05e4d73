import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { kinds, pagelessKinds } from '../../src/collections/kinds.ts';
import { localeSchema } from '../../src/i18n/locale-schema.ts';
import { copyOfContent, EXAMPLE, newCache, runScriptIn } from '../content-copy.ts';
import { copyOfProject } from '../project-copy.ts';
import { addKind } from './added-kind.ts';

const copy = copyOfContent();
const project = copyOfProject();
const dist = join(mkdtempSync(join(tmpdir(), 'kit-')), 'dist');
const read = (href: string) => parse(readFileSync(join(dist, href, 'index.html'), 'utf8'));
const indicators = ['population', 'land-area', 'density', 'unemployment', 'house-price', 'tax'];

const inks = `inks:
  sky: ['#8fb3c4', '#b6cac4', '#f4e4ae']
  sun: '#fff0bd'
  ridges: ['#8aa08d', '#47634a']
  ground: ['#6f8a3d']
  accent: '#75530b'
  accentDark: '#e6c26b'
`;
const source = `sources:
  - { id: example, publisher: Example, title: An example made by a test, url: 'https://www.example.org/', retrieved: 2026-11-23 }
`;
const summary =
	'summary: An example of a place that a test adds to see that a region and a language are content and no code.';
const text = (title: string, path: string, body: string) =>
	`---\ntitle: ${title}\npath: ${path}\n${summary.replace('An example', `${title} is an example`)}\n---\n\n${body}\n\n<Hard>\n\nIt is only an example.\n\n</Hard>\n`;

function addPlace(id: string, title: string) {
	mkdirSync(copy.at(`municipalities/${id}`));
	copy.write(
		`municipalities/${id}/facts.yaml`,
		`source: en\nregion: third\nofficialName: ${title}\ncode: '1'\nseat: ${title}\nwebsite: https://www.example.org/\ncoordinates: { lat: 61, lon: 24 }\nfigures: [${indicators.join(', ')}]\nneighbours: [birch]\nvacancies: { place: [${id}] }\ncontacts:\n  - { topic: municipality, name: ${title}, url: 'https://www.example.org/', language: en }\n${inks}${source}`,
	);
	copy.write(
		`municipalities/${id}/text.en.mdx`,
		text(
			title,
			id,
			`## The place\n\n![A red square](./square.png "Photo: made by the test, CC0")\n\n![Red over blue](./turned.jpg "Photo: made by the test, CC0")\n\n[The region](regions/third) has <Figure of="population" />.<Source id="example" />`,
		),
	);
	for (const indicator of indicators)
		copy.replace(
			`statistics/${indicator}/facts.yaml`,
			/^values:\n/m,
			`values:\n  - { place: ${id}, period: '2025', value: 45, source: example-${id} }\n`,
		);
	for (const indicator of indicators)
		copy.replace(
			`statistics/${indicator}/facts.yaml`,
			/^sources:\n/m,
			`sources:\n  - { id: example-${id}, publisher: Example, title: Made by a test, url: 'https://www.example.org/', retrieved: 2026-11-23 }\n`,
		);
}

/** A picture as phones write it: lying, with a note that it stands. Red is above when it stands. */
const turnedPicture = (file: string) =>
	sharp({ create: { width: 1300, height: 800, channels: 3, background: '#00f' } })
		.composite([{ input: { create: { width: 650, height: 800, channels: 3, background: '#f00' } }, left: 0, top: 0 }])
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toFile(file);

beforeAll(async () => {
	mkdirSync(copy.at('regions/third'));
	mkdirSync(copy.at('areas/third-city'));
	mkdirSync(copy.at('countries/third'));
	copy.write(
		'countries/third/facts.yaml',
		"code: FI\ncurrency: EUR\nvacancies: { name: Example jobs, language: en, url: 'https://jobs.example.org/' }\n",
	);
	copy.write('areas/third-city/facts.yaml', 'country: FI\ntype: city\nnames: { en: Third City }\n');
	copy.write(
		'regions/third/facts.yaml',
		`source: en\ncountry: FI\ntimeZone: Europe/Helsinki\ncompareWith: third-city\nfigures: [${indicators.join(', ')}]\n${inks}${source}`,
	);
	copy.write('regions/third/text.en.mdx', text('Third region', 'third-region', '## The region\n\nAn example.'));
	addPlace('one', 'Place One');
	addPlace('two', 'Place Two');
	for (const id of ['one', 'two'])
		await sharp({ create: { width: 1300, height: 800, channels: 3, background: '#a00' } })
			.png()
			.toFile(copy.at(`municipalities/${id}/square.png`));
	for (const id of ['one', 'two']) await turnedPicture(copy.at(`municipalities/${id}/turned.jpg`));
	copy.replace('statistics/house-price/facts.yaml', /^currency: \{/m, 'currency: { FI: EUR,');
	// One entry of every kind, at a place of the third region.
	const entries = '{articles,campaigns,clusters,employers,events,guides,programmes,stories}/*/facts.yaml';
	for (const file of globSync(entries, { cwd: EXAMPLE }))
		copy.replace(file, /\b(places: |place: )?\[?alder\]?/g, (found) => found.replace('alder', 'one'));
	copy.replace('guides/example/facts.yaml', 'countries: [SE]', 'countries: [FI]');
	// A trade of its own, which no other region has.
	mkdirSync(copy.at('trades/fishing'));
	copy.write('trades/fishing/facts.yaml', 'order: 5\nnames: { en: Fishing }\npaths: { en: fishing }\n');
	copy.replace('employers/example/facts.yaml', 'trades: [energy]', 'trades: [fishing]');
	// A campaign that is over, and an event whose days have passed.
	cpSync(copy.at('campaigns/example'), copy.at('campaigns/over'), { recursive: true });
	for (const [from, to] of [
		['code: example', 'code: over'],
		['starts: 2026-11-01', 'starts: 2025-01-01'],
		['ends: 2027-11-30', 'ends: 2025-02-01'],
	])
		copy.replace('campaigns/over/facts.yaml', from!, to!);
	for (const [from, to] of [
		['title: Example of campaigns', 'title: A campaign that is over'],
		['path: example', 'path: over'],
	])
		copy.replace('campaigns/over/text.en.mdx', from!, to!);
	cpSync(copy.at('events/example'), copy.at('events/passed'), { recursive: true });
	copy.replace('events/passed/facts.yaml', 'start: 2027-07-02, end: 2027-07-03', 'start: 2025-07-02, end: 2025-07-03');
	for (const [from, to] of [
		['title: Example of events', 'title: An event that has passed'],
		['path: example', 'path: passed'],
	])
		copy.replace('events/passed/text.en.mdx', from!, to!);
	// A seventh language, half empty, from right to left.
	copy.write(
		'locales/ar.json',
		JSON.stringify({
			label: 'العربية',
			dir: 'rtl',
			complete: false,
			order: 90,
			fallback: ['en'],
			lists: {},
			strings: { 'site.name': 'مثال' },
		}),
	);
	copy.write('municipalities/one/text.ar.mdx', text('مكان', 'makan', '## المكان\n\nنص.'));

	addKind(project, copy);

	const { code, output } = await runScriptIn(project.dir, 'build.ts', {
		CONTENT_DIR: copy.dir,
		OUT_DIR: dist,
		BROTLI: '0',
		CACHE_DIR: newCache(),
	});
	expect(output, 'the build').toMatch(/^Built \d+ pages/m);
	expect(code).toBe(0);
});

test('the third region and its municipalities have pages in all languages', () => {
	expect(read('/en/regions/third-region/').querySelector('h1')!.text).toBe('Third region');
	for (const href of ['/sv/kommuner/one/', '/nb/kommuner/two/', '/pl/gminy/one/'])
		expect(read(href).querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
	expect(
		read('/en/regions/third-region/')
			.querySelectorAll('table tbody th')
			.map((cell) => cell.text),
	).toEqual(['Place One', 'Place Two']);
});

test('they stand in the lists, on the home page, in the footer, in the tables and in the sitemap', () => {
	expect(read('/en/municipalities/').toString()).toContain('/en/municipalities/one/');
	expect(read('/en/').toString()).toContain('/en/regions/third-region/');
	expect(read('/en/figures/population/').toString()).toContain('Place Two');
	expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain('/en/municipalities/two/');
});

test('money is in the currency of the third country, and the country has its name in each language', () => {
	expect(read('/en/municipalities/one/').querySelector('.figures')!.text).toMatch(/€45\b/);
	expect(read('/sv/siffror/huspriser/').toString()).toContain('Finland');
});

test('an entry of every kind has its page, at its place and in its list, and names that place', () => {
	const kinds = {
		careers: 'stories',
		clusters: 'clusters',
		employers: 'employers',
		events: 'events',
		guides: 'guides',
		magazine: 'articles',
		programmes: 'programmes',
		campaigns: 'campaigns',
	};
	const place = read('/en/municipalities/one/').toString();
	for (const [word, kind] of Object.entries(kinds)) {
		const page = read(`/en/${word}/example/`);
		// A career is headed by its occupation and place.
		const headline = kind === 'stories' ? 'Example maker, Place One' : `Example of ${kind}`;
		expect(page.querySelector('h1')!.text, kind).toContain(headline);
		expect(page.querySelector('main')!.toString(), kind).toContain('/en/municipalities/one/');
		expect(read(`/en/${word}/`).toString(), kind).toContain(`/en/${word}/example/`);
		// A programme that has ended is history, and stands in its list alone.
		if (kind !== 'campaigns' && kind !== 'programmes') expect(place, kind).toContain(`/en/${word}/example/`);
	}
	expect(read('/en/magazine/example-issue/').querySelector('h1')!.text).toBe('Example of an issue');
});

test('a kind that was added has its pages, its list, narrower lists, feeds, places in menus, in the search and on its place', () => {
	expect(read('/en/walks/short/').querySelector('h1')!.text).toBe('The short walk');
	const list = read('/en/walks/');
	expect(list.querySelector('h1')!.text).toBe('Walks (en)');
	expect(list.querySelector('[data-rows] li .label')!.text).toMatch(/^Five kilometres · /);
	expect(read('/en/walks/place/one/').querySelectorAll('[data-rows] li')).toHaveLength(1);
	expect(readFileSync(join(dist, 'en/walks/feed.xml'), 'utf8')).toContain('/en/walks/short/');
	expect(readFileSync(join(dist, 'en/walks/feed.json'), 'utf8')).toContain('/en/walks/long/');
	expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain('/en/walks/long/');
	expect(read('/en/').querySelector('footer')!.toString()).toContain('href="/en/walks/"');
	expect(read('/en/municipalities/one/').querySelector('[aria-labelledby=of-walks]')!.text).toContain('The short walk');
	expect(read('/en/municipalities/two/').querySelector('[aria-labelledby=of-walks]')).toBeNull();
	expect(read('/en/walks/short/').querySelector('meta[property="og:image"]')!.getAttribute('content')).toMatch(/share/);
	const indexed = globSync('pagefind/fragment/en_*', { cwd: dist }).map((file) =>
		gunzipSync(readFileSync(join(dist, file))).toString(),
	);
	expect(indexed.find((fragment) => fragment.includes('"/en/walks/short/"'))).toContain('Walks (en)');
});

test('a trade of its own has its name and its address', () => {
	expect(read('/en/employers/example/').toString()).toContain('Fishing');
});

test('its clocks, its job search and its short address are those of the content', () => {
	expect(readFileSync(join(dist, 'en/events/example/calendar.ics'), 'utf8')).toMatch(
		/BEGIN:VTIMEZONE[\s\S]*TZID:Europe\/Helsinki[\s\S]*DTSTART;TZID=Europe\/Helsinki:20270702T183000/,
	);
	expect(read('/en/careers/example/').toString()).toContain('Example jobs');
	expect(read('/k/example/').toString()).toContain('/en/campaigns/example/');
});

test('the page of a campaign that is over leads on in friendly words, at its old addresses, and is listed nowhere but in the archive', () => {
	const page = read('/en/campaigns/over/');
	expect(page.querySelector('main')!.text).toContain('The campaign ended on 1 February 2025');
	expect(page.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toEqual(
		expect.arrayContaining(['/en/municipalities/one/', '/en/careers/example/']),
	);
	expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
	expect(page.querySelector('.button')).toBeNull();
	expect(read('/k/over/').toString()).toContain('/en/campaigns/over/');
	expect(read('/en/campaigns/').querySelector('section[aria-labelledby=archive]')!.text).toContain(
		'A campaign that is over',
	);
	expect(read('/en/').toString()).not.toContain('/en/campaigns/over/');
});

test('an event whose days have passed stands in the archive alone, without a calendar', () => {
	const list = read('/en/events/');
	expect(list.querySelector('section[aria-labelledby=archive]')!.text).toContain('An event that has passed');
	expect(list.querySelector('section[aria-labelledby=coming]')!.text).not.toContain('An event that has passed');
	expect(existsSync(join(dist, 'en/events/passed/calendar.ics'))).toBe(false);
	expect(read('/en/municipalities/one/').toString()).not.toContain('/en/events/passed/');
});

test('a picture in a text is made small, described and credited', () => {
	const figure = read('/en/municipalities/one/').querySelector('.prose .picture')!;
	expect(figure.querySelector('img')!.getAttribute('alt')).toBe('A red square');
	expect(figure.querySelector('img')!.getAttribute('srcset')).toMatch(/480w.*800w/);
	expect(figure.querySelector('.cite')!.text).toBe('Photo: made by the test, CC0');
	expect(figure.querySelector('img')!.getAttribute('width')).toBeTruthy();
});

test('a picture that a phone wrote lying stands as it was taken', async () => {
	const picture = read('/en/municipalities/one/').querySelector('img[alt="Red over blue"]')!;
	const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
	expect(width).toBeLessThan(height!);
	const { data, info } = await sharp(join(dist, picture.getAttribute('src')!))
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect(info.width).toBeLessThan(info.height);
	const [red, , blue] = data;
	expect(red).toBeGreaterThan(200);
	expect(blue).toBeLessThan(60);
});

test('the seventh language runs from the right, has its own text and falls back for the rest', () => {
	const page = read('/ar/municipalities/makan/');
	expect(page.querySelector('html')!.getAttribute('dir')).toBe('rtl');
	expect(page.querySelector('h1')!.text).toBe('مكان');
	expect(page.querySelector('meta[name=robots]')).toBeNull();
	expect(page.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('hreflang'))).toEqual(
		expect.arrayContaining(['ar', 'en', 'x-default']),
	);
	const fallback = read('/ar/municipalities/alder/');
	expect(fallback.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
	expect(fallback.querySelector('details.folded > .prose')!.getAttribute('lang')).toBe('en');
	expect(fallback.querySelector('details.folded > summary')!.getAttribute('lang')).toBeFalsy();
});

test('the language is offered on every page and at the first address', () => {
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('العربية');
	// Sheets to print and pages that lead elsewhere have no header.
	const pages = globSync('{sv,nb,en,fa}/**/index.html', { cwd: dist })
		.map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
		.filter(({ html }) => html.includes('<header'));
	expect(pages.length).toBeGreaterThan(200);
	expect(pages.filter(({ html }) => !html.includes('hreflang="ar"')).map(({ file }) => file)).toEqual([]);
});

/** Texts of a page that read as English and say no other language than the page's. */
function unsaid(href: string): string[] {
	const walk = (node: Node, lang: string): string[] => {
		if (node instanceof TextNode)
			return lang === 'ar' && !node.text.includes('made by a test') && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(node.text)
				? [node.text.trim()]
				: [];
		if (!(node instanceof HTMLElement) || ['SCRIPT', 'STYLE', 'SVG', 'TITLE'].includes(node.tagName ?? '')) return [];
		return node.childNodes.flatMap((child) => walk(child, node.getAttribute('lang') ?? lang));
	};
	return walk(read(href).querySelector('html')!, 'ar');
}

test('what falls back says its language and direction wherever it stands: strings, titles, summaries, names', () => {
	for (const href of [
		'/ar/',
		'/ar/municipalities/',
		'/ar/regions/',
		'/ar/guides/example/',
		'/ar/employers/',
		'/ar/events/',
		'/ar/figures/',
	])
		expect(unsaid(href), href).toEqual([]);
	const page = read('/ar/municipalities/makan/');
	expect(page.querySelector('footer span[lang=en]')!.getAttribute('dir')).toBe('ltr');
	expect(page.toString(), 'no mark is left in what is read').not.toMatch(/>[^<]*[\u2066-\u2069][^<]*</);
});

test('its maps have ground', () => {
	const grounds = [
		...read('/en/regions/third-region/')
			.toString()
			.matchAll(/\/drawings\/map-[0-9a-f]+\.svg/g),
	];
	expect(grounds.length).toBeGreaterThan(0);
	for (const [href] of grounds) expect(readFileSync(join(dist, href), 'utf8')).toContain('class="water"');
});

test('the words that a new language lacks are offered with those that it falls back to beside them', async () => {
	const { output } = await runScriptIn(project.dir, 'translations.ts', { CONTENT_DIR: copy.dir }, '--strings', 'ar');
	expect(output).toMatch(/^strings\.skip\.main\n +\S.*\n +en +\S/m);
	expect(output, 'what it has is not asked for').not.toContain('strings.site.name');
	expect(output).toMatch(/trades\/fishing\/facts\.yaml: names\.ar\n.*\n +en +Fishing/);
	expect(
		(await runScriptIn(project.dir, 'translations.ts', { CONTENT_DIR: copy.dir }, '--strings', 'et')).output,
	).toContain('lists.regions.title');
});

test('the recipes name every field that a region, a railway and a language can have', () => {
	const sections = readFileSync('content/README.md', 'utf8').split(/^## /m).slice(1);
	const fields = [
		...Object.keys(kinds.regions.facts.shape),
		...Object.keys(pagelessKinds.railways.facts.shape),
		...Object.keys(pagelessKinds.roads.facts.shape),
		...Object.keys(localeSchema.shape),
		'trades',
		'origins',
	];
	expect(sections).toHaveLength(3);
	for (const section of sections)
		expect(
			fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(section)),
			section.slice(0, 10),
		).toEqual([]);
});
