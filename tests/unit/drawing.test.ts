import { gzipSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { accentCss, cspHash } from '../../src/layouts/inks.ts';
import { poster } from '../../src/collections/poster.ts';
import { motifs } from '../../src/posters/motifs/all.ts';
import { landscapeWords, motifNames } from '../../src/collections/drawing-words.ts';
import { drawPoster } from '../../src/posters/poster.ts';
import { vignettes } from '../../src/posters/vignettes.ts';
import { inked, inksCss, inkSet, seasonOf, seasons } from '../../src/posters/seasons.ts';

const inks = {
	sky: ['#8fb3c4', '#b6cac4', '#f4e4ae'],
	sun: '#fff0bd',
	ridges: ['#8aa08d', '#47634a'],
	water: '#5c99a1',
	ground: ['#6f8a3d'],
	accent: '#75530b',
	accentDark: '#e6c26b',
};
const plain = poster.parse({ seed: 5 });
const tall = { width: 800, height: 1000 };
const svg = (drawing: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000">${drawing}</svg>`;

test('the same facts give the same drawing, byte for byte; another seed another one', () => {
	expect(drawPoster(plain, 3, tall)).toBe(drawPoster(plain, 3, tall));
	expect(drawPoster(plain, 3, tall)).not.toBe(drawPoster({ ...plain, seed: 6 }, 3, tall));
});

test('every landscape word and every motif draws valid SVG within its weight', () => {
	for (const word of landscapeWords) {
		const drawing = svg(drawPoster({ ...plain, landscape: [word] }, 3, tall));
		expect(() => parseXml(drawing), word).not.toThrow();
		expect(gzipSync(drawing).length, word).toBeLessThan(12 * 1024);
	}
	for (const name of motifNames) expect(() => parseXml(svg(motifs[name]!())), name).not.toThrow();
});

test('every ink that a drawing asks for exists in every season, by day and after dusk', () => {
	const drawings = [
		...landscapeWords.map((word) => drawPoster({ ...plain, landscape: [word] }, 3, tall)),
		...motifNames.map((name) => motifs[name]!()),
	];
	for (const season of seasons)
		for (const night of [false, true]) {
			const set = inkSet(inks, season, night);
			for (const drawing of drawings) expect(inked(drawing, set)).not.toContain('var(');
			expect(inked(drawings[0]!, set)).not.toMatch(/NaN|undefined|Infinity/);
		}
});

test('snow lies in winter only, and windows are lit after dusk', () => {
	expect(inkSet(inks, 'winter', false)['s']).toBe('1');
	expect(inkSet(inks, 'summer', false)['s']).toBe('0');
	expect(inkSet(inks, 'summer', true)['window']).not.toBe(inkSet(inks, 'summer', false)['window']);
});

test('a month belongs to a season', () => {
	expect([1, 3, 6, 9, 11, 12].map(seasonOf)).toEqual(['winter', 'spring', 'summer', 'autumn', 'autumn', 'winter']);
});

test('the style sheet of a drawing asks the radio inputs only where the reader can turn the season', () => {
	expect(inksCss('ink-a', inks, 'summer')).not.toContain(':has(');
	const css = inksCss('ink-a', inks, 'summer', true);
	for (const season of ['spring', 'autumn', 'winter'])
		expect(css).toContain(`:root:has(#season-${season}:checked) .ink-a{`);
	expect(css).not.toContain('#season-summer:checked');
});

test('the accent of a page is let through by its hash', () => {
	expect(accentCss(inks)).toContain('--accent:#75530b');
	expect(cspHash('a{}')).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});

test('three vignettes come out of the same kit: each another drawing, light, valid, and inked in every season', () => {
	const drawn = Object.values(vignettes).map(({ inks: own, poster: facts }) => {
		poster.parse(facts);
		const drawing = drawPoster(facts, own.sky.length, { width: 1200, height: 750 });
		expect(() => parseXml(svg(drawing))).not.toThrow();
		expect(gzipSync(drawing).length).toBeLessThan(12 * 1024);
		for (const season of seasons)
			for (const night of [false, true])
				expect(inked(drawing, inkSet(own, season, night))).not.toMatch(/var\(|NaN|undefined/);
		return drawing;
	});
	expect(new Set(drawn).size).toBe(3);
});
