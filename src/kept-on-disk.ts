import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const fileOf = (what: string, madeFrom: string[]) =>
	`.cache/${what}/${createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex')}`;

function wordsIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function keep(what: string, file: string, made: string) {
	mkdirSync(`.cache/${what}`, { recursive: true });
	// Under its name at one stroke, so that a build that is cut off leaves no half of it.
	const part = `${file}.${randomUUID()}`;
	writeFileSync(part, made);
	renameSync(part, file);
	return made;
}

/**
 * Words that take long to make, kept in `.cache` between builds.
 * Takes what they are, all that they are made from, and the function that makes them.
 */
export function keptOnDisk(what: string, madeFrom: string[], make: () => string): string {
	const file = fileOf(what, madeFrom);
	return wordsIn(file) ?? keep(what, file, make());
}

/** The same for words that are waited for. */
export async function awaitedOnDisk(what: string, madeFrom: string[], make: () => Promise<string>): Promise<string> {
	const file = fileOf(what, madeFrom);
	return wordsIn(file) ?? keep(what, file, await make());
}
