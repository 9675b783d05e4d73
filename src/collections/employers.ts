import { z } from 'astro/zod';
import { kind } from './define.ts';
import { date, localId, period, url } from './fields.ts';
import { dated, places, trades } from './shared.ts';

/**
 * Somebody who employs many people, or people who know much. No vacancies: those stand with the country's job
 * search.
 */
export const employers = kind({
	view: 'Employer',
	listed: 'header',
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['trade', 'places'],
	cites: true,
	sent: true,
	facts: {
		...dated,
		name: z.string().min(2).describe('The name of the employer.'),
		sector: z.enum(['private', 'public', 'nonprofit']).describe('Who owns it.'),
		places: places.describe('Where it employs people: ids of municipalities, or regions/<id>.'),
		trades: trades.describe('Its trades.'),
		website: url.optional().describe('Its official website.'),
		staff: z
			.strictObject({
				count: z.int().positive().describe('How many people it employs in the place.'),
				approximate: z.boolean().default(false).describe('true: the source says "about" or "over".'),
				period: period.describe('When.'),
				source: localId.describe('The id of the source in this file.'),
			})
			.optional()
			.describe('How many people it employs in the place, if a source says.'),
		checked: date.describe('The day on which name and links were last checked.'),
	},
	text: { title: z.string().min(2).max(70).describe('The name of the employer, as readers of this language know it.') },
});
