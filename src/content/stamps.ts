import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentDir } from './dir.ts';
import { isFile, textOf } from './files.ts';

/** The path of a text, from its kind, entry and language. */
export const textFile = (kind: string, id: string, locale: string) => join(contentDir, kind, id, `text.${locale}.mdx`);

// Fields that no translation follows: the stamp itself, and words for the search, which each language has of its own.
const OWN = /^((?:translatedFrom|formerly):.*|keywords:.*(\n[ \t]+.*)*)\n/gm;

/**
 * The stamp of a text: eight hexadecimal digits that change with it. Fields that are a language's own do not count,
 * nor how lines end.
 */
export const stampOf = (source: string) =>
	createHash('sha256').update(source.replace(/\r\n/g, '\n').replace(OWN, '')).digest('hex').slice(0, 8);

/** Whether a translation was made from an earlier state of the text that its entry was written in first. */
export function isStaleTranslation(
	kind: string,
	id: string,
	source: string,
	text: { locale: string; translatedFrom?: string | undefined },
) {
	const original = textFile(kind, id, source);
	return text.locale !== source && isFile(original) && text.translatedFrom !== stampOf(textOf(original));
}
