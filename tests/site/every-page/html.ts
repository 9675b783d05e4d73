import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { kindsOfPages } from '../../../scripts/chromium.ts';
import { localeCodes, localeOf } from '../../../src/i18n/locales.ts';
import { partsFromLanguage } from '../../../src/site/derived.ts';
import { allContentPages } from '../../../src/site/content-pages.ts';
import { first, fromRight, pagesOf } from '../../any.ts';
import { builtSite } from '../../built-site.ts';
import { attribute, attributes, builtPages, isSheet, isWhole } from '../../pages.ts';

const pages = builtPages();
const inLanguages = pages.filter(isWhole);
const indexable = inLanguages.filter((page) => !attribute(page, 'meta[name=robots]', 'content')?.includes('noindex'));
const inIndex = new Set(indexable.map(({ href }) => href));
const byHref = new Map(pages.map((page) => [page.href, page]));
const site = 'https://inlandsregioner.example';
const failures = (check: (page: (typeof pages)[number]) => string | false | undefined, of = pages) =>
	of.flatMap((page) => {
		const failure = check(page);
		return failure ? [`${page.href}: ${failure}`] : [];
	});

/** Narrower lists and packs hold what stands on other pages, too: one of so many is enough. */
const FEW_OF = 8;
const derived = allContentPages().filter(({ kind }) => kind === 'facets' || kind === 'packs');
const skipped = new Set(derived.filter((_, at) => at % FEW_OF).map(({ href }) => href));
const others = localeCodes.filter((code) => code !== first && code !== fromRight);
/** Every kind from right to left, and in one of the other languages. */
const ofOthers = new Set([
	...(fromRight ? kindsOfPages(fromRight) : []),
	...others.flatMap((code, which) => kindsOfPages(code).filter((_, at) => at % others.length === which)),
]);

/**
 * Whether the HTML of a page is validated: all in the first language, and of the others one of every kind, since their
 * frame is the same and their words are text.
 */
const toValidate = (href: string) => {
	const [code] = partsFromLanguage(href);
	return ofOthers.has(href) || ((code === first || !localeCodes.includes(code!)) && !skipped.has(href));
};

test('HTML is valid by the recommended rules of html-validate', async () => {
	// A button to ring holds words beside its number, and those may wrap. Fields of one list of answers share a name.
	const validator = new HtmlValidate({
		root: true,
		extends: ['html-validate:recommended'],
		rules: {
			'no-trailing-whitespace': 'off',
			'tel-non-breaking': ['error', { ignoreClasses: ['button'] }],
			'form-dup-name': 'off',
		},
	});
	const checked = pages.filter(({ href }) => toValidate(href));
	const reports = await Promise.all(
		checked.map(async ({ href, html }) => ({ href, report: await validator.validateString(html) })),
	);
	const messages = reports.flatMap(({ href, report }) =>
		report.results.flatMap(({ messages: all }) =>
			all.map(({ line, ruleId, message }) => `${href}:${line} ${ruleId} ${message}`),
		),
	);
	expect(messages.slice(0, 20)).toEqual([]);
});

test('every internal link and anchor leads somewhere', () => {
	// The link desk chooses a page by the value of its option.
	const named = (page: (typeof pages)[number]) => [
		...attributes(page, '[id]', 'id'),
		...attributes(page, '.desk option', 'value'),
	];
	const ids = new Map(pages.map((page) => [page.href, new Set(named(page))]));
	const files = new Set(globSync('**/*', { cwd: builtSite }).map((file) => `/${file}`));
	const dead = pages.flatMap((page) =>
		[
			...attributes(page, 'a[href]', 'href'),
			...attributes(page, 'link[href]', 'href'),
			...attributes(page, 'script[src]', 'src'),
			...attributes(page, 'img[src]', 'src'),
		].flatMap((href) => {
			const url = new URL(href, site + page.href);
			if (url.origin !== site) return [];
			const path = decodeURI(url.pathname);
			const found = byHref.has(path) || files.has(path);
			// Answers lead a tool to its fields and to no anchor.
			return found &&
				(!url.hash || url.hash.startsWith('#1&') || ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))))
				? []
				: [`${page.href} → ${href}`];
		}),
	);
	expect(dead).toEqual([]);
});

test('every page has one h1, a language and a direction', () => {
	expect(failures((page) => page.root.querySelectorAll('h1').length !== 1 && 'h1')).toEqual([]);
	expect(
		failures((page) => attribute(page, 'html', 'lang') !== page.href.split('/')[1] && 'lang', inLanguages),
	).toEqual([]);
	expect(
		failures(
			(page) => attribute(page, 'html', 'dir') !== (localeOf(page.href.split('/')[1]!).dir ?? 'ltr') && 'dir',
			inLanguages,
		),
	).toEqual([]);
});

