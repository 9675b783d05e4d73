import { z } from 'astro/zod';
import { kind } from './define.ts';
import { reference } from './fields.ts';
import { dated, drawing, picture, places, references, trades } from './shared.ts';

/** A piece in the magazine. */
export const articles = kind({
	view: 'Article',
	listed: 'header',
	listView: 'ArticleList',
	partOf: { kind: 'issues', field: 'issue' },
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['author', 'minutes'],
	drawing: { opens: true, wide: true },
	cites: true,
	facts: {
		...dated,
		...picture,
		issue: reference('issues').describe('The issue that it stands in.'),
		order: z.int().describe('Place in the issue, lowest first.'),
		author: z
			.string()
			.min(2)
			.optional()
			.describe('The organisation that wrote it. Left out where it is the site itself.'),
		places: places.describe('What it is about: ids of municipalities, or regions/<id>.'),
		trades: trades.optional().describe('Trades that it is about, if any.'),
		clusters: references('clusters').describe('Clusters to read on about.'),
		stories: references('stories').describe('Careers to read on about.'),
		events: references('events').describe('Events to read on about.'),
	},
	text: { drawing },
});
