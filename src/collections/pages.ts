import { z } from 'astro/zod';
import { kind } from './define.ts';
import { inks, localId, path, period, url } from './fields.ts';
import { poster } from './poster.ts';

/** A result that a project promised: its target, and what came of it where that is known. */
const indicator = z.strictObject({
	id: localId.describe('The name by which the texts call it.'),
	target: z.number().describe('What was aimed at.'),
	result: z.number().optional().describe('What came of it, where that is known.'),
	unit: z.enum(['count', 'percent']).default('count').describe('What is counted: things, or per cent.'),
	period: period.optional().describe('When.'),
	source: localId.describe('The id of the source in this file.'),
});

/** Who paid, with the emblem that the rules ask for. */
const funder = z.strictObject({
	id: localId.describe('The name by which the texts call it.'),
	url: url.describe('The page of the fund or programme.'),
	emblem: z
		.enum(['eu', 'none'])
		.default('none')
		.describe('eu: the emblem of the European Union stands beside the words.'),
});

/** What a publisher asks of those who use its figures. */
const terms = z.strictObject({
	publisher: z.string().min(2).describe('Its name, as sources have it.'),
	licence: z.string().min(2).optional().describe('The licence that it gives, if that is known.'),
	credit: z.string().min(2).optional().describe('The words that it asks for.'),
});

/** A page of its own, such as the home page or the page about the project. */
export const pages = kind({
	view: 'Page',
	drawing: { opens: true },
	facts: {
		menu: z.enum(['header', 'footer', 'none']).default('none').describe('The menu that it stands in.'),
		shows: z
			.array(localId)
			.default([])
			.describe(
				'The kinds whose lists it gathers, in their order: stories, employers. Their names are those of the folders.',
			),
		inks: inks.optional().describe('The colours of its drawing, if it has one.'),
		poster: poster.optional().describe('Its drawing: the panorama of the home page.'),
		indicators: z.array(indicator).optional().describe('A table of goals, below the text.'),
		funding: z.array(funder).optional().describe('Who paid, below the text.'),
		questions: z
			.array(
				z.strictObject({
					id: localId.describe('The name by which the texts call it.'),
					to: z
						.array(z.string())
						.min(1)
						.describe('The pages that answer it, such as guides/partner-job or lists/events.'),
				}),
			)
			.default([])
			.describe('What readers ask most; on the page of the search only.'),
		counts: z
			.literal(true)
			.optional()
			.describe('true: this page says, below the text, whether visits are counted, and how.'),
		desk: z
			.literal(true)
			.optional()
			.describe('true: this page makes links, codes and texts to send on, of all others.'),
		openData: z
			.strictObject({ terms: z.array(terms).default([]).describe('Terms of publishers, as far as they are known.') })
			.optional()
			.describe('This page describes the open data, below the text.'),
		press: z
			.literal(true)
			.optional()
			.describe('true: this page offers posters, presentations and texts of all places, below the text.'),
		writeTo: z.email().optional().describe('Where readers can write to about the site; on the home page only.'),
		order: z.int().default(0).describe('Place in that menu, lowest first.'),
	},
	text: {
		path: path.or(z.literal('')).describe('The last part of the address in this language; empty for the home page.'),
		indicators: z
			.record(localId, z.string().min(5))
			.optional()
			.describe('What each row of the table of goals counts, by its id.'),
		funding: z.record(localId, z.string().min(5)).optional().describe('What is said of each funder, by its id.'),
		questions: z.record(localId, z.string().min(5)).optional().describe('Each question in words, by its id.'),
		ways: z
			.array(
				z.strictObject({
					id: z.string().describe('A short name for the way in.'),
					title: z.string().describe('The question that a mover asks.'),
					text: z.string().describe('Where the answer is.'),
					to: z.string().describe('The id of the page that it leads to, such as lists/municipalities.'),
				}),
			)
			.length(3)
			.optional()
			.describe('The three ways in; on the home page only.'),
	},
});
