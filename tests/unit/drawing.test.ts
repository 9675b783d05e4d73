import { expect, test } from 'vitest';
import { cspHash, inksCss } from '../../src/layouts/inks.ts';
import { seedOf, standIn } from '../../src/posters/stand-in.ts';

const inks = { sky: ['#111111', '#222222', '#333333'], sun: '#ffffff', ridges: ['#444444', '#555555'], water: '#0000ff', ground: ['#00ff00'], accent: '#880000', accentDark: '#ff8888' };

test('the same seed gives the same drawing, another seed another one', () => {
	const draw = (word: string) => standIn(inks, { width: 800, height: 1000, seed: seedOf(word) });
	expect(draw('a')).toBe(draw('a'));
	expect(draw('a')).not.toBe(draw('b'));
});

test('a drawing uses the inks of its place and nothing else', () => {
	const colours = new Set(standIn(inks, { width: 800, height: 1000, seed: 0.5 }).match(/#[0-9a-f]{6}/g));
	expect([...colours].sort()).toEqual([...inks.sky, inks.sun, ...inks.ridges, inks.water, ...inks.ground].sort());
});

test('the accent of a page is let through by its hash', () => {
	expect(inksCss(inks)).toContain('--accent:#880000');
	expect(cspHash('a{}')).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});
