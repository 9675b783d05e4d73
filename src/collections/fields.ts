import { z } from 'astro/zod';
import { hint } from '../content/hint.ts';
import { idsOf } from '../content/ids.ts';

const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A calendar day as `2026-11-23`. YAML readers that turn it into a Date are met halfway. */
export const date = z.preprocess(day, z.iso.date({ error: 'must be a day, like 2026-11-23' }));

const part = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** Whether a year, month or day is in the calendar: JavaScript turns 31 February into 3 March. */
const exists = (when: string) => !isNaN(Date.parse(when)) && new Date(when).toISOString().startsWith(when);

const isPeriod = (value: string) => {
	const [start = '', end = start] = value.split('/');
	return exists(start) && exists(end) && start.length === end.length && start <= end;
};

/** What a figure or a source is for: a year, month or day, or two of them: `2024`, `2026-04`, `2022-01/2022-06`. */
export const period = z.preprocess(
	day,
	z
		.string({ error: "must stand in quotes, like '2025'" })
		.regex(new RegExp(`^${part}(/${part})?$`), {
			error: "must be like '2025', '2026-04', '2025-12-31' or '2022-01/2022-06'",
		})
		.refine(isPeriod, {
			error: 'must be in the calendar; of two, both years, both months or both days, the earlier first',
		}),
);

/** Whether a server of this name can be on the web. People paste https:// twice, or leave the name away. */
export const isReachable = (address: string) => {
	const { hostname, username } = URL.parse(address) ?? { hostname: '', username: '' };
	return (
		/^[^.\s]+(\.[^.\s]+)+$/.test(hostname) &&
		!username &&
		/^https?:\/\/[^/]/.test(address) &&
		!/https?:\/*https?:/.test(address)
	);
};

/** An address on the web. */
export const url = z
	.url({ protocol: /^https?$/, error: 'must be a whole address that starts with https:// or http://' })
	.refine(isReachable, {
		error: 'must hold https:// once, and then the name of a server with a full stop in it, like www.example.org',
	});

const regionNames = new Intl.DisplayNames(['und'], { type: 'region', fallback: 'none' });

/** An ISO 3166 country code. */
export const country = z
	.string({ error: "must be a country code in quotes, like 'NO'" })
	.regex(/^[A-Z]{2}$/, { error: 'must be a country code of two capitals, like those in a web address' })
	.refine((code) => /^[A-Z]{2}$/.test(code) && regionNames.of(code), {
		error: 'must be the code of a country that exists, like those in a web address',
	});

/** A name that other files in the same folder can point at. */
export const localId = z.string().regex(/^[a-z0-9-]+$/, { error: 'may hold a–z, 0–9 and hyphens only' });

/** The last part of an address. */
export const path = z
	.string({ error: 'must be text' })
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'may hold a–z, 0–9 and single hyphens only: no å, space, capital or slash',
	});

/** A colour as `#8f1d14`. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour like #8f1d14, in small letters' });

/** Whether this is the code of a language, written as browsers write it, such as `pt-BR`. */
export const isLanguage = (code: string) => {
	try {
		const { baseName, language: first } = new Intl.Locale(code);
		return baseName === code && first.length <= 3;
	} catch {
		return false;
	}
};

/** A language by its code. */
export const language = z
	.string()
	.refine(isLanguage, { error: 'must be the code of a language, like the name of a locale file' });

/** An id that must be one of some; `what` says in an error what was looked for. */
export const known = (ids: () => string[], what: string) =>
	z
		.string()
		.refine((id) => ids().includes(id), {
			error: ({ input }) => `there is no ${what} "${String(input)}". ${hint(String(input), ids())}`,
		});

/** The id of another entry, checked against the folders of its kind. */
export const reference = (kind: string) => known(() => idsOf(kind), `entry in content/${kind} named`);

const placeIds = () => [
	...idsOf('municipalities'),
	...idsOf('areas'),
	...idsOf('regions').map((id) => `regions/${id}`),
];

