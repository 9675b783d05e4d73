import Color from 'colorjs.io';
import { gzipSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { accentCss, cspHash } from '../../src/layouts/inks.ts';
import { poster } from '../../src/collections/poster.ts';
import { motifs } from '../../src/posters/motifs/all.ts';
import { landscapeWords, motifNames } from '../../src/collections/drawing-words.ts';
import { drawingFile } from '../../src/posters/file.ts';
import { drawPoster } from '../../src/posters/poster.ts';
import { inked, inksCss } from '../../src/posters/ink-css.ts';
import { inkSet, seasonOf, seasons, turns } from '../../src/posters/seasons.ts';

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

test('snow after dusk is blue and bright, not asphalt', () => {
	const set = inkSet(inks, 'winter', true);
	for (const [ink, least] of [
		['snow', 0.75],
		['ground0', 0.45],
	] as const) {
		const [lightness, chroma, hue] = new Color(set[ink]!).to('oklch').coords;
		expect(lightness, ink).toBeGreaterThan(least);
		expect(chroma, ink).toBeGreaterThan(0.03);
		expect(hue, ink).toBeGreaterThan(240);
	}
});

test('late in autumn birches are bare, stubble is in and no snow lies yet', () => {
	const { leaves, harvest, s } = inkSet(inks, 'lateAutumn', false);
	expect([leaves, harvest, s]).toEqual(['0', '0', '0']);
	expect(turns('lateAutumn')).toEqual(['spring', 'summer', 'lateAutumn', 'winter']);
	expect(turns('winter')).toEqual(['spring', 'summer', 'autumn', 'winter']);
});

test('a month belongs to a season', () => {
	expect([1, 3, 6, 9, 11, 12].map(seasonOf)).toEqual(['winter', 'spring', 'summer', 'autumn', 'lateAutumn', 'winter']);
});

/**
 * What a style sheet of rules says in the end: those that apply are laid over each other, those with more in their
 * selector last.
 */
function laidOver(css: string, applies: (selector: string) => boolean) {
	const rules = [...css.matchAll(/([^{}]+)\{((?:--\w+:[^;}]+;?)+)\}/g)].map(([, selector, inks]) => ({
		selector: selector!,
		inks: inks!.split(';').map((ink) => ink.slice(2).split(':') as [string, string]),
	}));
	const ordered = [
		...rules.filter(({ selector }) => !selector.includes(':has(')),
		...rules.filter(({ selector }) => selector.includes(':has(')),
	];
	return Object.fromEntries(ordered.filter(({ selector }) => applies(selector)).flatMap((rule) => rule.inks));
}

test('the style sheet of a drawing inks it in the season that the reader chooses, by day and after dusk', () => {
	const css = inksCss('ink-a', inks, 'summer', true);
	const [day = '', night = ''] = css.split(/@media screen and \(prefers-color-scheme:dark\)/);
	for (const season of turns('summer')) {
		const applies = (selector: string) => !selector.includes(':has(') || selector.includes(`#season-${season}:checked`);
		expect(laidOver(day, applies), season).toEqual(inkSet(inks, season, false));
		expect(laidOver(day + night, applies), `${season} after dusk`).toEqual(inkSet(inks, season, true));
	}
	expect(css).not.toContain('#season-summer:checked');
	expect(inksCss('ink-a', inks, 'lateAutumn', true)).not.toMatch(/#season-(autumn|lateAutumn):/);
	expect(inksCss('ink-a', inks, 'summer', true, new Set(['water']))).not.toContain('--brick');
	expect(inksCss('ink-a', inks, 'summer')).not.toContain(':has(');
});

test('a drawing as a file has no words, all inks that it asks for by day, and others after dusk', () => {
	const file = drawingFile(inks, plain, 800, 'winter');
	expect(() => parseXml(file)).not.toThrow();
	expect(file).toBe(drawingFile(inks, plain, 800, 'winter'));
	expect(file).not.toBe(drawingFile(inks, plain, 800, 'summer'));
	expect(file).toMatch(/^<svg [^>]*width="800" height="1000" viewBox="0 0 800 1000">/);
	expect(file).not.toMatch(/<(text|title|desc|script|image|a)\b|href|NaN|undefined/);
	const [, css = '', drawing = ''] = /<style>(.*)<\/style>(.*)/s.exec(file)!;
	const asked = new Set([...drawing.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name!));
	const only = (set: Record<string, string>) =>
		Object.fromEntries(Object.entries(set).filter(([name]) => asked.has(name)));
	const [day = '', night = ''] = css.split(/@media screen and \(prefers-color-scheme:dark\)/);
	expect(asked.size).toBeGreaterThan(8);
	expect(laidOver(day, () => true)).toEqual(only(inkSet(inks, 'winter', false)));
	expect(laidOver(day + night, () => true)).toEqual(only(inkSet(inks, 'winter', true)));
});

test('the accent of a page is let through by its hash', () => {
	expect(accentCss(inks)).toContain('--accent:#75530b');
	expect(cspHash('a{}')).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});
