import { z } from 'astro/zod';
import { kind } from './define.ts';
import { country, known, localId, period, reference } from './fields.ts';
import { idsOf } from '../content/ids.ts';
import { vignette } from './shared.ts';
import { wish } from './wishes.ts';

/** What a tool answers, each with a part of its own in src/views/tool. */
const TOOLS = ['left', 'hours', 'careers', 'compare', 'find', 'plan'] as const;

const meanPlaces = () => [
	...idsOf('municipalities'),
	...idsOf('areas'),
	...idsOf('regions').map((id) => `regions/${id}`),
];

/** What a survey says of the way to work. */
const mean = z.strictObject({
	of: z
		.union([country, known(meanPlaces, 'place')])
		.describe('Whose mean it is taken for: a country code, regions/<id>, or the id of a municipality or a city.'),
	around: z.boolean().default(false).describe('true: the mean of the county around that place.'),
	minutes: z.number().positive().describe('Minutes one way.'),
	period: period.describe('When people were asked.'),
	source: localId.describe('The id of the source in this file.'),
});

/** A household whose money is counted for every place when the site is built. */
const household = z.strictObject({
	id: localId.describe('A name for it.'),
	names: z.record(z.string(), z.string().min(2)).describe('Who they are, in each language.'),
	jobs: z.array(reference('occupations')).min(1).max(2).describe('The occupation of each adult.'),
	ages: z.array(z.int().min(0).max(17)).default([]).describe('The ages of the children.'),
	home: z.enum(['rent', 'buy']).describe('How they live.'),
});

/** A tool by which a reader decides. Its list is the page where the answers are given once. */
export const tools = kind({
	view: 'Tool',
	listed: 'header',
	listView: 'ToolList',
	facts: {
		order: z.int().describe('Place in lists, lowest first.'),
		tool: z.enum(TOOLS).describe('What it answers.'),
		vignette: vignette.optional().describe('The name of the small drawing that it is known by.'),
		means: z.array(mean).default([]).describe('Means of the way to work, where the tool begins with one.'),
		weeks: z.int().min(1).max(52).optional().describe('Weeks that somebody works in a year, where the tool asks.'),
		households: z.array(household).default([]).describe('Households that a table shows, where the tool counts money.'),
		wishes: z.array(wish).default([]).describe('What a reader can weigh, where the tool ranks places.'),
	},
});
