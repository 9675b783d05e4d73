import { z } from 'astro/zod';
import { kind } from './define.ts';
import { cover, date } from './fields.ts';
import { dated, places, references, trades } from './shared.ts';

/** A career: the portrait of an occupation, or an interview with a person who has agreed to it. */
export const stories = kind({
	view: 'Story',
	listed: 'header',
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['trade', 'places'],
	drawing: { opens: true },
	saysWhatIsHard: true,
	cites: true,
	sent: true,
	facts: {
		...dated,
		form: z
			.enum(['portrait', 'interview'])
			.describe('portrait: an occupation, without any person. interview: a real person, who has agreed.'),
		places: places.describe('Where it plays: ids of municipalities, or regions/<id>.'),
		trades: trades.describe('The trades that it belongs to.'),
		occupations: references('occupations').describe(
			'The occupations that vacancies are looked for in; without them, its trades.',
		),
		clusters: references('clusters').describe('Clusters to go on to.'),
		employers: references('employers').describe('Employers to go on to.'),
		guides: references('guides').describe('Guides to go on to.'),
		cover: cover.optional().describe('The portrait of the person, with its licence. An interview needs it.'),
		consent: z
			.strictObject({
				date: date.describe('The day on which the person agreed.'),
				kept: z.string().min(5).describe('Where the signed consent is kept. Not shown on the page.'),
			})
			.optional()
			.describe('The consent of the person. An interview needs it.'),
	},
	text: { occupation: z.string().min(3).max(48).describe('The occupation, short enough for a list.') },
});
