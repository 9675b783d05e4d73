import { expect, test } from 'vitest';
import { crowKm, pagesFor, ranked, within, type WorkPage, type WorkPlace } from '../../src/tools/careers.ts';

const place = (id: string, lat: number): WorkPlace => ({
	id,
	name: id,
	href: `/${id}/`,
	country: 'SE',
	search: {},
	lat,
	lon: 15,
});
const places = [place('north', 61), place('middle', 60.7), place('south', 59)];
const page = (kind: string, at: string[], trades: string[], occupations: string[] = []): WorkPage => ({
	kind,
	title: kind,
	href: '/',
	places: at,
	trades,
	occupations,
});
const pages = [
	page('stories', ['north'], ['care'], ['nurse']),
	page('employers', ['middle'], ['care']),
	page('employers', ['south'], ['it']),
	page('clusters', ['south'], ['care', 'it']),
];
const nurse = { id: 'nurse', trades: ['care'] };
const doctor = { id: 'doctor', trades: ['care'] };
const developer = { id: 'developer', trades: ['it'] };

test('what lies within reach is told by the way of the crow, the nearest first', () => {
	expect(crowKm(places[0]!, places[1]!)).toBeCloseTo(33.4, 1);
	expect(within(places, places[1]!, 40).map(({ id }) => id)).toEqual(['middle', 'north']);
	expect(within(places, places[1]!, 0).map(({ id }) => id)).toEqual(['middle']);
});

test('a career belongs to the occupations that it names, employers and clusters to trades', () => {
	expect(pagesFor(nurse, ['north', 'middle'], pages)).toHaveLength(2);
	expect(pagesFor(doctor, ['north', 'middle'], pages)).toHaveLength(1);
	expect(pagesFor(developer, ['north', 'middle'], pages)).toEqual([]);
});

test('places stand in order by the one who has least there', () => {
	const order = ranked([nurse, developer], places, pages, 40);
	expect(order.map(({ place: { id }, counts }) => [id, ...counts])).toEqual([
		['south', 1, 2],
		['north', 2, 0],
		['middle', 2, 0],
	]);
});
