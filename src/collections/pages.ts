import { z } from 'astro/zod';
import { kind } from './define.ts';
import { inks, path } from './fields.ts';
import { poster } from './poster.ts';

/** A page of its own, such as the home page or the page about the project. */
export const pages = kind({
	facts: {
		menu: z.enum(['header', 'footer', 'none']).default('none').describe('The menu that it stands in.'),
		inks: inks.optional().describe('The colours of its drawing, if it has one.'),
		poster: poster.optional().describe('Its drawing: the panorama of the home page.'),
		order: z.int().default(0).describe('Place in that menu, lowest first.'),
	},
	text: {
		path: path.or(z.literal('')).describe('The last part of the address in this language; empty for the home page.'),
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
