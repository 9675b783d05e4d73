import { z } from 'astro/zod';
import { eventKinds, events, weekdays } from '../../collections/events.ts';
import { clusters } from '../../collections/clusters.ts';
import { statistics } from '../../collections/statistics.ts';

/*
 * The rows of the open data. What a version holds is a promise to strangers: fields may come, and none that is here
 * is taken away, renamed or given another meaning. `tests/unit/open-data.json` keeps them.
 */

const ID = 'It never changes.';
const words = (what: string) =>
	z.record(z.string(), z.string()).describe(`${what}, in each language that has it, by the tag of the language.`);
const addresses = words('Address of its page');
const day = (what: string) => z.iso.date().describe(what);
const time = (what: string) => z.iso.time({ precision: -1 }).optional().describe(what);
const period = (what: string) =>
	z.string().describe(`${what}: a year, month or day, or two of them with a slash between: 2025, 2026-04, 2022/2024.`);
const url = (what: string) => z.url().describe(what);
const ids = (what: string) => z.array(z.string()).describe(what);
const sourceIds = ids('Where the claims come from: ids of "sources".');
const placeIds = ids('Where it is: ids of "places".');
const fact = statistics.facts.shape;

const coordinates = z
	.strictObject({ lat: z.number().describe('Degrees north.'), lon: z.number().describe('Degrees east.') })
	.describe('Where it lies (WGS 84); of a municipality its seat.');

const source = z.strictObject({
	id: z.string().describe(`Name of the source. ${ID}`),
	publisher: z.string().describe('Who published it first.'),
	title: z.string().describe('What it is called there.'),
	url: url('Where it can be read.'),
	period: period('What it is for').optional(),
	retrieved: day('The day on which it was fetched.'),
	copy: z
		.strictObject({ publisher: z.string().describe('Who keeps the copy.'), url: url('Where the copy is.') })
		.optional()
		.describe('The copy that was read, if it was not the original.'),
	licence: z.string().describe('The licence that its publisher gives, or "unknown": then ask the publisher.'),
	credit: z.string().optional().describe('The words that its publisher asks you to show.'),
});

const figure = z.strictObject({
	statistic: z.string().describe(`Name of the indicator. ${ID}`),
	title: words('What is measured'),
	topic: fact.topic,
	place: z.string().describe('What the figure is about: an id of "places".'),
	placeName: words('Name of the place'),
	country: z.string().describe('Country of the place (ISO 3166).'),
	period: period('What the figure is for'),
	value: z.number().describe('The figure itself, with a point before decimals.'),
	kind: z
		.enum(fact.kind.options)
		.describe('count: whole things; share: per cent; money: in "currency"; time: minutes; number: in "unit".'),
	currency: z.string().optional().describe('Currency of money (ISO 4217).'),
	unit: words('Unit of a count or number'),
	decimals: z.int().describe('Decimals that are shown.'),
	method: z
		.enum(['published', 'chart', 'calculated', 'rounded'])
		.describe('published by the source, read off its chart, calculated from its figures, or rounded by it.'),
	comparable: fact.compare,
	definition: words('What is counted in that country'),
	newest: z.boolean().describe('Whether no later figure of this indicator is here for this place.'),
	old: z.boolean().describe('Whether it was older on the day of the build than the indicator should be.'),
	url: addresses,
	source,
});

const place = z.strictObject({
	id: z.string().describe(`Name of the place. ${ID}`),
	kind: z.enum(['municipality', 'region', 'area', 'country']).describe('area: a city or other place to compare with.'),
	name: words('Name'),
	officialName: z.string().optional().describe('Name of a municipality as an authority.'),
	code: z.string().optional().describe('Number of a municipality in the official statistics of its country.'),
	country: z.string().describe('The country that it lies in (ISO 3166).'),
	region: z.string().optional().describe('The region that a municipality belongs to: an id of this file.'),
	coordinates: coordinates.optional(),
	timeZone: z.string().optional().describe('Time zone of a region (IANA).'),
	website: url('Its official website.').optional(),
	summary: words('What its page says, in a sentence'),
	url: addresses,
	sources: sourceIds,
});

const event = z.strictObject({
	id: z.string().describe(`Name of the event. ${ID}`),
	title: words('Name'),
	summary: words('What its page says, in a sentence'),
	kind: z.enum(eventKinds).describe('What it is about.'),
	status: events.facts.shape.status,
	places: placeIds,
	venue: z.string().optional().describe('The arena or street.'),
	organiser: z.string().optional().describe('Who holds it.'),
	start: day('First day of the next time, or of the last one that is known; see "precision".').optional(),
	end: day('Last day of it.').optional(),
	precision: z
		.enum(['day', 'month'])
		.optional()
		.describe('day: the days are known or follow a rule; month: only the months are, so that both are their ends.'),
	time: time('When it begins on the first day, in its time zone.'),
	endTime: time('When it ends on the last day, in its time zone.'),
	timeZone: z.string().describe('Time zone (IANA).'),
	recurs: z
		.strictObject({
			month: z.int().describe('Month, 1 to 12.'),
			toMonth: z.int().optional().describe('Last month of a season.'),
			weekday: z.enum(weekdays).optional().describe('Day of the week.'),
			nth: z.int().optional().describe('Which of them in the month: 1 the first, -1 the last.'),
		})
		.optional()
		.describe('When it comes back every year, if its days are not announced.'),
	rule: words('When it comes back'),
	past: z.boolean().describe('Whether it was over on the day of the build, or nothing recent says that it comes back.'),
	website: url('Its official page.').optional(),
	checked: day('The day on which dates and status were last checked.'),
	url: addresses,
	sources: sourceIds,
});

const cluster = z.strictObject({
	id: z.string().describe(`Name of the cluster. ${ID}`),
	title: words('Name'),
	summary: words('What its page says, in a sentence'),
	places: placeIds,
	trades: ids('Its trades.'),
	status: clusters.facts.shape.status,
	since: period('When it began').optional(),
	until: period('When it ended or was succeeded').optional(),
	successor: z.string().optional().describe('The cluster that went on with it: an id of this file.'),
	website: url('Its official website.').optional(),
	checked: day('The day on which status and links were last checked.'),
	url: addresses,
	sources: sourceIds,
});

/** What a row of each file of the open data holds. */
export const rowSchemas = { figures: figure, places: place, events: event, clusters: cluster, sources: source };
export type DataName = keyof typeof rowSchemas;
/** A row of a file. */
export type RowOf<N extends DataName> = z.infer<(typeof rowSchemas)[N]>;
