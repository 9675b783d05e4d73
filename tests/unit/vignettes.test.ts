import { gzipSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { vignetteNames } from '../../src/collections/drawing-words.ts';
import { events, eventKinds } from '../../src/collections/events.ts';
import { readEntries } from '../../src/collections/entries.ts';
import { seasons, type Inks } from '../../src/posters/seasons.ts';
import { TURNS, vignetteFile } from '../../src/posters/vignette.ts';
import { apart, assigned, fitting, turnsOf, type Told } from '../../src/site/vignettes-of.ts';

const { entries } = readEntries();
const inked = entries.filter(({ kind }) => kind === 'municipalities').map(({ data }) => data!['inks'] as Inks);
const trade = { work: ['plane', 'axe'], houses: ['saw-mill'] } satisfies Told['trades'][number];
const entry = (more: Partial<Told> = {}): Told => ({ kind: 'stories', trades: [trade], ...more });

test('there are at least forty vignettes, and each differs from every other one', () => {
	expect(vignetteNames.length).toBeGreaterThanOrEqual(40);
	const files = vignetteNames.map((name) => vignetteFile(name, inked[0]!, 'summer'));
	expect(new Set(files).size).toBe(vignetteNames.length);
});

test('a vignette weighs at most 3 KB as sent, is whole and holds no words, in every place and season', () => {
	for (const name of vignetteNames)
		for (const [at, inks] of inked.entries()) {
			const file = vignetteFile(name, inks, seasons[at % seasons.length]!);
			expect(gzipSync(file).length, name).toBeLessThanOrEqual(3 * 1024);
			expect(() => parseXml(file), name).not.toThrow();
			expect(file, name).not.toMatch(/NaN|undefined|Infinity|<(text|title|desc|image|a)\b|href/);
			expect(file, name).toContain('@media screen and (prefers-color-scheme:dark){svg{--');
		}
});

test('an entry has the vignette that it names, else one of its trade, and a house of it where it employs', () => {
	expect(assigned([entry({ vignette: 'cow' })])).toEqual(['cow']);
	expect(assigned([entry()])).toEqual(['plane']);
	expect(assigned([entry({ kind: 'employers' })])).toEqual(['saw-mill']);
	expect(assigned([entry({ trades: [] })])).toEqual(['signpost']);
});

test('an event is drawn by what it is about and its season, a guide by its topic', () => {
	for (const about of eventKinds)
		expect(assigned([entry({ kind: 'events', about, trades: [] })])[0], about).not.toBe('signpost');
	expect(assigned([entry({ kind: 'events', about: 'sport', month: 2, trades: [] })])).toEqual(['race-start']);
	expect(assigned([entry({ kind: 'events', about: 'sport', month: 7, trades: [] })])).toEqual(['bicycle']);
	for (const topic of ['moving', 'work', 'business', 'language', 'everyday'])
		expect(assigned([entry({ kind: 'guides', about: topic, trades: [] })])[0], topic).not.toBe('signpost');
});

test('entries alike take turns, and no two neighbours are alike', () => {
	const many = assigned(Array.from({ length: 30 }, () => entry()));
	expect(new Set(many)).toEqual(new Set(trade.work));
	const few = Array.from({ length: 30 }, () => entry({ kind: 'employers' }));
	for (const list of [
		many,
		assigned(few),
		apart(few.map((told) => ({ own: 'cow', fits: fitting({ ...told, vignette: 'cow' }) }))),
	])
		expect(list.filter((name, at) => name === list[at + 1])).toEqual([]);
});

test('entries with the same vignette take turns by its drawing, and each turn is another one and as light', () => {
	expect(turnsOf(['cow', 'pig', 'cow', 'cow'])).toEqual([0, 0, 1, 2]);
	for (const name of vignetteNames) {
		const files = Array.from({ length: TURNS }, (_, turn) => vignetteFile(name, inked[0]!, 'winter', turn));
		expect(new Set(files).size, name).toBe(TURNS);
		for (const file of files) expect(gzipSync(file).length, name).toBeLessThanOrEqual(3 * 1024);
	}
});

test('a neighbour that gives way takes one that no other of the list has', () => {
	const told = entry({ vignette: 'cow' });
	const list = ['cow', 'cow', 'plane'].map((own) => ({ own: own as 'cow' | 'plane', fits: fitting(told) }));
	expect(apart(list)).toEqual(['cow', 'axe', 'plane']);
});

test('a vignette that nobody has drawn is said, with the most alike', () => {
	const { error } = events.facts.shape.vignette.safeParse('tracter');
	expect(error?.issues[0]?.message).toBe('there is no vignette "tracter". Did you mean "tractor"?');
});
