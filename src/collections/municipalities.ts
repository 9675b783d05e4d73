import { z } from 'astro/zod';
import { briefing } from './briefing.ts';
import { contact } from './contact.ts';
import { searchParameters } from './countries.ts';
import { kind } from './define.ts';
import { coordinates, cover, inks, journey, reference, station, url } from './fields.ts';
import { line } from './line.ts';
import { poster } from './poster.ts';
import { shortOfPlace } from './shared.ts';

/** A municipality: the place that people move to. */
export const municipalities = kind({
	view: 'Municipality',
	listed: 'footer',
	listView: 'MunicipalityList',
	partOf: { kind: 'regions', field: 'region' },
	drawing: { opens: true },
	saysWhatIsHard: true,
	sent: true,
	short: { letter: 'p', field: 'short' },
	facts: {
		...shortOfPlace,
		region: reference('regions').describe('The region that it belongs to.'),
		officialName: z.string().min(2).describe('The name of the municipality as an authority.'),
		code: z
			.string({ error: "must stand in quotes, like '2080'" })
			.regex(/^\d+$/, { error: 'must be digits in quotes' })
			.describe('Its number in the official statistics, in quotes.'),
		seat: z.string().min(2).describe('The town or village that it is run from.'),
		website: url.describe('Its official website.'),
		sameAs: z.array(url).default([]).describe('The same municipality elsewhere: encyclopedia, official page.'),
		coordinates: coordinates.describe('Where its seat lies.'),
		figures: z.array(reference('statistics')).min(6).max(10).describe('The indicators that its page shows first.'),
		neighbours: z.array(reference('municipalities')).default([]).describe('Neighbours that are on this site.'),
		neighboursOutside: z.array(z.string()).default([]).describe('Neighbours that are not.'),
		briefing: briefing.describe('What a mover asks first.'),
		vacancies: searchParameters.describe("What narrows the country's search for vacancies to it."),
		station: station.optional().describe('Where journeys begin.'),
		journeys: z.array(journey).default([]).describe('Sourced minutes and kilometres.'),
		line: line.optional().describe('The railway that passengers use, if there is one.'),
		contacts: z.array(contact).min(1).describe('Whom to ask: official pages.'),
		inks: inks.describe('The colours of its drawing and of its page.'),
		poster: poster.prefault({}).describe('Its drawing.'),
		cover: cover.optional().describe('A photograph in its place.'),
	},
	text: {
		drawing: z.string().min(20).max(240).optional().describe('What the drawing shows, for readers who do not see it.'),
	},
});
