import { z } from 'astro/zod';

/**
 * Where somebody moves from, as the steps of guides tell readers apart. It has no page and no texts, so its names
 * stand in its facts.
 */
export const origins = {
	facts: z.strictObject({
		order: z.int().describe('Place in the choice, lowest first.'),
		names: z
			.record(z.string(), z.string().min(2))
			.describe('What the choice says in each language, by the name of the locale file.'),
	}),
};
