import { z } from 'astro/zod';
import { searches } from './countries.ts';
import { country, localId, period, reference, source } from './fields.ts';
import { trades } from './shared.ts';

const pay = z.strictObject({
	country: country.describe('Where it is paid.'),
	code: z.string().min(1).describe('The group that the statistics count, in quotes.'),
	label: z.string().min(2).describe('What the statistics call the group.'),
	median: z.number().positive().describe('Half of those who work full time earn more a month, before tax.'),
	low: z.number().positive().optional().describe('A quarter earns less.'),
	high: z.number().positive().optional().describe('A quarter earns more.'),
	period: period.describe('What it is for.'),
	source: localId.describe('The id of the source in this file.'),
});

const licence = z.strictObject({
	guide: reference('guides').describe('The guide that tells how.'),
	step: localId.describe('The step of the guide.'),
	source: localId.describe('The id of the source in this file.'),
});

/**
 * An occupation that official searches can be narrowed to, and what it pays. It has no page and no texts, so its
 * names stand in its facts.
 */
export const occupations = {
	facts: z.strictObject({
		names: z
			.record(z.string(), z.string().min(2))
			.describe('Its name in each language, by the name of the locale file.'),
		vacancies: searches.describe('What narrows the search of each country to it.'),
		codes: z
			.record(localId, z.array(z.string({ error: 'must stand in quotes' }).min(1)).min(1))
			.default({})
			.describe(
				'Its groups in each classification and each official feed. The same number is often another job elsewhere, so nothing is joined on it.',
			),
		match: z
			.enum(['exact', 'approx', 'weak'])
			.default('exact')
			.describe('How well the groups of the countries are the same work.'),
		trades: trades.optional().describe('The trades that it belongs to. Their careers and employers go with it.'),
		pay: z.array(pay).default([]).describe('What it pays in each country, by the groups of its statistics.'),
		regulated: z
			.partialRecord(country, licence)
			.default({})
			.describe('Countries that ask for a licence, with the guide that tells how. Others are not known to.'),
		sources: z.array(source).default([]).describe('Where pay and licences come from.'),
	}),
};
