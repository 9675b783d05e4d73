import { z } from 'astro/zod';
import { contact } from './contact.ts';
import { kind } from './define.ts';
import { date, reference } from './fields.ts';
import { code, dated, drawing, link, picture, places, references, trades } from './shared.ts';

const argument = z.strictObject({
	of: reference('statistics').describe('The indicator.'),
	place: z.string().min(2).describe('What the figure is about, as in the values of the indicator.'),
});

/** A landing page that a recruiter sends: for whom, why, who else, what is hard, and what to do next. */
export const campaigns = kind({
	view: 'Campaign',
	listed: 'footer',
	faceted: true,
	followed: true,
	grouped: 'running',
	caption: ['audience'],
	drawing: { opens: true, wide: true },
	saysWhatIsHard: true,
	cites: true,
	sent: true,
	short: { letter: 'k', field: 'code' },
	facts: {
		...dated,
		...picture,
		code: code.describe('The word of its short address, /k/<code>/. It never changes: it stands on paper.'),
		formerly: z
			.array(code)
			.default([])
			.describe(
				'Codes that it had before, or that it takes over from a campaign that was removed. They lead here for ever.',
			),
		starts: date.describe('The first day.'),
		ends: date.describe('The last day. After it the page leads on.'),
		places: places.describe('Where it invites to: ids of municipalities, or regions/<id>.'),
		trades: trades.describe('The trades that it is for.'),
		occupations: references('occupations').describe(
			'The occupations that vacancies are looked for in; without them, all vacancies of its places.',
		),
		figures: z.array(argument).min(2).max(8).describe('The figures that argue for it.'),
		stories: references('stories').describe('Careers that it shows.'),
		clusters: references('clusters').describe('Clusters that it shows.'),
		employers: references('employers').describe('Employers that it shows.'),
		events: references('events').describe('Events that it shows.'),
		guides: references('guides').describe('Guides that it shows.'),
		contacts: z.array(contact).default([]).describe('Whom to ask.'),
		next: z.array(link).max(4).default([]).describe('Next steps beside the vacancies: official pages to go to.'),
	},
	text: { audience: z.string().min(5).max(120).describe('Whom it is for, in a few words.'), drawing },
});
