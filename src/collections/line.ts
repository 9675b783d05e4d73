import { z } from 'astro/zod';
import { known, localId } from './fields.ts';
import { idsOf } from '../content/ids.ts';

const station = z.strictObject({
	name: z.string().min(2).describe('The name on the platform.'),
	place: known(() => [...idsOf('municipalities'), ...idsOf('areas')], 'municipality or area')
		.optional()
		.describe(
			'The municipality or area that it serves: a municipality becomes a link, and journeys by train lend their minutes.',
		),
	km: z
		.number()
		.nonnegative()
		.optional()
		.describe('Kilometres along the line, all counted from one end as the source does.'),
	change: z
		.array(z.string().min(2))
		.min(1)
		.optional()
		.describe('What one changes to here: names of lines, or ids of areas.'),
	source: localId.describe('The id of the source in this file.'),
});

/** The railway of a place: its stations in order, as far as sources name them. */
export const line = z
	.strictObject({
		name: z.string().min(2).describe('What the line is called.'),
		from: z.string().min(2).describe('The station of the place itself: one of those below.'),
		stations: z.array(station).min(2).describe('Stations from one end to the other. Not every stop has to be there.'),
	})
	.refine(({ from, stations }) => stations.some(({ name }) => name === from), {
		error: 'the station under "from" must stand among the stations',
		path: ['from'],
	});
