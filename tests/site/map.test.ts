import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { pagesOf } from '../any.ts';
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

test('the two drawings of a map together weigh at most 25 KB as sent, those of one region at most 10', () => {
	expect(maps.filter(({ bytes }) => bytes > 25 * KB).map(({ href, bytes }) => `${href} ${bytes}`)).toEqual([]);
	expect(
		maps
			.filter(({ root }) => root.querySelector('.place-head'))
			.filter(({ bytes }) => bytes > 10 * KB)
			.map(({ href, bytes }) => `${href} ${bytes}`),
	).toEqual([]);
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