describe('titles and descriptions', () => {
	const title = (page: (typeof pages)[number]) => page.root.querySelector('title')!.text;
	const description = (page: (typeof pages)[number]) => attribute(page, 'meta[name=description]', 'content') ?? '';
	const twice = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at);

	test('are unique among the pages that search engines may list', () => {
		for (const code of new Set(indexable.map(({ href }) => href.split('/')[1]))) {
			const own = indexable.filter(({ href }) => href.startsWith(`/${code}/`));
			expect(twice(own.map(title))).toEqual([]);
			expect(twice(own.map(description))).toEqual([]);
		}
	});

	test('are of good length', () => {
		expect(failures((page) => (title(page).length < 10 || title(page).length > 70) && title(page), indexable)).toEqual(
			[],
		);
		expect(
			failures(
				(page) => (description(page).length < 70 || description(page).length > 170) && `${description(page).length}`,
				indexable,
			),
		).toEqual([]);
	});
});

test('hreflang is mutual, names only real translations, and has an x-default', () => {
	const alternates = (href: string) => {
		const page = byHref.get(href)!;
		return page.root
			.querySelectorAll('link[hreflang]')
			.map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!.replace(site, '')] as const);
	};
	for (const { href } of indexable) {
		const all = alternates(href);
		expect(
			all.filter(([language]) => language === 'x-default'),
			href,
		).toHaveLength(1);
		expect(all.find(([language]) => language === href.split('/')[1])?.[1], href).toBe(href);
		for (const [language, other] of all.filter(([code]) => code !== 'x-default')) {
			expect(inIndex.has(other), `${href} → ${other}`).toBe(true);
			expect(other.split('/')[1]).toBe(language);
			expect(
				alternates(other).map(([, back]) => back),
				`${other} → ${href}`,
			).toContain(href);
		}
	}
});

test('a page has its own address as canonical; a fallback page has that of its original, and says so to readers', () => {
	const canonical = (page: (typeof pages)[number]) => attribute(page, 'link[rel=canonical]', 'href')?.replace(site, '');
	expect(failures((page) => canonical(page) !== page.href && canonical(page), indexable)).toEqual([]);
	const fallback = inLanguages.filter(
		(page) => attribute(page, 'main h1[lang]', 'lang') !== attribute(page, 'html', 'lang'),
	);
	expect(fallback.filter((page) => indexable.includes(page))).toEqual([]);
	expect(
		failures((page) => !inLanguages.some(({ href }) => href === canonical(page)) && canonical(page), fallback),
	).toEqual([]);
	for (const page of fallback) {
		expect(page.root.querySelector('main [lang]'), page.href).toBeTruthy();
		expect(page.root.querySelector(`main a[hreflang]`), page.href).toBeTruthy();
		expect(page.root.querySelectorAll('link[hreflang]'), page.href).toHaveLength(0);
	}
});

