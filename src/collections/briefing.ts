import { z } from 'astro/zod';
import { telephone } from './contact.ts';
import { known, language, localId, period, reference, url } from './fields.ts';
import { idsOf } from '../content/ids.ts';

const fields = {
	statistic: reference('statistics')
		.optional()
		.describe('The indicator whose value it says, in place of a value of its own.'),
	value: z.number().optional().describe('The figure itself, as a number.'),
	gross: z.number().optional().describe('The pay before tax, of which the value is left.'),
	names: z.array(z.string().min(2)).min(1).optional().describe('Proper names, as they are written on the spot.'),
	place: known(() => [...idsOf('municipalities'), ...idsOf('areas')], 'municipality or area')
		.optional()
		.describe('Where it is, or what the figure is about if not the place itself.'),
	trade: reference('trades').optional().describe('The trade that the figure is about.'),
	until: z
		.string()
		.regex(/^(0[1-9]|1[0-2])-[0-3]\d$/, { error: "must be a month and a day in quotes, like '03-01'" })
		.optional()
		.describe('The last day of each year: month and day.'),
};
type Field = keyof typeof fields;

/** What an answer says: the fields that it needs, and how its value is written. */
interface Answer {
	needs: readonly Field[];
	style?: 'share' | 'money' | 'time' | 'number' | 'count';
}
const value = (style: NonNullable<Answer['style']>, ...needs: Field[]): Answer => ({
	needs: ['value', ...needs],
	style,
});
const named = (...needs: Field[]): Answer => ({ needs });

/**
 * The lines of a briefing in their order, and what each can say. The locale files hold the words:
 * `briefing.<answer>`.
 */
export const lines = {
	work: {
		trade: value('share', 'trade'),
		publicSector: value('share'),
		industryJobs: value('share'),
		unemployment: value('share'),
		unemploymentIn: value('share', 'place'),
	},
	pay: { pay: value('money', 'gross') },
	house: { house: value('money'), houseSquareMetre: value('money') },
	flat: {
		rent: value('money'),
		rentAround: value('money'),
		flatSquareMetre: value('money'),
		flatIn: value('money', 'place'),
	},
	childCare: { guarantee: value('count'), right: named('until'), fee: value('money'), preschools: value('count') },
	school: {
		schools: value('count'),
		points: value('number'),
		upperSecondary: named('names'),
		upperSecondaryIn: named('names', 'place'),
		noUpperSecondary: named(),
	},
	care: {
		hospital: named('names', 'place'),
		emergency: named('names', 'place'),
		healthCentre: named('names'),
		openLists: value('share'),
	},
	travel: { train: value('time', 'place'), change: named('names'), departures: value('count'), direct: named('place') },
	broadband: { broadband: value('share'), broadbandIn: value('share', 'place'), fibre: value('share') },
} as const satisfies Record<string, Record<string, Answer>>;

export type Line = keyof typeof lines;

/** How an answer is written and what it needs. */
export const answerOf = (line: Line, what: string) => (lines[line] as Record<string, Answer>)[what]!;

const lacking = (line: Line, answer: { what: string } & Partial<Record<Field, unknown>>) =>
	answerOf(line, answer.what).needs.find(
		(field) => answer[field] === undefined && !(field === 'value' && answer.statistic),
	);

const answer = (line: Line) =>
	z
		.strictObject({
			what: z.enum(Object.keys(lines[line]) as [string, ...string[]]).describe('What it says.'),
			...fields,
			telephone: telephone.optional().describe('The number to ring first.'),
			period: period.optional().describe('What it is for, if it is not an indicator and the source says.'),
			method: z
				.enum(['published', 'calculated', 'rounded'])
				.default('published')
				.describe('How the figure was come by.'),
			source: localId.optional().describe('The id of the source in this file, if it is not an indicator.'),
		})
		.superRefine((given, context) => {
			const field = lacking(line, given);
			if (field)
				context.addIssue({
					code: 'custom',
					path: [field],
					message: `the answer "${given.what}" needs "${field}". ${fields[field].description}`,
				});
			else if (!given.source && !given.statistic)
				context.addIssue({
					code: 'custom',
					path: ['source'],
					message: 'an answer needs a "source", or a "statistic" that has one.',
				});
		});

const ask = z.strictObject({
	name: z.string().min(2).describe('Who answers, in the language of the page.'),
	url: url.describe('The page where one asks or looks.'),
	language: language.describe('The language of the page, like the name of a locale file.'),
	telephone: telephone.optional().describe('The number to ring.'),
});

const lineOf = (line: Line) =>
	z
		.strictObject({
			says: z.array(answer(line)).default([]).describe('What is known.'),
			ask: ask.optional().describe('Whom to ask for the rest. Without it, and with nothing known, the municipality.'),
		})
		.prefault({});

/** What a mover asks first, the same questions in the same order of every place. What nobody has found is asked for. */
export const briefing = z
	.strictObject(
		Object.fromEntries((Object.keys(lines) as Line[]).map((line) => [line, lineOf(line)])) as Record<
			Line,
			ReturnType<typeof lineOf>
		>,
	)
	.prefault({});
export type Briefing = z.infer<typeof briefing>;
