import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { inFolder } from '../../src/site-address.ts';
import { pagesOf } from '../any.ts';
import { builtSite } from '../built-site.ts';
import { builtPages } from '../pages.ts';

const KB = 1024;
const pages = builtPages().filter(({ html }) => html.includes('map-sheet'));
const maps = pages.flatMap(({ href, root }) => {
	const drawings = root.querySelectorAll('.map-sheet');
	return drawings.length
		? [{ href, root, drawings, bytes: gzipSync(drawings.map((drawing) => drawing.outerHTML).join('')).length }]
		: [];
});

/** Beside the dial of a municipality stands a map without a list of its own. */
const isBare = ({ root }: (typeof maps)[number]) => !root.querySelector('.map-index');

test('the places, their regions and each region have a map in two drawings, a municipality one for all screens', () => {
	expect(maps.filter((map) => !isBare(map)).length).toBeGreaterThanOrEqual(
		localeCodes.length * (1 + pagesOf('regions').length),
	);
	expect(maps.filter(isBare).length).toBeGreaterThanOrEqual(localeCodes.length * pagesOf('municipalities').length);
	for (const map of maps) expect(map.drawings, map.href).toHaveLength(isBare(map) ? 1 : 2);
});

test('a map lies on a ground that is a file, the same in every language and fetched when it comes into view', () => {
	const grounds = new Map<string, Set<string>>();
	for (const { href, drawings } of maps) {
		const images = drawings.map((drawing) => drawing.querySelector('img')!);
		for (const image of images) {
			const src = image.getAttribute('src')!;
			expect(image.getAttribute('loading'), href).toBe('lazy');
			const file = join(builtSite, inFolder(src));
			expect(existsSync(file), `${href} ${src}`).toBe(true);
			const { width, height } = image.attributes;
			const svg = readFileSync(file, 'utf8');
			expect(svg, src).toContain(`viewBox="0 0 ${width} ${height}"`);
			grounds.set(src, (grounds.get(src) ?? new Set()).add(href.split('/')[1]!));
		}
	}
	for (const [src, locales] of grounds) expect(locales.size, src).toBe(localeCodes.length);
});

test('names and marks of the two drawings of a map together weigh at most 8 KB as sent', () => {
	expect(maps.filter(({ bytes }) => bytes > 8 * KB).map(({ href, bytes }) => `${href} ${bytes}`)).toEqual([]);
});

test('every place on a map is a link with a name that is read out, and the list beside it says the same', () => {
	for (const map of maps) {
		const { href, root, drawings } = map;
		const places = new Set(root.querySelectorAll('.map-index li a').map((link) => link.getAttribute('href')));
		const drawn = drawings.map((drawing) => drawing.querySelectorAll('a'));
		const to = new Set(drawn.flat().map((link) => link.getAttribute('href')));
		if (isBare(map)) expect(to.size, href).toBeGreaterThan(1);
		else expect(to, href).toEqual(places);
		for (const link of drawn.flat()) expect(link.getAttribute('aria-label'), href).toBeTruthy();
	}
});
