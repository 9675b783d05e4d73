import { z } from 'astro/zod';
import { searches } from './countries.ts';
import { path } from './fields.ts';
import { vignette } from './shared.ts';

/**
 * A trade that lists and search filter by. It has no page and no texts, so its names and address words stand in its
 * facts.
 */
export const trades = {
	facts: z.strictObject({
		order: z.int().describe('Place in lists, lowest first.'),
		vignettes: z
			.strictObject({
				work: z
					.array(vignette)
					.min(1)
					.describe('Small pictures of its work and tools: for careers, clusters and campaigns.'),
				houses: z.array(vignette).min(1).describe('Small pictures of its works and houses: for employers.'),
			})
			.optional()
			.describe('Small pictures for entries in this trade that name none.'),
		vacancies: searches.default({}).describe('What narrows the search for vacancies of each country to it.'),
		names: z
			.record(z.string(), z.string().min(2))
			.describe('Its name in each language, by the name of the locale file.'),
		paths: z
			.record(z.string(), path)
			.describe('Its word in the addresses of each language, by the name of the locale file.'),
		keywords: z
			.record(z.string(), z.array(z.string().min(2)))
			.default({})
			.describe(
				'Words in each language that readers type who look for work in it, such as occupations. They find its careers and campaigns, also where these have no text in the language.',
			),
	}),
};
