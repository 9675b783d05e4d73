import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { LICENCE } from '../licence.ts';
import { paperOf, posterSvg, type PosterSheet } from './poster-sheet.ts';

/** Dots an inch of a picture for print. */
const DPI = 300;
const INCH = 25.4;
const POINTS_A_MM = 72 / INCH;

/** The kinds of file that a poster comes in. */
export const posterTypes = ['pdf', 'png', 'svg'] as const;
export type PosterType = (typeof posterTypes)[number];

// Nothing in it tells the time, so that the same poster is the same file on every day.
async function pdf(sheet: PosterSheet): Promise<Uint8Array> {
	const { width, height } = paperOf(sheet);
	const size = { width: width * POINTS_A_MM, height: height * POINTS_A_MM };
	const file = await PDFDocument.create({ updateMetadata: false });
	file.setTitle(sheet.name, { showInWindowTitleBar: true });
	file.setAuthor(sheet.credit);
	file.setSubject(`${LICENCE.name}, ${LICENCE.url}`);
	file.addPage([size.width, size.height]).drawSvg(posterSvg(sheet), { x: 0, y: size.height, ...size });
	return file.save();
}

function png(sheet: PosterSheet): Promise<Buffer> {
	const { width, height } = paperOf(sheet);
	const [across, down] = [width, height].map((mm) => Math.round((mm / INCH) * DPI));
	return sharp(Buffer.from(posterSvg(sheet)))
		.resize(across, down, { fit: 'fill' })
		.removeAlpha()
		.withMetadata({ density: DPI })
		.withExif({ IFD0: { Copyright: `${sheet.credit}, ${LICENCE.name}, ${LICENCE.url}` } })
		.png()
		.toBuffer();
}

const makers: Record<PosterType, (sheet: PosterSheet) => Promise<Uint8Array>> = {
	pdf,
	png,
	svg: (sheet) => Promise.resolve(Buffer.from(posterSvg(sheet))),
};

/** A poster as a file for print, on A3. The same sheet gives the same file, byte for byte. */
export const posterFile = (sheet: PosterSheet, type: PosterType) => makers[type](sheet);
