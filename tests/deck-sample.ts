import type { Deck, Slide } from '../src/press/deck.ts';

/** A number to ring on it. */
export const reach = '+46 240 86 00 00';

const blank = { points: [], charts: [], sources: ['Bureau & Sons, 2024'], addresses: ['https://x.example/east/'] };
const rows = ['Aa', 'Smedjebacken', 'Öö'].map((name, at) => ({ name, written: `SEK ${at},514,000`, value: at }));
const points = [0, 1, 2, 3].map((at) => ({
	title: `Automation electrician ${at}`,
	words: 'The steelworks melts scrap with electricity and needs people who know both cables and code. '
		.repeat(2)
		.trim(),
	reach,
	sources: [],
}));
const slides: Slide[] = [
	{ ...blank, id: 'cover', title: 'East', look: 'cover', points: [{ words: 'Two places <by> a lake.', sources: [] }] },
	{ ...blank, id: 'place', title: 'The region', look: 'places', points: [{ words: 'In the east.', sources: [] }] },
	{
		...blank,
		id: 'figures-1',
		title: 'Home',
		look: 'charts',
		charts: [{ topic: 'Home', title: 'Price', unit: 'kr', rows, sources: [], address: '' }],
	},
	{ ...blank, id: 'stories', title: 'Careers', look: 'names', points },
	{ ...blank, id: 'hard', title: 'Hard', look: 'sentences', points: [{ words: 'It is far.', sources: [] }] },
	{
		...blank,
		id: 'ask',
		title: 'Whom to ask',
		look: 'ask',
		points: points.map((one) => ({ ...one, words: 'Smedjebackens kommun, inflyttning' })),
	},
];
/** A presentation of all looks that a slide can have. */
export const deck: Deck = {
	title: 'East',
	site: 'The inland',
	lang: 'en-GB',
	dir: 'ltr',
	drawing: 'A lake with a church.',
	places: [{ name: 'Lakeby', drawing: 'A jetty.' }],
	send: 'https://x.example/p/east/',
	licence: 'CC BY 4.0',
	sources: 'Source: {sources}',
	more: 'More online:',
	numbers: slides.map((_, at) => String(at + 1)),
	slides,
};
