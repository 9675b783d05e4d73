import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from '../pages.ts';

const KB = 1024;
const maps = builtPages().flatMap(({ href, root }) => {
	const drawings = root.querySelectorAll('.map-sheet');
	return drawings.length
		? [{ href, root, drawings, bytes: gzipSync(drawings.map((drawing) => drawing.outerHTML).join('')).length }]
		: [];
});

test('home, both lists of places, regions and municipalities have a map in two drawings', () => {
	expect(maps.length).toBeGreaterThanOrEqual(6 * (1 + 1 + 2 + 10));
	for (const { href, drawings } of maps) expect(drawings, href).toHaveLength(2);
});

test('the two drawings of a map together weigh at most 25 KB as sent, those of one region at most 5', () => {
	expect(maps.filter(({ bytes }) => bytes > 25 * KB).map(({ href, bytes }) => `${href} ${bytes}`)).toEqual([]);
	expect(
		maps
			.filter(({ root }) => root.querySelector('.place-head'))
			.filter(({ bytes }) => bytes > 5 * KB)
			.map(({ href, bytes }) => `${href} ${bytes}`),
	).toEqual([]);
});

test('every place on a map is a link with a name that is read out, and the list beside it says the same', () => {
	for (const { href, root, drawings } of maps) {
		const listed = new Set(root.querySelectorAll('.map-index li a').map((link) => link.getAttribute('href')));
		const drawn = drawings.map((drawing) => drawing.querySelectorAll('a'));
		expect(new Set(drawn.flat().map((link) => link.getAttribute('href'))), href).toEqual(listed);
		for (const link of drawn.flat()) expect(link.getAttribute('aria-label'), href).toBeTruthy();
	}
});
