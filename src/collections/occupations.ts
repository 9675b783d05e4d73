import { z } from 'astro/zod';
import { searches } from './countries.ts';

/**
 * An occupation that official searches can be narrowed to. It has no page and no texts, so its names stand in its
 * facts.
 */
export const occupations = {
	facts: z.strictObject({
		names: z
			.record(z.string(), z.string().min(2))
			.describe('Its name in each language, by the name of the locale file.'),
		vacancies: searches.describe('What narrows the search of each country to it.'),
	}),
};
