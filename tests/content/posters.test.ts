import { gzipSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { drawPoster, type PosterFacts } from '../../src/posters/poster.ts';
import { inked, inkSet, seasons, type Inks } from '../../src/posters/seasons.ts';

const drawn = readEntries().entries.filter(({ data }) => data?.['inks'] && data['poster']);
const places = drawn.filter(({ kind }) => kind === 'regions' || kind === 'municipalities');
const draw = ({ kind, data }: (typeof drawn)[number], detail = 1) => {
	const { inks, poster } = data as { inks: Inks; poster: PosterFacts };
	return drawPoster(poster, inks.sky.length, {
		width: kind === 'municipalities' ? 800 : kind === 'regions' ? 1600 : 2400,
		height: 1000,
		detail,
	});
};
const weight = (drawing: string) => gzipSync(drawing).length;

test('every place and the home page have a drawing of their own', () => {
	expect(places.length).toBeGreaterThanOrEqual(12);
	expect(drawn.length).toBeGreaterThan(places.length);
	expect(new Set(drawn.map((entry) => draw(entry))).size).toBe(drawn.length);
	for (const { id, data } of drawn) expect(data!.poster!.layers?.length, id).toBeGreaterThan(8);
});

test('a poster weighs at most 12 KB as sent, a card at most 4 KB', () => {
	expect(drawn.filter((entry) => weight(draw(entry)) > 12 * 1024).map(({ id }) => id)).toEqual([]);
	expect(
		places.filter((entry) => weight(draw(entry, entry.kind === 'regions' ? 0.05 : 0.2)) > 4 * 1024).map(({ id }) => id),
	).toEqual([]);
});

test('a poster is valid SVG whose every ink exists in all seasons, by day and after dusk', () => {
	for (const entry of drawn) {
		const drawing = draw(entry);
		expect(() => parseXml(`<svg>${drawing}</svg>`), entry.id).not.toThrow();
		expect(drawing, entry.id).not.toMatch(/NaN|undefined|Infinity/);
		for (const season of seasons)
			for (const night of [false, true])
				expect(inked(drawing, inkSet(entry.data!.inks!, season, night)), `${entry.id} ${season}`).not.toContain('var(');
	}
});

test('every poster of a place is described in every complete language', () => {
	const complete = locales.filter((locale) => locale.complete).map(({ code }) => code);
	const silent = places.flatMap(({ kind, id, texts }) =>
		texts
			.filter(({ locale, data }) => complete.includes(locale) && !data?.['drawing'])
			.map(({ locale }) => `${kind}/${id} ${locale}`),
	);
	expect(silent).toEqual([]);
});
