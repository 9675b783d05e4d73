import { z } from 'astro/zod';
import { kind } from './define.ts';
import { country, localId, period, place, source } from './fields.ts';

const value = z.strictObject({
	place: place.describe('What the figure is about: the id of a municipality or area, regions/<id>, or a country code.'),
	period: period.describe('What the figure is for.'),
	value: z.number().describe('The figure itself, as a number.'),
	source: localId.describe('The id of the source in this file.'),
	method: z.enum(['published', 'chart', 'calculated', 'rounded']).default('published').describe('How it was come by.'),
});

/** An indicator, with its value for every place. A figure stands here once and nowhere else. */
export const statistics = kind({
	view: 'Statistic',
	listed: 'footer',
	listView: 'StatisticList',
	facts: {
		order: z.int().describe('Place in lists, lowest first.'),
		topic: z
			.enum(['people', 'work', 'business', 'home', 'money', 'care', 'nature', 'travel'])
			.describe('What it is about.'),
		kind: z
			.enum(['count', 'share', 'money', 'time', 'number'])
			.describe('How it is written: whole things, per cent, money, minutes, or a number with a unit.'),
		decimals: z.int().min(0).max(3).default(0).describe('Decimals that are shown.'),
		compare: z.enum(['A', 'B', 'C']).describe('How far countries compare: A same, B close, C not.'),
		chart: z
			.enum(['bar', 'dots', 'slope'])
			.default('bar')
			.describe(
				'How it is drawn: bars from zero, dots on a scale that need not begin at zero, or slopes between the periods of a place.',
			),
		staleAfter: z.int().positive().describe('Months after the end of its period when a figure counts as old.'),
		range: z
			.tuple([z.number(), z.number()])
			.optional()
			.describe(
				'The least and the most that a value can be, where it can be negative, or a share under 1: [-5, 5]. Else a share lies between 0 and 100, and nothing is negative.',
			),
		currency: z
			.record(
				country,
				z
					.string()
					.refine((code) => Intl.supportedValuesOf('currency').includes(code), {
						error: 'must be the code of a currency in three capitals, as in an exchange table',
					}),
			)
			.optional()
			.describe('The currency of each country, for money.'),
		sources: z.array(source).min(1).describe('Where the figures come from.'),
		values: z.array(value).min(1).describe('The figures.'),
	},
	text: {
		title: z.string().min(2).max(48).describe('What is measured, short enough for a table.'),
		finding: z
			.string()
			.min(20)
			.max(160)
			.optional()
			.describe('What the figures say, in a sentence. Without, it is made of the highest and the lowest.'),
		unit: z.string().optional().describe('The unit after the number, for counts and numbers.'),
		definitions: z.record(country, z.string().min(10)).describe('What is counted, country by country.'),
	},
});