test('the sitemap lists the pages that search engines may list, no other, with their translations', () => {
	const xml = readFileSync(`${builtSite}/sitemap-0.xml`, 'utf8');
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.replace(site, ''));
	expect(listed.sort()).toEqual(indexable.map(({ href }) => href).sort());
	expect(readFileSync(`${builtSite}/robots.txt`, 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('Open Graph and structured data are on every page in a language', () => {
	for (const page of inLanguages) {
		for (const property of ['og:title', 'og:description', 'og:url', 'og:locale', 'og:type', 'og:site_name'])
			expect(attribute(page, `meta[property="${property}"]`, 'content'), `${page.href} ${property}`).toBeTruthy();
		const data = page.root
			.querySelectorAll('script[type="application/ld+json"]')
			.map((script) => JSON.parse(script.text));
		expect(
			data.every((item) => item['@context'] === 'https://schema.org'),
			page.href,
		).toBe(true);
		expect(
			data.map((item) => item['@type']),
			page.href,
		).toContain(page.href.split('/').length === 3 ? 'WebSite' : 'BreadcrumbList');
	}
});

test('each language has a web manifest whose icons exist', () => {
	for (const code of localeCodes) {
		const manifest = JSON.parse(readFileSync(`${builtSite}/${code}/site.webmanifest`, 'utf8'));
		expect(manifest).toMatchObject({ lang: code, start_url: `/${code}/`, name: expect.any(String) });
		for (const { src } of manifest.icons)
			expect(readFileSync(`${builtSite}${src}`).subarray(1, 4).toString()).toBe('PNG');
	}
});

test('the policy lets nothing in but the site itself, and no inline style or script without a hash', () => {
	for (const page of pages) {
		const policy = attribute(page, 'meta[http-equiv="content-security-policy" i]', 'content') ?? '';
		expect(policy, page.href).toContain("default-src 'none'");
		expect(policy, page.href).not.toContain('unsafe-inline');
		expect(policy, page.href).not.toMatch(/script-src[^;]*sha256/);
		// The header of `scripts/hosting/headers.ts` knows no hashes of scripts.
		expect(
			page.root
				.querySelectorAll('script:not([src])')
				.filter((script) => !/^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '')),
			page.href,
		).toHaveLength(0);
		expect(page.root.querySelectorAll('[style]'), page.href).toHaveLength(0);
		expect(
			page.root
				.querySelectorAll('*')
				.filter((element) => Object.keys(element.attributes).some((name) => name.startsWith('on'))),
			page.href,
		).toHaveLength(0);
	}
});

test('a page has the key to the search, and otherwise only the scripts that its parts need', () => {
	const parts = [
		'sort-table',
		'list-filter',
		'guide-origins',
		'guide-ticks',
		'site-search',
		'campaign-end',
		'[data-until]',
		'nav.contents',
		'details.sources',
		'.move',
		'send-on',
		'pack-choice',
		'copy-texts',
		'form.sentence',
		':is(.sheet-choices, .slides-choices) [data-print]',
		'section[data-also] + section',
	];
	const executable = (page: (typeof pages)[number]) =>
		page.root.querySelectorAll('script').filter((script) => !script.getAttribute('type')?.endsWith('json'));
	// Addresses that lead to the reader's language have one script and no header.
	const needed = (page: (typeof pages)[number]) =>
		parts.filter((part) => page.root.querySelector(part)).length +
		(page.root.querySelector('header .search-link') ? 1 : isSheet(page) ? 0 : 1);
	expect(
		failures(
			(page) =>
				executable(page).length !== needed(page) && `${executable(page).length} scripts for ${needed(page)} parts`,
		),
	).toEqual([]);
});

test('every figure on a place has a source and a period, and every table row of an indicator too', () => {
	const places = inLanguages.filter((page) => page.root.querySelector('.figures:not(.arguments)'));
	expect(places.length).toBe(localeCodes.length * (pagesOf('municipalities').length + pagesOf('regions').length));
	for (const page of places)
		for (const figure of page.root.querySelectorAll('.figures > div')) {
			expect(figure.querySelector('dd.value')!.text.trim(), page.href).not.toBe('');
			expect(figure.querySelector('dd:last-child a')?.getAttribute('href'), page.href).toMatch(/^https?:/);
			expect(figure.querySelector('dd:last-child')!.text, page.href).toMatch(/\p{Nd}{4}/u);
		}
	for (const page of pagesOf('statistics').map(({ href }) => byHref.get(href)!))
		for (const row of page.root.querySelectorAll('sort-table tbody tr')) {
			// What all rows share stands above them, once: the source and the period.
			const caption = row.parentNode!.parentNode!.querySelector('caption')!;
			const mark = row.querySelector('.note a') ?? caption.querySelector('.note a');
			const source = mark?.getAttribute('href') ?? '';
			expect(page.root.querySelector(`li${source} a[href^=http]`), `${page.href} ${row.text}`).toBeTruthy();
			expect((caption.querySelector('.label') ?? row.querySelectorAll('td')[1]!).text, page.href).toMatch(/\p{Nd}{4}/u);
		}
});

test('links in a text lead to the reader’s language, also on a fallback page', () => {
	for (const { href, root } of inLanguages)
		for (const link of root.querySelectorAll('.prose a').map((element) => element.getAttribute('href')!))
			expect(
				/^(https?:|tel:|mailto:|#)/.test(link) || link.startsWith(`/${href.split('/')[1]}/`),
				`${href} → ${link}`,
			).toBe(true);
});

test('every municipality has a dial whose list says the same, and lines show their sources', () => {
	const places = inLanguages.filter(({ root }) => root.querySelector('#neighbours'));
	expect(places.length).toBe(localeCodes.length * pagesOf('municipalities').length);
	for (const { root, href } of places) {
		const names = root
			.querySelectorAll('.dial .dial-name')
			.slice(1)
			.map(({ text }) => text);
		expect(names.length, href).toBeGreaterThan(0);
		expect(
			root.querySelectorAll('.dial-row').map((row) => row.querySelector('span')!.text),
			href,
		).toEqual(names);
		expect(root.querySelector('svg.dial')!.getAttribute('aria-label'), href).toBeTruthy();
		const line = root.querySelector('.rail-frame');
		if (!line) continue;
		expect(line.querySelectorAll('.rail [aria-current=location]'), href).toHaveLength(1);
		expect(line.querySelectorAll('.rail-stop').length, href).toBeGreaterThan(1);
		expect(line.querySelectorAll('.rail-sources a[href^="#source-"]').length, href).toBeGreaterThan(0);
	}
});

test('charts have a name, stand beside their table or say what it would, and are drawn as the figures ask for', () => {
	for (const { root, href } of inLanguages.filter((page) => page.root.querySelector('.chart, .slope, .strips')))
		for (const chart of root.querySelectorAll('.chart, .slope, .strips svg[role]')) {
			expect(chart.getAttribute('role'), href).toBe('img');
			expect(chart.getAttribute('aria-label'), href).toBeTruthy();
			// One in a text says its values in its name.
			if (chart.closest('.plate'))
				expect(chart.getAttribute('aria-label')!.match(/\p{Nd}+/gu)!.length, href).toBeGreaterThan(1);
			else expect(root.querySelector('table'), href).toBeTruthy();
		}
});
