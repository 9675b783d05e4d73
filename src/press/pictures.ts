import sharp from 'sharp';

/** What of a drawing is shown: its upper left corner and its size, in its own units. */
export interface Cut {
	y: number;
	width: number;
	height: number;
}

/** A drawing with its inks written out as a PNG. Takes the inside of an SVG, what of it is shown, and its width. */
export function pictureOf(drawing: string, { y, width, height }: Cut, dots: number): Promise<Buffer> {
	const size = `width="${width}" height="${height}" viewBox="0 ${y} ${width} ${height}"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawing}</svg>`;
	return sharp(Buffer.from(svg)).resize(dots).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}
