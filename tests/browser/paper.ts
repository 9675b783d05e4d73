import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import decodeQR, { type FinderPoints } from 'qr/decode.js';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';

interface Pixels {
	data: Uint8Array;
	width: number;
	height: number;
}

const ORIGIN = 'https://paper.example/';

/** The pixels of a picture. */
export async function pixelsOf(picture: Buffer): Promise<Pixels> {
	const { data, info } = await sharp(picture)
		.flatten({ background: '#ffffff' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/**
 * A page of a PDF as a picture, the first unless told: PDF.js draws it on a page that has nothing to do with the site.
 */
export async function paperOf(pdf: Buffer, browser: Browser, number = 1): Promise<Buffer> {
	const page = await browser.newPage();
	await page.route(`${ORIGIN}**`, (route) =>
		route.request().url() === ORIGIN
			? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
			: route.fulfill({ contentType: 'text/javascript', body: readFileSync('node_modules/unpdf/dist/pdfjs.mjs') }),
	);
	await page.goto(ORIGIN);
	// Words and not a function: the runner of the tests would make its own call of the import.
	const picture = await page.evaluate<string>(`(async () => {
		const { getDocument } = await import('${ORIGIN}pdfjs.mjs');
		const data = Uint8Array.from(atob('${pdf.toString('base64')}'), (letter) => letter.charCodeAt(0));
		const sheet = await (await getDocument({ data }).promise).getPage(${number});
		const viewport = sheet.getViewport({ scale: 3 });
		const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
		await sheet.render({ canvas, viewport }).promise;
		return canvas.toDataURL('image/png');
	})()`);
	await page.close();
	return Buffer.from(picture.split(',')[1]!, 'base64');
}

const isLight = ({ data, width }: Pixels, x: number, y: number) =>
	[0, 1, 2].every((channel) => data[(Math.round(y) * width + Math.round(x)) * 4 + channel]! > 230);

/**
 * Whether four modules around a code are as light as paper: readers need them to find it. The middles of its corner
 * marks lie three and a half modules within its edge.
 */
function isQuiet(pixels: Pixels, { tl: from, tr, bl }: FinderPoints): boolean {
	const module = (tr.x - from.x) / Math.round((tr.x - from.x) / from.moduleSize);
	const to = { x: tr.x, y: bl.y };
	const around = [0.8, 1.5, 2.5, 3.5].map((modules) => (3.5 + modules) * module);
	return around.every((far) => {
		const [left, right, top, bottom] = [from.x - far, to.x + far, from.y - far, to.y + far];
		const across = Array.from({ length: 200 }, (_, at) => left + ((right - left) * at) / 199);
		const down = Array.from({ length: 200 }, (_, at) => top + ((bottom - top) * at) / 199);
		return (
			across.every((x) => isLight(pixels, x, top) && isLight(pixels, x, bottom)) &&
			down.every((y) => isLight(pixels, left, y) && isLight(pixels, right, y))
		);
	});
}

/** What the code in a picture says, and whether it stands in its quiet zone. Throws where there is none. */
export function codeIn(pixels: Pixels): { says: string; quiet: boolean } {
	let quiet = false;
	const says = decodeQR(pixels, { pointsOnDetect: (points) => (quiet = isQuiet(pixels, points)) });
	return { says, quiet };
}

/** Whitens a square of a picture: the code that these points belong to, and what is quiet around it. */
function blank({ data, width, height }: Pixels, { tl, tr, bl }: FinderPoints) {
	const wide = 6 * tl.moduleSize;
	const [left, right] = [Math.max(0, tl.x - wide), Math.min(width, tr.x + wide)].map(Math.round);
	const [top, bottom] = [Math.max(0, tl.y - wide), Math.min(height, bl.y + wide)].map(Math.round);
	for (let y = top!; y < bottom!; y++) data.fill(255, (y * width + left!) * 4, (y * width + right!) * 4);
}

/** What all codes in a picture say. Those that have been read are whitened in it. */
export function codesIn(pixels: Pixels): string[] {
	const says: string[] = [];
	for (;;) {
		let found: FinderPoints | undefined;
		try {
			says.push(decodeQR(pixels, { pointsOnDetect: (points) => (found = points) }));
		} catch {
			return says;
		}
		blank(pixels, found!);
	}
}

/** The words that the style sheets for paper show: what is drawn, and in no list of choices or picture. */
const shown = () => {
	const words: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		const range = document.createRange();
		range.selectNodeContents(text);
		const isDrawn =
			text.parentElement!.checkVisibility({ visibilityProperty: true }) &&
			!text.parentElement!.closest('select, svg, .sr-only, .skip') &&
			[...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
		if (!isDrawn) continue;
		// An initial stands apart.
		const hasInitial =
			!text.previousSibling && getComputedStyle(text.parentElement!, '::first-letter').float !== 'none';
		words.push(hasInitial ? text.data.replace(/\p{L}/u, '$& ') : text.data);
	}
	return words.join(' ');
};

/** Words of letters and numbers. Those of scripts whose letters join are spelt in many ways in a PDF. */
const wordsIn = (text: string) => text.normalize('NFKC').match(/(?!\p{Script=Arab})[\p{L}\p{N}]+/gu) ?? [];

interface Words {
	str: string;
	transform: number[];
	width: number;
}

/** Whether two pieces of text are printed over each other: the lower halves of their letters meet. A halo is no other. */
function meet(one: Words, other: Words) {
	const [{ x, y, size }, at] = [one, other].map(({ transform }) => ({
		x: transform[4]!,
		y: transform[5]!,
		size: Math.hypot(transform[2]!, transform[3]!),
	})) as [Record<'x' | 'y' | 'size', number>, Record<'x' | 'y' | 'size', number>];
	const across = Math.min(x + one.width, at.x + other.width) - Math.max(x, at.x);
	const down = Math.min(y + size / 2, at.y + at.size / 2) - Math.max(y, at.y);
	return one.str !== other.str && across > 2 && down > 0.25 * Math.min(size, at.size);
}

/** Letters that join reach into each other. */
const standsAlone = ({ str, transform, width }: Words) =>
	str.trim() !== '' && !/\p{Script=Arab}/u.test(str) && width > 0 && transform[1] === 0;

/**
 * What is wrong with the words of a page on paper: those that styles show and no sheet has, and those that are printed
 * over others; with the number of sheets and the width of the first in millimetres.
 */
export async function printed(page: Page) {
	await page.evaluate(() => document.fonts.ready);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const sheets = await getDocumentProxy(new Uint8Array(pdf));
	const pages = await Promise.all(Array.from({ length: sheets.numPages }, (_, at) => sheets.getPage(at + 1)));
	const texts = await Promise.all(pages.map(async (sheet) => (await sheet.getTextContent()).items as Words[]));
	const all = texts.flat().map(({ str }) => str);
	const counts = Map.groupBy(wordsIn(all.join(' ')), (word) => word);
	// A word that is broken over two lines stands in no list of words.
	const run = wordsIn(all.join('')).join('');
	const isLost = (word: string) => !counts.get(word)?.pop() && !(word.length > 7 && run.includes(word));
	const over = texts.flatMap((items) => {
		const upright = items.filter(standsAlone);
		return upright.flatMap((one, at) =>
			upright.slice(at + 1).flatMap((other) => (meet(one, other) ? [`${one.str} over ${other.str}`] : [])),
		);
	});
	const [, , width] = pages[0]!.view as [number, number, number];
	const lost = wordsIn(await page.evaluate(shown)).filter(isLost);
	return { pages: sheets.numPages, width: Math.round((width * 25.4) / 72), lost, over };
}
