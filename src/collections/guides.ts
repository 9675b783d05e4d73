import { z } from 'astro/zod';
import { contact } from './contact.ts';
import { kind } from './define.ts';
import { country, date, localId, reference } from './fields.ts';
import { dated, drawing, link, picture, places } from './shared.ts';

/** Who keeps a step up to date: roles, not persons. */
const owners = ['editor', 'newcomers', 'business', 'jobs', 'school'] as const;

/** How long a step takes, where a source says so. */
const takes = z.strictObject({
	least: z.int().positive().optional().describe('The shortest time.'),
	most: z.int().positive().describe('The longest time.'),
	unit: z.enum(['day', 'week', 'month']).describe('What is counted.'),
	source: localId.describe('The id of the source in this file.'),
});

/** Papers that steps ask for. The locale files name each: `document.<id>`. */
const DOCUMENTS = [
	'passport',
	'passport-or-id',
	'proof-of-identity',
	'right-to-stay',
	'employment-certificate',
	'job-offer',
	'contract',
	'pay-slips',
	'school-papers',
	'goods-list',
	'u1',
] as const;

/** The last day to do a step, counted from the day of the move, where a source says so. */
const term = z
	.strictObject({
		when: z.enum(['before', 'after']).describe('Before the day of the move, or after it.'),
		months: z.int().positive().optional().describe('Months.'),
		weeks: z.int().positive().optional().describe('Weeks, on top of the months.'),
		days: z.int().positive().optional().describe('Days, on top of both.'),
		source: localId.describe('The id of the source in this file.'),
	})
	.refine(({ months, weeks, days }) => months ?? weeks ?? days, {
		error: 'must say how long: "months", "weeks" or "days".',
	});

const age = z.int().min(0).max(17);

const step = z.strictObject({
	id: localId.describe('The name by which the texts tell it: <Step id="…">.'),
	authority: link.describe('Who decides, and the page where it is done.'),
	country: country.optional().describe('The country that it is about, in a guide for several.'),
	from: z
		.array(reference('origins'))
		.min(1)
		.optional()
		.describe('Whom it is for, by where they come from: ids of content/origins. All, if left out.'),
	takes: takes.optional().describe('How long it takes until it is done.'),
	phase: z
		.enum(['before', 'arrival', 'later'])
		.default('later')
		.describe('When it is done: before the move, in the first weeks after it, or later.'),
	term: term.optional().describe('The last day for it, counted from the day of the move.'),
	ages: z
		.strictObject({ from: age.describe('The lowest age.'), to: age.describe('The highest age.') })
		.optional()
		.describe('The ages of the children whose families it is for. All households, if left out.'),
	documents: z.array(z.enum(DOCUMENTS)).min(1).optional().describe('What to bring, as far as the texts say so.'),
	checked: date.describe('The day on which it was last checked.'),
	owner: z.enum(owners).describe('The role that keeps it up to date.'),
});

/** Something that has to be done, step by step. */
export const guides = kind({
	view: 'Guide',
	listed: 'header',
	faceted: true,
	followed: true,
	onPlaces: true,
	grouped: 'topic',
	caption: ['topic', 'countries'],
	drawing: { wide: true },
	cites: true,
	facts: {
		...dated,
		...picture,
		order: z.int().describe('Place in lists, lowest first.'),
		topic: z.enum(['moving', 'work', 'business', 'language', 'everyday']).describe('What it is about.'),
		plan: z
			.enum(['always', 'two', 'asked'])
			.default('asked')
			.describe('When a plan for a move holds its steps: always, where two adults move, or where the reader asks.'),
		countries: z.array(country).min(1).describe('The countries that it is about.'),
		places: places.describe('Places whose pages show it: ids of municipalities, or regions/<id>.'),
		staleAfter: z.int().positive().default(12).describe('Months after which a step counts as old.'),
		contacts: z.array(contact).default([]).describe('Whom to ask.'),
		steps: z.array(step).min(1).describe('The steps, in order.'),
	},
	text: { drawing },
});
