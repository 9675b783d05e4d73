import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import decodeQR, { type FinderPoints } from 'qr/decode.js';
import sharp from 'sharp';

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
