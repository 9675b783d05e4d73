import { z } from 'astro/zod';
import { kind } from './define.ts';
import { period, url } from './fields.ts';
import { dated, drawing, picture, places, references } from './shared.ts';

/** A way of working to attract people and keep them, that others can take up. */
export const programmes = kind({
	view: 'Programme',
	listed: 'footer',
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['audience'],
	drawing: { wide: true },
	cites: true,
	facts: {
		...dated,
		...picture,
		order: z.int().describe('Place in lists, lowest first.'),
		places: places.describe('Where it ran or runs: ids of municipalities, or regions/<id>.'),
		period: period.optional().describe('When it ran, such as 2011/2013.'),
		status: z
			.enum(['idea', 'active', 'ended', 'unknown'])
			.describe('idea: not begun. unknown: nothing recent was found.'),
		website: url.optional().describe('An official page about it.'),
		programmes: references('programmes').describe('Related programmes.'),
		guides: references('guides').describe('Guides that belong to it.'),
		events: references('events').describe('Events that belong to it.'),
	},
	text: { audience: z.string().min(5).max(120).describe('Whom it is for, in a few words.'), drawing },
});
