import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Twelve hexadecimal digits that stand for some words. */
export const digest = (...words: string[]) =>
	createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);

/**
 * A file that is made once and then read from a folder between builds.
 * Its name must change with all that it is made from.
 */
export async function cached(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const file = join(folder, name);
	const found = await readFile(file).catch(() => undefined);
	if (found) return found;
	const made = await make();
	await mkdir(folder, { recursive: true });
	// Under its name at one stroke, so that a build that is cut off or runs beside this one leaves no half of a file.
	const part = `${file}.${process.pid}`;
	await writeFile(part, made);
	await rename(part, file);
	return made;
}
