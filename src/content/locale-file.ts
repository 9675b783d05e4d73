import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './dir.ts';

/** The folder of the languages. */
export const localesDir = join(contentDir, 'locales');

/** The file of a language. */
export const localeFile = (code: string) => join(localesDir, `${code}.json`);

/** The codes of all languages: the names of their files. */
export const localeCodes = () =>
	readdirSync(localesDir)
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -'.json'.length));
