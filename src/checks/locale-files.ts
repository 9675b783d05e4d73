import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { isLanguage } from '../collections/fields.ts';
import { listedKinds } from '../collections/kinds.ts';
import { addressWordNames, fieldOf } from '../i18n/address-words.ts';
import { formsOf } from '../i18n/intl.ts';
import { localeSchema, type LocaleFile } from '../i18n/locale-schema.ts';
import { counts, strings } from '../i18n/strings.ts';
import { readFile } from '../content/files.ts';
import { localeCodes, localeFile, localesDir } from '../content/locale-file.ts';
import { problemsInStrings } from './locale-strings.ts';
import type { Problem } from '../content/problem.ts';
import type { QuotesOf } from './quotation.ts';
import { problemsAgainst } from '../content/schema-faults.ts';
import { readYaml, type YamlFile } from '../content/yaml-file.ts';

/** The plural forms of a language that a count lacks. */
const missingForms = (tag: string, forms: Record<string, string>) =>
	formsOf(tag).filter((category) => !(category in forms));

const missingCounts = (code: string, data: LocaleFile) =>
	Object.keys(counts).flatMap((key) => {
		const forms = data.strings[key as keyof typeof counts];
		return forms ? missingForms(data.intl ?? code, forms).map((form) => `strings.${key}.${form}`) : [];
	});

function missingIn(code: string, data: LocaleFile): string[] {
	const absent = (keys: readonly string[], from: object, prefix: string) =>
		keys.filter((key) => !(from as Record<string, unknown>)[key]).map((key) => [prefix, key].filter(Boolean).join('.'));
	const whole = [
		...absent(['quotes', ...addressWordNames.map(fieldOf)], data, ''),
		...absent(listedKinds, data.lists, 'lists'),
		...absent([...Object.keys(strings), ...Object.keys(counts)], data.strings, 'strings'),
	];
	return [...(data.complete ? whole : []), ...missingCounts(code, data)];
}

const JSON_WORDS: Record<string, string> = {
	PropertyNameExpected: 'a comma stands before a closing bracket, or a name is missing. Take the comma out.',
	ValueExpected:
		'a comma stands before a closing bracket, or a value is missing. Take the comma out, or write a value in quotes.',
	CommaExpected: 'a comma is missing between two values.',
	ColonExpected: 'a colon is missing between a name and its value.',
	InvalidCommentToken: 'JSON has no remarks. Take it out.',
	UnexpectedEndOfString: 'a quotation mark is missing at the end of a text.',
	InvalidEscapeCharacter: 'a backslash stands in a text. Write it twice.',
	InvalidCharacter: 'a line break or tab stands in a text. Write the text in one line.',
	CloseBraceExpected: 'a closing brace } is missing.',
	CloseBracketExpected: 'a closing bracket ] is missing.',
	EndOfFileExpected: 'something stands after the last closing brace. Take it out.',
};

/** Where the text before a fault ends: a missing comma belongs to the line that lacks it. */
const lineOfFault = (text: string, offset: number, code: string) =>
	(code === 'CommaExpected' ? text.slice(0, offset).trimEnd() : text.slice(0, offset)).split('\n').length;

function jsonProblem(file: string, text: string): Problem[] {
	const errors: ParseError[] = [];
	parse(text, errors, { disallowComments: true });
	const [first] = errors;
	const code = first ? printParseErrorCode(first.error) : '';
	const words = JSON_WORDS[code] ?? `${code}.`;
	return first
		? [
				{
					file,
					line: lineOfFault(text, first.offset, code),
					message: `broken JSON: ${words} Look here or one line above for a missing or extra comma or quote.`,
				},
			]
		: [];
}

function checkLocale(code: string): Checked & { problems: Problem[] } {
	const file = localeFile(code);
	const { text, problems: unreadable } = readFile(file);
	const broken = unreadable.length ? unreadable : jsonProblem(file, text);
	if (broken.length) return { code, problems: broken };
	if (!isLanguage(code))
		return {
			code,
			problems: [
				{ file, message: `"${code}" is not the code of a language. Name the file with the code, as in a browser.` },
			],
		};
	const yaml = readYaml(file, text);
	const { data, problems } = problemsAgainst(yaml, localeSchema);
	if (!data) return { code, problems };
	const missing = missingIn(code, data);
	return {
		code,
		data,
		yaml,
		problems: [
			...(missing.length
				? [{ file, message: `missing: ${missing.join(', ')}. Add them, or say "complete": false.` }]
				: []),
			...problemsInStrings(file, code, yaml, data),
		],
	};
}

interface Checked {
	code: string;
	data?: LocaleFile;
	yaml?: YamlFile;
}

/** What is wrong among the languages: a fallback to one that is not there, none that is complete, two defaults. */
function problemsAmong(checked: Checked[]): Problem[] {
	const codes = checked.map(({ code }) => code);
	const read = checked.flatMap(({ code, data }) => (data ? [{ code, data }] : []));
	const unknown = read.flatMap(({ code, data }) =>
		data.fallback
			.filter((other) => !codes.includes(other))
			.map((other) => ({
				file: localeFile(code),
				message: `field "fallback": there is no language "${other}". Known: ${codes.join(', ')}.`,
			})),
	);
	const [, second] = read.filter(({ data }) => data.default);
	return [
		...unknown,
		...(read.length < checked.length || read.some(({ data }) => data.complete)
			? []
			: [
					{
						file: localesDir,
						message:
							'no language is complete, so others have nothing to fall back to. Say "complete": true in one of them.',
					},
				]),
		...(second
			? [
					{
						file: localeFile(second.code),
						message: 'a second language says "default": true. Take it out of one of them.',
					},
				]
			: []),
	];
}

/** The codes of all languages, and of those that must have every word. */
export interface Languages {
	codes: string[];
	complete: string[];
	quotes: QuotesOf;
	/** Phrases of the complete languages that say what the writers do not know. */
	hedges: Map<string, string[]>;
}

/** Reads the languages, and says what is wrong or missing in their files. */
export function checkLocales(): Languages & { problems: Problem[] } {
	const codes = localeCodes();
	const checked = codes.map(checkLocale);
	const complete = checked.filter(({ data }) => data?.complete).map(({ code }) => code);
	const quotes: QuotesOf = new Map(checked.flatMap(({ code, data }) => (data?.quotes ? [[code, data.quotes]] : [])));
	const hedges = new Map(checked.flatMap(({ code, data }) => (data?.complete ? [[code, data.hedges]] : [])));
	return {
		codes,
		complete,
		quotes,
		hedges,
		problems: [...checked.flatMap(({ problems }) => problems), ...problemsAmong(checked)],
	};
}
