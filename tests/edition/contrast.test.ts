import Color from 'colorjs.io';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { inkSet, seasons, type Inks } from '../../src/posters/seasons.ts';

const hex = (ink: string, paper: string) => Color.contrast(ink, paper, 'WCAG21');
const papers = { light: ['#faf6ee', '#f1ebdf'], dark: ['#15191b', '#1f2527'] };
const inked = readEntries().entries.filter(({ data }) => data?.['inks']);

test('the accent of every place can be read as text on every paper: 4.5 to 1', () => {
	expect(inked.length).toBeGreaterThanOrEqual(12);
	const low = inked.flatMap(({ id, data }) => [
		...papers.light
			.filter((paper) => hex(data!.inks!.accent, paper) < 4.5)
			.map((paper) => `${id} ${data!.inks!.accent} on ${paper}`),
		...papers.dark
			.filter((paper) => hex(data!.inks!.accentDark, paper) < 4.5)
			.map((paper) => `${id} ${data!.inks!.accentDark} on ${paper}`),
	]);
	expect(low).toEqual([]);
});

test('so can the inks of the design itself', () => {
	for (const [ink, paper] of [
		['#1c211d', '#faf6ee'],
		['#565b55', '#faf6ee'],
		['#565b55', '#f1ebdf'],
		['#7a3319', '#faf6ee'],
		['#ece6da', '#15191b'],
		['#aba697', '#15191b'],
		['#aba697', '#1f2527'],
		['#eda58a', '#15191b'],
	])
		expect(hex(ink!, paper!), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
});

test('the headline of the home page can be read on every band of its sky, in every season, by day and after dusk', () => {
	const inks = inked.find(({ kind, id }) => kind === 'pages' && id === 'home')!.data!['inks'] as Inks;
	const headline = { day: '#1c211d', night: '#fbf5e8' };
	const low = seasons.flatMap((season) =>
		(['day', 'night'] as const).flatMap((time) => {
			const set = inkSet(inks, season, time === 'night');
			return inks.sky
				.map((_, at) => `sky${at}`)
				.filter((band) => hex(headline[time], set[band]!) < 4.5)
				.map((band) => `${season} ${time} ${band} ${hex(headline[time], set[band]!).toFixed(2)}`);
		}),
	);
	expect(low).toEqual([]);
});
