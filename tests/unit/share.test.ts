import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Color from 'colorjs.io';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cached, digest } from '../../src/share/cache.ts';
import { captionPixels, INK, PAPER, QUIET, type Caption } from '../../src/share/caption.ts';
import { typesetter } from '../../src/share/fonts.ts';
import { sharePicture } from '../../src/share/picture.ts';

const drawing = '<rect width="2300" height="1000" fill="#7d9fb6"/><circle cx="1500" cy="400" r="100" fill="#fae5b6"/>';
const strip = { width: 1200, height: 174, margin: 30 };
const caption = (title: string, titleDir: Caption['titleDir'] = 'ltr'): Caption => ({
	title,
	titleDir,
	site: 'Site',
	siteDir: 'ltr',
});
const paper = PAPER.slice(1)
	.match(/../g)!
	.map((pair) => parseInt(pair, 16));

/** Where the ink of the title lies: its first and last column, and how many dots it covers. */
async function inkOf({ title, titleDir }: Caption) {
	const pixels = await captionPixels({ ...caption(title, titleDir) }, strip);
	const dark = Array.from({ length: pixels.length / 4 }, (_, at) => at).filter(
		(at) => Math.abs(pixels[at * 4]! - paper[0]!) > 120,
	);
	// The name of the site keeps to its own side, 290 wide.
	const columns = dark.map((at) => at % strip.width).filter((x) => (titleDir === 'rtl' ? x > 320 : x < 880));
	return {
		from: columns.reduce((a, b) => Math.min(a, b)),
		to: columns.reduce((a, b) => Math.max(a, b)),
		dots: columns.length,
	};
}

test('a share picture is 1200 × 630 and light, also with the longest title', { timeout: 20_000 }, async () => {
	for (const title of ['X', 'Kommunstyrelsens trettiofemtusenetthundratjugofyra ord om folkmängden']) {
		const picture = await sharePicture({ drawing, ...caption(title) });
		expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
		expect(picture.length).toBeLessThan(150_000);
	}
});

test('a drawing too rich for the weight is packed harder', async () => {
	const rich = Array.from(
		{ length: 9000 },
		(_, at) =>
			`<rect x="${(at * 997) % 2300}" y="${(at * 613) % 1000}" width="9" height="9" fill="#${((at * 7919) % 4096).toString(16).padStart(3, '0')}"/>`,
	).join('');
	expect((await sharePicture({ drawing: rich, ...caption('Title') })).length).toBeLessThan(150_000);
});

test('titles stay within the margins, and begin at the side of their script', async () => {
	for (const title of [
		'Falun',
		'Bostäder en sjuksköterska har råd med',
		'Smedjebackens folkmängdsutvecklingsstatistik',
	]) {
		const { from, to } = await inkOf(caption(title));
		expect(from).toBeGreaterThanOrEqual(28);
		expect(from).toBeLessThan(45);
		expect(to).toBeLessThan(860);
	}
	const persian = await inkOf(caption('کار تازه', 'rtl'));
	expect(persian.to).toBeGreaterThan(1150);
	expect(persian.to).toBeLessThanOrEqual(1172);
});

test('Persian letters join and run from the right', async () => {
	const words = 'سلام بهمن';
	const joined = await inkOf(caption(words, 'rtl'));
	const apart = await inkOf(caption([...words].join('\u200c'), 'rtl'));
	const backwards = await inkOf(caption([...words].reverse().join(''), 'rtl'));
	expect(joined.dots).toBeGreaterThan(1000);
	expect(apart.to - apart.from).toBeGreaterThan((joined.to - joined.from) * 1.15);
	expect(backwards).not.toEqual(joined);
});

test('letters that the faces lack are left out alone, instead of boxes and of the whole title', async () => {
	const pixels = async (title: string) => Buffer.from(await captionPixels(caption(title), strip));
	const plain = await pixels('Fest i Hamar');
	expect((await pixels('Fest 🎉 i Hamar')).equals(plain)).toBe(true);
	expect((await pixels('Fest i Hamarไทย')).equals(plain)).toBe(true);
	expect(
		(await pixels('Fest i Hamar\u2021')).equals(plain),
		'a sign that the ranges of a face name and its file lacks',
	).toBe(true);
	expect((await pixels('ไทย')).equals(await pixels('   '))).toBe(true);
	expect((await sharp(await sharePicture({ drawing, ...caption('ไทย') })).metadata()).height).toBe(630);
});

test('the pixels of a caption take their memory back', async () => {
	const { kit } = await typesetter();
	const heap = () => (kit as unknown as { HEAPU8: Uint8Array }).HEAPU8.length;
	// As many pixels as on the strips of 300 pictures, on few and large ones.
	const large = { width: 3600, height: 2900, margin: 30 };
	await captionPixels(caption('Title'), large);
	const before = heap();
	for (let at = 0; at < 6; at += 1) await captionPixels(caption(`Title ${at}`), large);
	expect(heap()).toBe(before);
}, 30_000);

test('words are legible on the paper, whose colours are those of the site', () => {
	for (const colour of [INK, QUIET])
		expect(Math.abs(new Color(colour).contrast(PAPER, 'WCAG21'))).toBeGreaterThanOrEqual(4.5);
	const [day = ''] = readFileSync('src/styles/palette.css', 'utf8').match(/:root \{[^}]*\}/) ?? [];
	for (const [name, colour] of Object.entries({ paper: PAPER, ink: INK, quiet: QUIET }))
		expect(day).toContain(`--${name}: ${colour};`);
});

test('what is in the cache is not made again, and no half of a file stays', async () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'share-')), 'share');
	let times = 0;
	const make = async () => Buffer.from(`picture ${(times += 1)}`);
	const first = await cached(folder, 'a.jpg', make);
	expect(String(await cached(folder, 'a.jpg', make))).toBe(String(first));
	expect(times).toBe(1);
	await expect(cached(folder, 'b.jpg', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(readdirSync(folder)).toEqual(['a.jpg']);
	expect(digest('a', 'b')).not.toBe(digest('ab'));
});
