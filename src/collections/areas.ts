import { z } from 'astro/zod';
import { coordinates, country, station } from './fields.ts';

/** A place that others are compared with or travel to. It has no page and no texts, so its names stand in its facts. */
export const areas = {
	facts: z.strictObject({
		country: country.describe('The country that it lies in.'),
		type: z.enum(['city', 'county', 'airport', 'area']).describe('What kind of place it is.'),
		names: z
			.record(z.string(), z.string().min(2))
			.describe('Its name in each language, by the name of the locale file.'),
		station: station.optional().describe('Where journeys to it end.'),
		coordinates: coordinates.optional().describe('Where it lies.'),
	}),
};
