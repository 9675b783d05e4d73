import { z } from 'astro/zod';
import { cover, date, inks, known, language, reference, source, url } from './fields.ts';
import { idsOf } from '../content/ids.ts';
import { vignetteNames } from './drawing-words.ts';
import { poster } from './poster.ts';

const placeIds = () => [...idsOf('municipalities'), ...idsOf('regions').map((id) => `regions/${id}`)];

/** What an entry is about: municipalities by their ids, regions as `regions/<id>`. */
export const places = z
	.array(known(placeIds, 'municipality or region'))
	.min(1, { error: 'must name at least one place' });

/** Trades, by the ids of `content/trades`. */
export const trades = z.array(reference('trades')).min(1, { error: 'must name at least one trade' });

/** Other entries of a kind, by their ids. */
export const references = (kind: string) => z.array(reference(kind)).default([]);

/** A page elsewhere: its name in its own language. */
export const link = z.strictObject({
	name: z.string().min(2).describe('What the page is called, in its own language.'),
	url: url.describe('The address of the page.'),
	language: language.describe('The language of the page, like the name of a locale file.'),
});

/** The word of a short address. It stands on paper, so it is short and never changes. */
export const code = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'may hold a–z, 0–9 and single hyphens only' })
	.min(2)
	.max(20);

/** What a place has of a short address. */
export const shortOfPlace = {
	short: code.optional().describe('The word of its short address, /p/<short>/. It never changes: it stands on paper.'),
	formerly: z
		.array(code)
		.default([])
		.describe('Words of short addresses that it had before, or takes over from a place that is no longer here.'),
};

/** The name of a vignette: of what is drawn in posters/vignettes. */
export const vignette = known(() => [...vignetteNames], 'vignette');

/** What the kinds that lists, feeds and places show have in common. */
export const dated = {
	published: date.describe('The day on which the entry first stood on the site.'),
	vignette: vignette
		.optional()
		.describe('The small picture beside it in lists, such as tractor. Without, its trade or kind chooses one.'),
	sources: z
		.array(source)
		.min(1, { error: 'must name at least one source' })
		.describe('Where the claims of the entry come from.'),
};

/** A drawing or a photograph of its own. Without, an entry shows the drawing of its first place. */
export const picture = {
	inks: inks.optional().describe('The colours of its drawing, if it has one of its own.'),
	poster: poster.optional().describe('Its drawing.'),
	cover: cover.optional().describe('A photograph in its place.'),
};

/** What the text of an entry with a drawing of its own says about it. */
export const drawing = z
	.string()
	.min(20)
	.max(240)
	.optional()
	.describe('What the drawing shows, for readers who do not see it.');
