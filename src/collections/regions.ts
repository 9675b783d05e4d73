import { z } from 'astro/zod';
import { contact } from './contact.ts';
import { kind } from './define.ts';
import { country, cover, inks, reference, url } from './fields.ts';
import { poster } from './poster.ts';
import { shortOfPlace } from './shared.ts';

/** A region: some municipalities that show themselves to the world together. */
export const regions = kind({
	view: 'Region',
	listed: 'header',
	listView: 'RegionList',
	drawing: { opens: true, wide: true },
	saysWhatIsHard: true,
	sent: true,
	short: { letter: 'p', field: 'short' },
	facts: {
		...shortOfPlace,
		country: country.describe('The country that it lies in.'),
		timeZone: z
			.string()
			.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), {
				error: 'must be a time zone of the IANA, like Europe/Helsinki',
			})
			.describe('The time zone of its clocks.'),
		compareWith: reference('areas').describe('The big city that most of its movers leave.'),
		figures: z
			.array(reference('statistics'))
			.min(6)
			.max(10)
			.describe('The indicators that compare its municipalities.'),
		inks: inks.describe('The colours of its drawing and of its pages.'),
		poster: poster.prefault({}).describe('Its drawing.'),
		cover: cover.optional().describe('A photograph in its place.'),
		website: url.optional().describe('The page of the body behind it, if there is one.'),
		sameAs: z.array(url).default([]).describe('The same region elsewhere: encyclopedia, official page.'),
		contacts: z.array(contact).default([]).describe('Whom to ask: official pages.'),
	},
	text: {
		drawing: z.string().min(20).max(240).optional().describe('What the drawing shows, for readers who do not see it.'),
	},
});
