import { z } from 'astro/zod';
import { coordinates, localId, source } from './fields.ts';

/** A lake that has its name on the maps. Its shape is in the ground of the maps. */
export const lakes = {
	facts: z.strictObject({
		name: z.string().min(2).describe('What it is called where it lies.'),
		coordinates: coordinates
			.extend({ source: localId.describe('The id of the source in this file.') })
			.describe('A point on its water, where the name stands.'),
		sources: z.array(source).min(1).describe('Where its name and the point come from.'),
	}),
};
