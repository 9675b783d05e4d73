import { csvFormatRows } from 'd3-dsv';

/** As much of a JSON Schema as tables are made by. */
export interface Shape {
	description?: string;
	properties?: Record<string, Shape>;
	additionalProperties?: unknown;
}

/** A field of a row as a table shows it. */
interface Field {
	name: string;
	about: string;
	/** Whether it holds words of several languages. */
	inLanguages: boolean;
}

const SEPARATOR = '|';

/** The fields of rows by their schema. One in another has both names, with a full stop between. */
export const fieldsOf = ({ properties = {} }: Shape): Field[] =>
	Object.entries(properties).flatMap(([name, field]) =>
		field.properties
			? fieldsOf(field).map((below) => ({ ...below, name: `${name}.${below.name}` }))
			: [{ name, about: field.description ?? '', inLanguages: Boolean(field.additionalProperties) }],
	);

/** The columns of a table of rows: a field each, and one for each language of words. */
export const columnsOf = (shape: Shape, languages: string[]): string[] =>
	fieldsOf(shape).flatMap(({ name, inLanguages }) =>
		inLanguages ? languages.map((language) => `${name}.${language}`) : [name],
	);

/** What stands in a row at the path that is the name of a column. */
const at = (row: object, column: string): unknown =>
	column.split('.').reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], row);

/**
 * A cell. Spreadsheets take text that begins with one of some signs for a formula: an apostrophe before it lets them
 * show it instead. Numbers are no text: -5 stays a number.
 */
function cellOf(value: unknown): string {
	if (value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const text = Array.isArray(value) ? value.join(SEPARATOR) : `${value as string}`;
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Rows as CSV (RFC 4180), under the names of columns. */
export const csvOf = (rows: readonly object[], columns: string[]): string =>
	`${csvFormatRows([columns, ...rows.map((row) => columns.map((column) => cellOf(at(row, column))))])}\n`;
