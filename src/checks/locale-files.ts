import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '../collections/fields.ts';
import { listedKinds } from '../collections/kinds.ts';
import { contentDir } from '../content-dir.ts';
import { localeSchema, type LocaleFile } from '../i18n/locale-schema.ts';
import { counts, strings } from '../i18n/strings.ts';
import { readFile } from './files.ts';
import type { Problem } from './problem.ts';
import { problemsAgainst, readYaml } from './yaml-file.ts';

/** The plural forms of a language that a count lacks. */
const missingForms = (code: string, forms: Record<string, string>) =>
	new Intl.PluralRules(code).resolvedOptions().pluralCategories.filter((category) => !(category in forms));

const missingCounts = (code: string, data: LocaleFile) =>
	Object.keys(counts).flatMap((key) => {
		const forms = data.strings[key as keyof typeof counts];
		return forms ? missingForms(code, forms).map((form) => `strings.${key}.${form}`) : [];
	});

function missingIn(code: string, data: LocaleFile): string[] {
	const absent = (keys: readonly string[], from: object, prefix: string) => keys.filter((key) => !(from as Record<string, unknown>)[key]).map((key) => [prefix, key].filter(Boolean).join('.'));
	const whole = [...absent(['posterPath', 'placePath', 'tradePath'], data, ''), ...absent(listedKinds, data.lists, 'lists'), ...absent([...Object.keys(strings), ...Object.keys(counts)], data.strings, 'strings')];
	return [...(data.complete ? whole : []), ...missingCounts(code, data)];
}

const jsonProblem = (file: string, text: string): Problem[] => {
	try {
		JSON.parse(text);
		return [];
	} catch (error) {
		const { message } = error as Error;
		const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
		return [{ file, line: text.slice(0, position).split('\n').length, message: `broken JSON: ${message.split(' in JSON')[0]}. Look for a missing or extra comma or quote here or one line above.` }];
	}
};

function checkLocale(code: string): { problems: Problem[]; data?: LocaleFile } {
	const file = join(contentDir, 'locales', `${code}.json`);
	const { text, problems: unreadable } = readFile(file);
	const broken = unreadable.length ? unreadable : jsonProblem(file, text);
	if (broken.length) return { problems: broken };
	if (!isLanguage(code)) return { problems: [{ file, message: `"${code}" is not the code of a language. Name the file with the code, as in a browser.` }] };
	const { data, problems } = problemsAgainst(readYaml(file, text), localeSchema);
	if (!data) return { problems };
	const missing = missingIn(code, data);
	return { data, problems: missing.length ? [{ file, message: `missing: ${missing.join(', ')}. Add them, or say "complete": false.` }] : [] };
}

interface Checked {
	code: string;
	data?: LocaleFile;
}

/** What is wrong among the languages: a fallback to one that is not there, none that is complete, two defaults. */
function problemsAmong(folder: string, checked: Checked[]): Problem[] {
	const codes = checked.map(({ code }) => code);
	const read = checked.flatMap(({ code, data }) => (data ? [{ code, data }] : []));
	const unknown = read.flatMap(({ code, data }) =>
		data.fallback
			.filter((other) => !codes.includes(other))
			.map((other) => ({ file: join(folder, `${code}.json`), message: `field "fallback": there is no language "${other}". Known: ${codes.join(', ')}.` })),
	);
	const [, second] = read.filter(({ data }) => data.default);
	return [
		...unknown,
		...(read.length < checked.length || read.some(({ data }) => data.complete) ? [] : [{ file: folder, message: 'no language is complete, so others have nothing to fall back to. Say "complete": true in one of them.' }]),
		...(second ? [{ file: join(folder, `${second.code}.json`), message: 'a second language says "default": true. Take it out of one of them.' }] : []),
	];
}

/** The codes of all languages, and of those that must have every word. */
export interface Languages {
	codes: string[];
	complete: string[];
}

/** Reads the languages, and says what is wrong or missing in their files. */
export function checkLocales(): Languages & { problems: Problem[] } {
	const folder = join(contentDir, 'locales');
	const codes = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
	const checked = codes.map((code) => ({ code, ...checkLocale(code) }));
	const complete = checked.filter(({ data }) => data?.complete).map(({ code }) => code);
	return { codes, complete, problems: [...checked.flatMap(({ problems }) => problems), ...problemsAmong(folder, checked)] };
}
