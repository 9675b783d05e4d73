import { getCollection } from 'astro:content';

/** The cities whose place on the map is known: what a dial points at. */
export const cities = (await getCollection('areas')).flatMap(({ id, data: { type, coordinates } }) => (type === 'city' && coordinates ? [{ id, coordinates }] : []));
