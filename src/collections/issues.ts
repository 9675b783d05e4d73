import { z } from 'astro/zod';
import { kind } from './define.ts';
import { date, inks } from './fields.ts';
import { poster } from './poster.ts';
import { drawing } from './shared.ts';

/** An issue of the magazine, with a drawn cover. */
export const issues = kind({
	view: 'Issue',
	inList: 'articles',
	drawing: { opens: true, wide: true },
	facts: {
		number: z.int().positive().describe('Its number.'),
		published: date.describe('The day of publication.'),
		inks: inks.describe('The colours of its cover.'),
		poster: poster.describe('The drawing on its cover.'),
	},
	text: { drawing },
});
