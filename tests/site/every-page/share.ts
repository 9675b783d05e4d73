import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { first } from '../../any.ts';
import { builtSite } from '../../built-site.ts';
import { allContentPages } from '../../../src/site/content-pages.ts';
import { movedAddresses } from '../../../src/site/published.ts';
import { attribute, builtPages, type BuiltPage } from '../../pages.ts';

// Pages that only lead on, from addresses that have changed or are no more, are shared by nobody; nor is what stands
// in frames, whose links are those of its page.
const leadOn = new Set([...movedAddresses(allContentPages()).map(({ path }) => path), '/data/']);
const pages = builtPages().filter(
	({ href }) => !href.endsWith('404.html') && !href.startsWith('/cards/') && !leadOn.has(href),
);
const meta = (page: BuiltPage, property: string) => attribute(page, `meta[property="${property}"]`, 'content');
const fileOf = (page: BuiltPage) => `${builtSite}${new URL(meta(page, 'og:image')!).pathname}`;

test('every page has a share picture of the right size and weight, and says what it shows', async () => {
	for (const page of pages) {
		expect(meta(page, 'og:image'), page.href).toMatch(/^https:\/\/inlandsregioner\.example\/share\/[a-z0-9-]+\.jpg$/);
		expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')], page.href).toEqual(['1200', '630']);
		expect(meta(page, 'og:image:alt')!.length, page.href).toBeGreaterThan(20);
		expect(attribute(page, 'meta[name="twitter:card"]', 'content'), page.href).toBe('summary_large_image');
		expect(statSync(fileOf(page)).size, page.href).toBeLessThan(150_000);
	}
	const files = [...new Set(pages.map(fileOf))];
	for (const file of files)
		expect(await sharp(file).metadata(), file).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
});

test('each place has a picture of its own in each language', () => {
	const places = pages.filter((page) => page.root.querySelector('.place-head'));
	expect(new Set(places.map(fileOf)).size).toBe(places.length);
});

test('the icons have their sizes; the one that systems may cut fills its square', async () => {
	const manifest = JSON.parse(readFileSync(`${builtSite}/${first}/site.webmanifest`, 'utf8'));
	for (const { src, sizes } of manifest.icons) {
		const { width, height } = await sharp(`${builtSite}${src}`).metadata();
		expect(`${width}x${height}`, src).toBe(sizes);
	}
	const { src } = manifest.icons.find(({ purpose }: { purpose: string }) => purpose === 'maskable');
	for (const icon of [src, '/icon-180.png'])
		expect((await sharp(`${builtSite}${icon}`).stats()).isOpaque, icon).toBe(true);
	expect((await sharp(`${builtSite}/icon-512.png`).stats()).isOpaque).toBe(false);
});

/** The names that pictures bear on a page, one for each picture. */
const namesOn = (page: BuiltPage) => {
	const named = [...page.html.matchAll(/:is\(\.card,\.place-head\) \.([\w-]+)\{view-transition-name:([\w-]+)\}/g)];
	if (!named.length) return [];
	const classes = page.root
		.querySelectorAll('.card *, .place-head *')
		.flatMap((element) => [...element.classList.values()]);
	return named.flatMap(([, className, name]) => classes.filter((one) => one === className).map(() => name!));
};

test('the picture of a card and of its page bear one name, and no name stands twice on a page', () => {
	const twice = pages.flatMap((page) =>
		namesOn(page)
			.filter((name, at, all) => all.indexOf(name) !== at)
			.map((name) => `${page.href} ${name}`),
	);
	expect(twice).toEqual([]);
	const cards = pages.flatMap((page) =>
		page.root
			// An event's drawing opens its month and its page, at other sizes.
			.querySelectorAll('.card:not(.opens)')
			// Lists borrow the picture of an entry.
			.filter((card) => !card.querySelector('img.vignette') && /class="poster|\/drawings\//.test(card.toString()))
			.map((card) => ({ page, card })),
	);
	expect(cards.length).toBeGreaterThan(0);
	for (const { page, card } of cards) {
		const target = pages.find(({ href }) => href === card.querySelector('a')!.getAttribute('href'))!;
		const [name] = namesOn(target).filter((other) => card.querySelector(`.${other}`));
		expect(name, `${page.href} → ${target.href}`).toBeTruthy();
		// What two cards show, those of entries without a drawing of their own, can't bear one name.
		const times = page.root.querySelectorAll(`.card .${name}`).length;
		expect(namesOn(page).includes(name!), `${page.href} → ${target.href}`).toBe(times === 1);
	}
});