/** What a figure is about: a municipality, an area, a region as `regions/<id>`, or a country code. */
export const place = z.union([country, known(placeIds, 'place')], {
	error: ({ input }) =>
		`there is no place "${String(input)}". ${hint(String(input), placeIds())} A country is two capitals.`,
});

/** Where a claim or a figure comes from. */
export const source = z.strictObject({
	id: localId.describe('The name that texts and values point at.'),
	publisher: z.string().min(2).describe('Who published it first.'),
	title: z.string().min(2).describe('What it is called there.'),
	url: url.describe('Where it can be read.'),
	period: period.optional().describe('What it is for, or when it was published.'),
	retrieved: date.describe('The day on which it was fetched.'),
	via: z
		.strictObject({
			publisher: z.string().min(2).describe('Who keeps the copy.'),
			url: url.describe('Where the copy is.'),
		})
		.optional()
		.describe('The copy or mirror that was read, if it was not the original.'),
});

/** A point on the map, in degrees (WGS 84). */
export const coordinates = z.strictObject({
	lat: z.number().min(-90).max(90).describe('Degrees north.'),
	lon: z.number().min(-180).max(180).describe('Degrees east.'),
	source: localId.optional().describe('The id of the source in this file.'),
});

/** A station as planners of journeys know it. */
export const station = z.strictObject({
	name: z.string().min(2).describe('The name on the platform.'),
	id: z.string().min(1).optional().describe('Its number in the planner, in quotes.'),
	coordinates: coordinates.optional().describe('Where it lies.'),
});

/** The colours of a place: the bands of its drawing from the sky down, and one accent for light and for dark paper. */
export const inks = z.strictObject({
	sky: z.array(colour).min(3).max(5).describe('Bands of sky from the top down.'),
	sun: colour.describe('Sun or moon.'),
	ridges: z.array(colour).min(2).max(4).describe('Ridges from the farthest to the nearest.'),
	water: colour.optional().describe('Water at the foot of the ridges, where there is some.'),
	ground: z.array(colour).min(1).max(3).describe('Ground from the back to the front.'),
	field: z.array(colour).max(3).optional().describe('Fields, if they are not of grain.'),
	accent: colour.describe('Rules and links on light paper.'),
	accentDark: colour.describe('Rules and links on dark paper.'),
});

/** A photograph that takes the place of the drawing. `file` is the name of a picture in the folder of the entry. */
export const cover = z.strictObject({
	file: z
		.string()
		.regex(/^\.\/[\w.-]+\.(jpe?g|png|webp|avif)$/i, {
			error: 'must be a jpg, png, webp or avif in the folder of the entry, written like ./cover.jpg',
		})
		.describe('The picture: ./ and the name of a jpg, png, webp or avif in the folder of the entry.'),
	alt: z
		.record(z.string(), z.string().min(2))
		.describe('What it shows, for readers who do not see it, in each language by the name of the locale file.'),
	photographer: z.string().min(2).describe('Who took it.'),
	licence: z.string().min(2).describe('The licence that it may be shown under, like CC BY 4.0.'),
	url: url.optional().describe('Where it was published, with its licence.'),
});

/** A way to somewhere, with the minutes or kilometres that a source gives. */
export const journey = z
	.strictObject({
		to: known(() => [...idsOf('areas'), ...idsOf('municipalities')], 'area or municipality').describe(
			'Where it leads.',
		),
		from: z.string().optional().describe('The station or place that it starts from, if not the seat.'),
		by: z.enum(['train', 'car', 'bus']).optional().describe('How one travels, if the source says.'),
		minutes: z.int().positive().optional().describe('How long it takes.'),
		km: z.number().positive().optional().describe('How far it is.'),
		via: z.string().optional().describe('Where one changes.'),
		source: localId.describe('The id of the source in this file.'),
	})
	.refine((way) => way.minutes !== undefined || way.km !== undefined, {
		error: 'a journey says minutes or km, or it does not stand',
	});
