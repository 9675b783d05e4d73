import sharp from 'sharp';
import { captionPixels, PAPER, type Caption } from './caption.ts';

/** The size that the networks ask for. */
export const SIZE = { width: 1200, height: 630 };

/**
 * The frame of the drawing, in its own units. It is printed across the picture, above the caption; some of its sky
 * and a little of its foot is cut.
 */
export const DRAWING = { width: 2300, height: 1000 };

const LIMIT = 150_000;
const margin = 30;
const printed = { width: SIZE.width - 2 * margin, height: 426 };
/** How much of the drawing is cut from its sky. */
const SKY = 0.11;
const above = margin + printed.height;
const strip = { width: SIZE.width, height: SIZE.height - above, margin };

/** All that a share picture is made from. */
export interface ShareInput extends Caption {
	/** The inside of an SVG of the size `DRAWING`, with its fills written out. */
	drawing: string;
}

const svg = (drawing: string) =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${printed.width}" height="${printed.height}" viewBox="0 ${DRAWING.height * SKY} ${DRAWING.width} ${(DRAWING.width * printed.height) / printed.width}">${drawing}</svg>`,
	);

/** The drawing on paper, without the strip of the caption. */
const print = (drawing: string) =>
	sharp(svg(drawing))
		.flatten({ background: PAPER })
		.extend({ top: margin, left: margin, right: margin, background: PAPER })
		.ensureAlpha()
		.raw()
		.toBuffer();

let last: { drawing: string; pixels: Promise<Buffer> } | undefined;

/** A page comes in all languages one after the other, so the last drawing is the one that is needed again. */
function printOf(drawing: string): Promise<Buffer> {
	if (last?.drawing !== drawing) last = { drawing, pixels: print(drawing) };
	return last.pixels;
}

// The finer coding of a JPEG saves a tenth of the bytes and takes twice the time, for every page of the site.
const jpeg = (pixels: Buffer, quality: number) =>
	sharp(pixels, { raw: { ...SIZE, channels: 4 } })
		.removeAlpha()
		.jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
		.toBuffer();

/**
 * A picture of 1200 × 630 for those who share a page: the drawing as a print on paper, the title and the name of
 * the site under it. Letters that the faces of the site lack are left out. Gives a JPEG of at most 150 KB.
 */
export async function sharePicture({ drawing, ...caption }: ShareInput): Promise<Buffer> {
	const pixels = Buffer.concat([await printOf(drawing), await captionPixels(caption, strip)]);
	for (const quality of [84, 64, 44]) {
		const picture = await jpeg(pixels, quality);
		if (picture.length < LIMIT) return picture;
	}
	return jpeg(pixels, 20);
}
