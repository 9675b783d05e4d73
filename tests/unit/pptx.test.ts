import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { widthOf } from '../../src/labels/letter-widths.ts';
import { pptxOf } from '../../src/press/pptx.ts';
import type { Deck } from '../../src/press/deck.ts';
import { deck, reach } from '../deck-sample.ts';

const DAY = '2026-11-28';
const { slides } = deck;
const persian: Deck = { ...deck, lang: 'fa-IR', dir: 'rtl', title: 'شرق' };

let pixel: Uint8Array;
beforeAll(async () => {
	pixel = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
		.png()
		.toBuffer();
});
const made = (of: Deck, day = DAY) => pptxOf(of, { cover: pixel, places: [pixel], code: pixel, accent: '93321c' }, day);

/** The parts of a file, read as XML where they are. */
async function opened(of: Deck) {
	const files = unzipSync(await made(of));
	const xml = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
	return { files, xml: new Map(xml.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))])) };
}
const all = (from: { children: unknown[] }, name: string): XmlElement[] =>
	(from.children as XmlElement[]).flatMap((child) =>
		'children' in child ? [...(child.name === name ? [child] : []), ...all(child, name)] : [],
	);
const slideAt = (xml: Map<string, ReturnType<typeof parseXml>>, number: number) =>
	xml.get(`ppt/slides/slide${number}.xml`)!;

test('a file has every slide with its title, words, sources and notes, and what its pictures show', async () => {
	const { files, xml } = await opened(deck);
	expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
	for (const [at, { title, sources, addresses }] of slides.entries()) {
		const words = all(slideAt(xml, at + 1), 'a:t').map(({ text }) => text);
		expect(words).toContain(title);
		expect(words).toContain(`Source: ${sources[0]}`);
		expect(words.every(Boolean)).toBe(true);
		expect(xml.get(`ppt/notesSlides/notesSlide${at + 1}.xml`)!.text).toContain(addresses[0]);
		const titles = all(slideAt(xml, at + 1), 'p:ph').filter(({ attributes }) => attributes['type'] === 'title');
		expect(titles, title).toHaveLength(1);
	}
	const shown = all(slideAt(xml, 2), 'p:pic').flatMap((picture) => all(picture, 'p:cNvPr'));
	expect(shown.map(({ attributes }) => attributes['descr'])).toEqual(['A jetty.']);
});

test('in a language from the right all paragraphs run so, but numbers and addresses, and sides are changed', async () => {
	const { xml } = await opened(persian);
	const paragraphs = [1, 2, 3, 4, 5, 6].flatMap((number) => all(slideAt(xml, number), 'a:p'));
	const left = paragraphs.filter(
		(one) => one.text && !all(one, 'a:pPr').some(({ attributes }) => attributes['rtl'] === '1'),
	);
	expect(new Set(left.map(({ text }) => text).filter((text) => /^[+h]/.test(text)))).toEqual(
		new Set([reach, deck.send]),
	);
	expect(all(slideAt(xml, 1), 'a:rPr').every(({ attributes }) => attributes['lang'] === 'fa-IR')).toBe(true);
	const nameAt = (of: typeof xml) => {
		const [name] = all(slideAt(of, 3), 'p:sp').filter(({ text }) => text === 'Smedjebacken');
		return Number(all(name!, 'a:off')[0]!.attributes['x']);
	};
	expect(nameAt(xml)).toBeGreaterThan(3 * nameAt((await opened(deck)).xml));
});

test('the same presentation is the same file, byte for byte, and bears the day that it was made for', async () => {
	const [first, second] = [await made(deck), await made(deck)];
	expect(Buffer.compare(first, second)).toBe(0);
	expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).toContain(`${DAY}T00:00:00Z`);
	expect(Buffer.compare(first, await made(deck, '2026-11-29'))).not.toBe(0);
});

test('no words are higher than their box, and no box runs out of its slide', async () => {
	const { xml } = await opened(deck);
	const POINT = 12_700;
	for (const number of slides.keys()) {
		for (const shape of all(slideAt(xml, number + 1), 'p:sp')) {
			const [off, ext] = [all(shape, 'a:off')[0]!.attributes, all(shape, 'a:ext')[0]!.attributes];
			expect(Number(off['x']) + Number(ext['cx'])).toBeLessThanOrEqual(13.34 * 72 * POINT);
			expect(Number(off['y']) + Number(ext['cy'])).toBeLessThanOrEqual(7.5 * 72 * POINT);
			const wide = Number(ext['cx']) / POINT;
			const high = all(shape, 'a:p').reduce((sum, one) => {
				const size = Number(all(one, 'a:rPr')[0]?.attributes['sz'] ?? 0) / 100;
				return sum + Math.ceil(widthOf(one.text, size) / wide) * size * 1.2;
			}, 0);
			expect(high, shape.text).toBeLessThanOrEqual(Number(ext['cy']) / POINT + 1);
		}
	}
});
