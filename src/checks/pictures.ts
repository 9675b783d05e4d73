import { basename, extname } from 'node:path';
import { bytesOf, isFile } from '../content/files.ts';
import sharp, { type Metadata } from 'sharp';

const MEGAPIXELS = 40;
/** The ends of file names that each format may have. */
const ENDS: Record<string, string[]> = { jpeg: ['.jpg', '.jpeg'], png: ['.png'], webp: ['.webp'], avif: ['.avif'] };

/** HEIF is a frame around several codings; only that of AVIF is free and known to browsers. */
const formatOf = ({ format, compression }: Metadata) =>
	format === 'heif' && compression === 'av1' ? 'avif' : String(format);

/** A PNG that moves says so in a part of its own, before its first picture. */
const isMovingPng = (bytes: Buffer) => {
	const control = bytes.indexOf('acTL');
	return control > 0 && control < bytes.indexOf('IDAT');
};

interface Picture {
	format: string;
	width: number;
	height: number;
	moves: boolean;
}

const known = new Map<string, Promise<Picture | undefined>>();

/** Reads all of a picture, small: the head alone would let a torn file through. Gives its upright size, or nothing. */
async function read(file: string): Promise<Picture | undefined> {
	try {
		const bytes = bytesOf(file)!;
		const picture = sharp(bytes, { limitInputPixels: false, failOn: 'truncated' });
		const metadata = await picture.metadata();
		const { width, height } = metadata.autoOrient;
		const format = formatOf(metadata);
		if (width * height <= MEGAPIXELS * 1e6) await picture.resize(64).toBuffer();
		return { format, width, height, moves: (metadata.pages ?? 1) > 1 || (format === 'png' && isMovingPng(bytes)) };
	} catch {
		return undefined;
	}
}

function readOnce(file: string) {
	const found = known.get(file) ?? read(file);
	known.set(file, found);
	return found;
}

/**
 * What is wrong with a picture: torn, not what its name says, moving, too large or too narrow. Nothing where it is
 * not there: who names it says that. Takes the file and the width in pixels that it must have at least.
 */
export async function pictureProblems(file: string, narrowest: number): Promise<string[]> {
	if (!isFile(file)) return [];
	const name = `./${basename(file)}`;
	const picture = await readOnce(file);
	if (!picture) return [`"${name}" is no picture that can be read. Save it again as a jpg, png, webp or avif.`];
	const { format, width, height, moves } = picture;
	const size = `${width} × ${height} px`;
	const ends = ENDS[format];
	return [
		...(!ends
			? [`"${name}" is a ${format} by its content. Save it as a jpg, png, webp or avif.`]
			: ends.includes(extname(file).toLowerCase())
				? []
				: [
						`"${name}" is a ${format} by its content, whatever its name says. Name it ${basename(file, extname(file))}${ends[0]}.`,
					]),
		...(moves ? [`"${name}" moves. Save one picture of it: what moves by itself disturbs who reads.`] : []),
		...(width * height > MEGAPIXELS * 1e6
			? [`"${name}" is ${size}, over ${MEGAPIXELS} megapixels. Make it smaller.`]
			: []),
		...(width < narrowest ? [`"${name}" is ${size}, under ${narrowest} px wide. Take a larger one.`] : []),
	];
}
