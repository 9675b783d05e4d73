import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Pictures, fonts and the parts of the search index are compressed already.
const PACKABLE = '**/*.{html,css,js,json,xml,svg,txt,ics,webmanifest,csv,vcf}';
const PACKED = '.cache/packed';
const MONTH = 30 * 24 * 3600 * 1000;
// As many as Node has threads for this.
const AT_ONCE = 4;

const packers = {
	gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
	br: (content: Buffer, quality: number) =>
		promisify(brotliCompress)(content, {
			params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
		}),
};
type Packer = keyof typeof packers;

/**
 * Puts the compressed form of a file beside it: a copy of what an earlier build made of the same content, or a new
 * one.
 */
async function pack(file: string, content: Buffer, packer: Packer, quality: number) {
	const known = join(
		PACKED,
		`${createHash('sha256').update(content).digest('hex')}.${packer}${packer === 'br' ? quality : ''}`,
	);
	const now = new Date();
	if (
		!(await utimes(known, now, now).then(
			() => true,
			() => false,
		))
	) {
		// Two files may hold the same, and are packed at once.
		const part = `${known}.${randomUUID()}`;
		await writeFile(part, await packers[packer](content, quality));
		await rename(part, known);
	}
	await copyFile(known, `${file}.${packer}`);
}

async function forget() {
	for (const name of await readdir(PACKED)) {
		const file = join(PACKED, name);
		const { mtimeMs } = await stat(file);
		if (Date.now() - mtimeMs > MONTH) await rm(file);
	}
}

/**
 * Puts a gzip and a Brotli form beside every file of a built site that gains from it, for servers that send those.
 * Takes the folder, how hard Brotli tries (1 to 11: 5 takes seconds, 11 minutes and saves an eighth), and whom to
 * tell how far it has come.
 */
export async function compress(folder: string, quality: number, tell: (done: number, all: number) => void) {
	await mkdir(PACKED, { recursive: true });
	const files = globSync(PACKABLE, { cwd: folder });
	const waiting = files.values();
	let done = 0;
	const work = async () => {
		for (const name of waiting) {
			const file = join(folder, name);
			const content = await readFile(file);
			await pack(file, content, 'gz', quality);
			await pack(file, content, 'br', quality);
			tell(++done, files.length);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	await forget();
}
