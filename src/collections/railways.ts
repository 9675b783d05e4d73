import { z } from 'astro/zod';
import { coordinates, localId, source } from './fields.ts';

const station = z.strictObject({
	name: z.string().min(2).describe('The name on the platform.'),
	coordinates: coordinates
		.extend({ source: localId.describe('The id of the source in this file.') })
		.describe('Where it lies; its town, where no source gives the station itself.'),
});

/** A railway on the maps. It has no page: it is drawn from station to station, as far as sources say where they lie. */
export const railways = {
	facts: z.strictObject({
		name: z.string().min(2).describe('What the line is called where it runs.'),
		routeSource: localId.describe('The id of the source that says which way it runs.'),
		stations: z
			.array(station)
			.min(2)
			.describe('Stations in order, from one end to the other. Not every stop has to be there.'),
		sources: z.array(source).min(1).describe('Where the line and its points come from.'),
	}),
};
