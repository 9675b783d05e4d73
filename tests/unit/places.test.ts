import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRegion, parsePlace, placeKey, regionPlace } from '../../src/collections/places.ts';
import { hostOf } from '../../src/site/host.ts';

test('a place is a region or a municipality, and has the key of its entry', () => {
	expect(parsePlace(regionPlace('east'))).toEqual({ kind: 'regions', id: 'east' });
	expect(parsePlace('town')).toEqual({ kind: 'municipalities', id: 'town' });
	expect(['regions/east', 'town'].map(placeKey)).toEqual(['regions/east', 'municipalities/town']);
	expect(isRegion('regions-town')).toBe(false);
});

test('nobody else takes a place or the name of a server apart', () => {
	const apart = /startsWith\('regions\/'\)|slice\('regions\/'|hostname\.replace/;
	const files = globSync('src/**/*.{ts,astro}').filter((file) => apart.test(readFileSync(file, 'utf8')));
	expect(files).toEqual(['src/site/host.ts']);
	expect(hostOf('https://www.example.org/a')).toBe('example.org');
});
