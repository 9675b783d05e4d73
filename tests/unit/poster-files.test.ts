import { parseXml } from '@rgrove/parse-xml';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LICENCE } from '../../src/licence.ts';
import { posterFile, posterTypes } from '../../src/press/poster-files.ts';
import { posterSvg, type PosterSheet } from '../../src/press/poster-sheet.ts';

const sheet: PosterSheet = {
	drawing: '<path d="M0 0h800v1000H0z" fill="#336699"/><circle cx="400" cy="300" r="80" fill="#ffeecc"/>',
	drawn: { width: 800, height: 1000 },
	name: 'Lakeby & Øståsen',
	line: 'East, Sweden',
	dir: 'ltr',
	credit: 'The inland, x.example/p/lakeby',
};
const wide = { ...sheet, drawing: sheet.drawing.replace('h800', 'h1600'), drawn: { width: 1600, height: 1000 } };
const latin = async (of: PosterSheet, type: 'pdf' | 'svg') =>
	Buffer.from(await posterFile(of, type)).toString('latin1');
/** The poster as PNG, which takes long to make. */
let drawn: Promise<Uint8Array> | undefined;
const asPng = () => (drawn ??= posterFile(sheet, 'png'));
const mediaBox = (pdf: string) =>
	/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/
		.exec(pdf)!
		.slice(1)
		.map((side) => Math.round((Number(side) * 25.4) / 72));

test('a poster as SVG is A3, names its licence, and asks for no letters that a program may lack', () => {
	const svg = posterSvg(sheet);
	expect(() => parseXml(svg)).not.toThrow();
	expect(svg).toContain('width="297mm" height="420mm"');
	expect(svg).toContain(LICENCE.url);
	expect(svg).not.toMatch(/<text|font-family|var\(|<style/);
	expect(posterSvg(wide)).toContain('width="420mm" height="297mm"');
});

test('a poster as PDF is one page of A3, and says whose it is and under which licence', async () => {
	expect(mediaBox(await latin(sheet, 'pdf'))).toEqual([297, 420]);
	expect(mediaBox(await latin(wide, 'pdf'))).toEqual([420, 297]);
	const { getDocumentProxy } = await import('unpdf');
	const file = await getDocumentProxy(new Uint8Array(await posterFile(sheet, 'pdf')));
	const { info } = await file.getMetadata();
	const Subject = expect.stringContaining(LICENCE.url) as string;
	expect(info).toMatchObject({ Title: sheet.name, Author: sheet.credit, Subject });
	expect(file.numPages).toBe(1);
});

test('a poster as PNG has 300 dots an inch of A3, shows what is drawn, and says its licence', async () => {
	const png = Buffer.from(await asPng());
	const { width, height, density, exif } = await sharp(png).metadata();
	expect({ width, height, density }).toEqual({ width: 3508, height: 4961, density: 300 });
	expect(exif!.toString('latin1')).toContain(LICENCE.url);
	const { data } = await sharp(png)
		.extract({ left: 1754, top: 2400, width: 1, height: 1 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect([...data.subarray(0, 3)]).toEqual([0x33, 0x66, 0x99]);
});

test('a name from the right stands at the right, and letters are shapes in every script', () => {
	const from = (svg: string) => Number(/translate\(([\d.]+) 382\)/.exec(svg)![1]);
	expect(from(posterSvg(sheet))).toBe(14);
	const persian = posterSvg({ ...sheet, name: 'هامار', line: 'منطقهٔ هامار', dir: 'rtl' });
	expect(from(persian)).toBeGreaterThan(150);
	expect(persian).not.toContain('NaN');
});

test.for(posterTypes)('the same poster is the same %s, byte for byte', async (type) => {
	const [first, second] = [await (type === 'png' ? asPng() : posterFile(sheet, type)), await posterFile(sheet, type)];
	expect(Buffer.compare(first, second)).toBe(0);
});
