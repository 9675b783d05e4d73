import { z } from 'astro/zod';
import { known, localId, reference } from './fields.ts';
import { idsOf } from '../content/ids.ts';

/** What is counted from the content where no indicator says it. */
const MEASURES = [
	'km-to-city',
	'direct-train',
	'km-to-hospital',
	'own-trade',
	'price-against-city',
	'same-country',
] as const;

const having = z.strictObject({
	place: known(() => idsOf('municipalities'), 'municipality').describe('A place that has it.'),
	source: localId.describe('The id of the source in this file.'),
});

/** What a reader can wish of a place, and by what it is measured: an indicator, a count, or a list of who has it. */
export const wish = z
	.strictObject({
		id: z
			.string()
			.regex(/^[a-z]+(-[a-z]+)*$/, { error: 'may hold a–z and hyphens only' })
			.describe('The name by which addresses call it.'),
		names: z.record(z.string(), z.string().min(2)).describe('The wish in each language.'),
		better: z.enum(['more', 'less']).default('more').describe('Whether more or less of it is better.'),
		statistic: reference('statistics').optional().describe('The indicator that measures it.'),
		measure: z.enum(MEASURES).optional().describe('What is counted instead.'),
		having: z.array(having).optional().describe('Or the places that have it; all others have not.'),
	})
	.refine(({ statistic, measure, having: list }) => [statistic, measure, list].filter(Boolean).length === 1, {
		error: 'needs one of "statistic", "measure" and "having"',
	});
export type Wish = z.infer<typeof wish>;
