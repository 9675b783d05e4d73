import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { kind } from '../../src/collections/define.ts';
import { kindNames, listedKinds, placedKinds, traitsOf } from '../../src/collections/kinds.ts';

test('every kind has its view, and every list that is more than rows', () => {
	const views = globSync('src/views/*.astro').map((file) => basename(file, '.astro'));
	const named = kindNames.map(traitsOf).flatMap(({ view, listView }) => [view, ...(listView ? [listView] : [])]);
	expect(named.filter((name) => !views.includes(name))).toEqual([]);
});

test('every kind that belongs to places or is listed with them has an example', () => {
	const examples = globSync('tests/example/*').map((folder) => basename(folder));
	expect(placedKinds.filter((name) => !examples.includes(name))).toEqual([]);
});

test('a kind that is on places names places, and one that is followed says when it was published', () => {
	const places = { places: z.array(z.string()) };
	expect(() => kind({ view: 'Walk', listed: 'footer', onPlaces: true })).toThrow('"onPlaces" needs the field "places"');
	expect(() => kind({ view: 'Walk', listed: 'footer', followed: true, facts: places })).toThrow('"published"');
	expect(() => kind({ view: 'Walk', faceted: true, facts: places })).toThrow('needs a list');
	expect(kind({ view: 'Walk', listed: 'footer', faceted: true, facts: places }).facts.shape).toHaveProperty('places');
});

test('events stand behind all others on the pages of their places', () => {
	expect(placedKinds.at(-1)).toBe('events');
});

test('no other file lists the kinds that have a list', () => {
	const names = new RegExp(`['"](${listedKinds.join('|')})['"]`, 'g');
	const lists = globSync('src/**/*.{ts,astro}').filter((file) => {
		const arrays = readFileSync(file, 'utf8').match(/\[[^[\]]*\]/g) ?? [];
		return arrays.some((array) => new Set(array.match(names)).size > 5);
	});
	expect(lists).toEqual([]);
});
