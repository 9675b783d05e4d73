import { z } from 'astro/zod';
import { coordinates, localId, source } from './fields.ts';

const place = z.strictObject({
	name: z.string().min(2).describe('A place that the road passes.'),
	coordinates: coordinates
		.extend({ source: localId.describe('The id of the source in this file.') })
		.describe('Where it lies.'),
});

/** A main road on the maps. It has no page: it is drawn as a smooth line from place to place, and said to be schematic. */
export const roads = {
	facts: z.strictObject({
		name: z
			.string({ error: 'must stand in quotes' })
			.min(1)
			.describe('What its signs say, in quotes: a letter and a number, or a number.'),
		routeSource: localId.describe('The id of the source that says which places it passes.'),
		passes: z
			.array(place)
			.min(2)
			.describe('Places in order, from one end to the other. Not every one has to be there.'),
		sources: z.array(source).min(1).describe('Where the road and its places come from.'),
	}),
};
