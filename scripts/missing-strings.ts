import { readEntries } from '../src/collections/entries.ts';
import { listedKinds } from '../src/collections/kinds.ts';
import { isFile, textOf } from '../src/content/files.ts';
import { localeFile } from '../src/content/locale-file.ts';
import { addressWordNames, fieldOf } from '../src/i18n/address-words.ts';
import { localeSchema, type LocaleFile } from '../src/i18n/locale-schema.ts';
import { locales } from '../src/i18n/locales.ts';
import { counts, strings } from '../src/i18n/strings.ts';

/** A line that a language lacks: where it is written, what it is for, and what it says in other languages. */
interface Missing {
	field: string;
	about: string;
	words: Record<string, string>;
}

const listFields = ['path', 'title', 'summary'] as const;
const paths = addressWordNames.map(fieldOf);
const aboutOf = (schema: { description?: string | undefined }) => schema.description ?? '';
const asText = (words: unknown) => (typeof words === 'string' ? words : JSON.stringify(words));

/** Every field of a locale file with what it is for. */
function allFields(): { field: string; about: string; of: (file: Partial<LocaleFile>) => unknown }[] {
	const { shape } = localeSchema;
	const listShape = shape.lists.shape.regions.unwrap().shape;
	return [
		...paths.map((field) => ({ field, about: aboutOf(shape[field]), of: (file: Partial<LocaleFile>) => file[field] })),
		...listedKinds.flatMap((kind) =>
			listFields.map((part) => ({
				field: `lists.${kind}.${part}`,
				about: aboutOf(listShape[part]),
				of: (file: Partial<LocaleFile>) => file.lists?.[kind]?.[part],
			})),
		),
		...Object.entries({ ...strings, ...counts }).map(([key, about]) => ({
			field: `strings.${key}`,
			about,
			of: (file: Partial<LocaleFile>) => file.strings?.[key as keyof typeof strings],
		})),
	];
}

/** Names that stand in facts, language by language, and lack this one. */
function missingNames(code: string, shown: string[]): Missing[] {
	const records = readEntries().entries.flatMap(({ kind, id, data }) =>
		(['names', 'paths'] as const).flatMap((field) => (data?.[field] ? [{ kind, id, field, record: data[field] }] : [])),
	);
	return records
		.filter(({ record }) => !record[code])
		.map(({ kind, id, field, record }) => ({
			field: `${kind}/${id}/facts.yaml: ${field}.${code}`,
			about: field === 'names' ? 'A name, where it differs.' : 'The word in addresses.',
			words: Object.fromEntries(shown.flatMap((other) => (record[other] ? [[other, record[other]]] : []))),
		}));
}

/**
 * What a language lacks of the interface, with the words of the languages that it falls back to (the complete ones,
 * if it has no file yet). Takes the code of a language; throws if its file cannot be read.
 */
export function missingStrings(code: string): Missing[] {
	const file = localeFile(code);
	const own = isFile(file) ? (JSON.parse(textOf(file)) as Partial<LocaleFile>) : {};
	const shown = locales.filter((other) => (own.fallback ? own.fallback.includes(other.code) : other.complete));
	const fields = allFields().filter(({ of }) => of(own) === undefined);
	const inFile = fields.map(({ field, about, of }) => ({
		field,
		about,
		words: Object.fromEntries(shown.map((other) => [other.code, asText(of(other))])),
	}));
	return [
		...inFile,
		...missingNames(
			code,
			shown.map((other) => other.code),
		),
	];
}

/** The missing lines of a language as a person reads them. */
export const written = (missing: Missing[]) =>
	missing
		.map(({ field, about, words }) =>
			[field, `   ${about}`, ...Object.entries(words).map(([code, text]) => `   ${code.padEnd(3)} ${text}`)].join('\n'),
		)
		.join('\n\n');
