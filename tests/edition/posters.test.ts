import { gzipSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import Color from 'colorjs.io';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { drawingFile } from '../../src/posters/file.ts';
import { drawPoster, type PosterFacts } from '../../src/posters/poster.ts';
import { inked } from '../../src/posters/ink-css.ts';
import { inkSet, seasons, type Inks } from '../../src/posters/seasons.ts';

const { entries } = readEntries();
const drawn = entries.filter(({ data }) => data?.['inks'] && data['poster']);
const places = drawn.filter(({ kind }) => kind === 'regions' || kind === 'municipalities');
const widths: Record<string, number> = { municipalities: 800, stories: 800, pages: 2400 };
const widthOf = ({ kind }: (typeof drawn)[number]) => widths[kind] ?? 1600;
const draw = (entry: (typeof drawn)[number]) => {
	const { inks, poster } = entry.data as { inks: Inks; poster: PosterFacts };
	return drawPoster(poster, inks.sky.length, { width: widthOf(entry), height: 1000 });
};
const weight = (drawing: string) => gzipSync(drawing).length;

test('every place and the home page have a drawing of their own', () => {
	expect(places.length).toBeGreaterThanOrEqual(12);
	expect(drawn.length).toBeGreaterThan(places.length);
	expect(new Set(drawn.map((entry) => draw(entry))).size).toBe(drawn.length);
	for (const { id, data } of drawn) expect(data!.poster!.layers?.length, id).toBeGreaterThan(8);
});

test('a poster weighs at most 8 KB as sent, the file of its small copy at most 6', () => {
	expect(drawn.filter((entry) => weight(draw(entry)) > 8 * 1024).map(({ id }) => id)).toEqual([]);
	const files = drawn.flatMap((entry) =>
		seasons.map((season) => ({
			name: `${entry.id} in ${season}`,
			bytes: weight(drawingFile(entry.data!['inks']!, entry.data!['poster']!, widthOf(entry), season)),
		})),
	);
	expect(files.filter(({ bytes }) => bytes > 6 * 1024)).toEqual([]);
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

test('each place keeps its own colour after dusk: the light over its horizon', () => {
	const strays = seasons.flatMap((season) =>
		entries
			.filter(({ kind }) => kind === 'municipalities')
			.flatMap(({ id, data }) => {
				const [, , own] = new Color(data!.inks!.accentDark).to('oklch').coords;
				const [, chroma, hue] = new Color(inkSet(data!.inks!, season, true)['sky3']!).to('oklch').coords;
				const off = Math.abs(((hue! - own! + 540) % 360) - 180);
				return off < 45 && chroma! > 0.02 ? [] : `${season} ${id} ${Math.round(off)}° ${chroma!.toFixed(3)}`;
			}),
	);
	expect(strays).toEqual([]);
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

test('every listed entry of this site names its vignette, none twice among those of a page', () => {
	for (const kinds of [['stories', 'employers', 'clusters', 'campaigns'], ['guides', 'programmes'], ['events']]) {
		const shown = entries.filter(({ kind }) => kinds.includes(kind));
		const named = shown.flatMap(({ data }) => (data!['vignette'] as string) ?? []);
		expect(named.length).toBe(shown.length);
		expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
	}
});
