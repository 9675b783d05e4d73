import { getCollection } from 'astro:content';
import { crowKm, type Point } from '../charts/compass.ts';

/** How far a dial reaches, and how many cities it can name without one covering another. */
const REACH = 500;
const MOST = 8;

const cities = (await getCollection('areas')).flatMap(({ id, data: { type, coordinates } }) =>
	type === 'city' && coordinates ? [{ id, coordinates }] : [],
);

/**
 * The cities that a dial points at, nearest first: those within a day's journey, and the one that the region is
 * compared with, however far it is. `km` is the distance as the crow flies.
 */
export function citiesAround(centre: Point, compareWith: string) {
	const all = cities.map((city) => ({ ...city, km: crowKm(centre, city.coordinates) })).sort((a, b) => a.km - b.km);
	const near = all.filter(({ id, km }) => km <= REACH && id !== compareWith).slice(0, MOST - 1);
	return all.filter((city) => near.includes(city) || city.id === compareWith);
}
