import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import type { EntryFolder } from './entries.ts';
import type { Languages } from './locale-files.ts';
import type { Problem } from './problem.ts';

type Cover = { file: string; alt: Record<string, string> };

const MEGAPIXELS = 40;
const NARROWEST = 1200;
const FORMATS = ['jpeg', 'png', 'webp', 'avif'];

/** HEIF is a frame around several codings; only that of AVIF is free and known to browsers. */
const formatOf = ({ format, compression }: Metadata) => (format === 'heif' && compression === 'av1' ? 'avif' : String(format));

/** Reads all of a picture, small: the head alone would let a torn file through. Gives its upright size, or nothing. */
async function read(file: string) {
	try {
		const picture = sharp(file, { limitInputPixels: false, failOn: 'truncated' });
		const metadata = await picture.metadata();
		const { width, height } = metadata.autoOrient;
		if (width * height <= MEGAPIXELS * 1e6) await picture.resize(64).toBuffer();
		return { format: formatOf(metadata), width, height };
	} catch {
		return undefined;
	}
}

async function inPicture({ file }: Cover, folder: string): Promise<string[]> {
	const path = join(folder, file);
	if (!existsSync(path)) return [`there is no picture "${file}". Put it into the folder of the entry, or take "cover" out.`];
	const picture = await read(path);
	if (!picture) return [`"${file}" is no picture that can be read. Save it again as a jpg, png, webp or avif.`];
	const { format, width, height } = picture;
	const size = `${width} × ${height} px`;
	return [
		...(FORMATS.includes(format) ? [] : [`"${file}" is a ${format} by its content. Save it as a jpg, png, webp or avif.`]),
		...(width * height > MEGAPIXELS * 1e6 ? [`"${file}" is ${size}, over ${MEGAPIXELS} megapixels. Make it smaller.`] : []),
		...(width < NARROWEST ? [`"${file}" is ${size}, under ${NARROWEST} px wide. Take a larger one.`] : []),
	];
}

/** Languages that the words for readers who do not see the picture lack, or that the site lacks. */
const inAlt = ({ alt }: Cover, { codes, complete }: Languages) => [
	...complete.filter((code) => !alt[code]).map((code) => `the cover is not described in "${code}". Add cover.alt.${code}: what it shows.`),
	...Object.keys(alt).filter((code) => !codes.includes(code)).map((code) => `there is no language "${code}". Known: ${codes.join(', ')}.`),
];

/** What is wrong with the photograph of an entry beyond its schema: the file, its format and size, and its words in the complete languages. */
export async function problemsInCover({ data, yaml, folder }: EntryFolder, languages: Languages): Promise<Problem[]> {
	const cover = data?.['cover'] as Cover | undefined;
	if (!cover || !yaml) return [];
	const problem = (field: keyof Cover) => (message: string): Problem => ({ file: `${folder}/facts.yaml`, line: yaml.lineOf(['cover', field]), message });
	return [...(await inPicture(cover, folder)).map(problem('file')), ...inAlt(cover, languages).map(problem('alt'))];
}
