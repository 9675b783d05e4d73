import { readFile } from '../content/files.ts';
import type { LocaleFile } from '../i18n/locale-schema.ts';
import { counts, strings } from '../i18n/strings.ts';
import type { Problem } from '../content/problem.ts';
import { quotesInFields } from './quotation.ts';
import { inLetters, inStrings } from './written.ts';
import type { YamlFile } from '../content/yaml-file.ts';

const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** What a page fills in, by the words to the translator; in a count always the number. */
const told: Record<string, string> = {
	...strings,
	...Object.fromEntries(Object.entries(counts).map(([key, words]) => [key, `${words} {n}`])),
};

interface Said {
	path: string[];
	key: string;
	text: string;
}

/** Every string of a language; those of a count in each of their forms. */
const saidIn = (data: LocaleFile): Said[] =>
	Object.entries(data.strings).flatMap(([key, value]) =>
		typeof value === 'string'
			? [{ path: ['strings', key], key, text: value }]
			: Object.entries(value ?? {}).map(([form, text]) => ({ path: ['strings', key, form], key, text: text })),
	);

/** Placeholders that a page does not fill in, and those that a string leaves out, so that the words would say less. */
function inPlaceholders({ path, key, text }: Said): string | undefined {
	const expected = placeholdersIn(told[key] ?? '');
	const unknown = placeholdersIn(text).find((hole) => !expected.includes(hole));
	const field = path.join('.');
	if (unknown)
		return `"${field}" holds ${unknown}, which no page fills in. ${expected.length ? `It may hold ${expected.join(', ')}.` : 'Take it out.'}`;
	// One, two and none may be said in words: the number of a count may be left out.
	const missing = expected.find((hole) => !text.includes(hole) && hole !== '{n}');
	if (missing) return `"${field}" lacks ${missing}. Say where it stands.`;
	const odd = text.replace(/\{\w+\}/g, '').match(/[{}]/);
	return odd ? `"${field}" holds a brace that nothing fills in. Take it out.` : undefined;
}

/**
 * What is wrong in the strings of a language beyond their schema: placeholders, broken letters, quotation marks,
 * blanks, a tag that no browser knows.
 */
export function problemsInStrings(file: string, code: string, yaml: YamlFile, data: LocaleFile): Problem[] {
	const inHoles = saidIn(data).flatMap((said) => {
		const message = inPlaceholders(said);
		return message ? [{ file, line: yaml.lineOf(said.path), message }] : [];
	});
	const quotes = data.quotes ? quotesInFields(file, yaml, new Map([[code, data.quotes]]), code) : [];
	return [
		...inHoles,
		...inLetters(file, readFile(file).text, yaml),
		...inStrings(file, yaml).filter(({ message }) => !message.includes('begins or ends with a space')),
		...quotes,
	];
}
