import { z } from 'astro/zod';
import { kind } from './define.ts';
import { date, period, reference, url } from './fields.ts';
import { dated, drawing, picture, places, references, trades } from './shared.ts';

/** Firms, researchers and public bodies in one line of business that work together. */
export const clusters = kind({
	view: 'Cluster',
	listed: 'footer',
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['status', 'places'],
	drawing: { opens: true, wide: true },
	cites: true,
	facts: {
		...dated,
		...picture,
		places: places.describe('Where it works: ids of municipalities, or regions/<id>.'),
		trades: trades.describe('Its trades.'),
		status: z
			.enum(['active', 'succeeded', 'ended', 'unknown'])
			.describe('active, succeeded by another one, ended, or unknown: nothing recent was found.'),
		since: period.optional().describe('The year in which it began.'),
		until: period.optional().describe('The year in which it ended or was succeeded.'),
		successor: reference('clusters').optional().describe('The cluster that went on with it.'),
		employers: references('employers').describe('Employers on this site that take part.'),
		website: url.optional().describe('Its official website.'),
		checked: date.describe('The day on which status and links were last checked.'),
	},
	text: { drawing },
});
