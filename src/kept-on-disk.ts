import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Words that take long to make, kept in `.cache` between builds.
 * Takes what they are, all that they are made from, and the function that makes them.
 */
export function keptOnDisk(what: string, madeFrom: string[], make: () => string): string {
	const folder = `.cache/${what}`;
	const file = `${folder}/${createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex')}`;
	try {
		return readFileSync(file, 'utf8');
	} catch {
		const made = make();
		mkdirSync(folder, { recursive: true });
		// Under its name at one stroke, so that a build that is cut off leaves no half of it.
		const part = `${file}.${randomUUID()}`;
		writeFileSync(part, made);
		renameSync(part, file);
		return made;
	}
}
