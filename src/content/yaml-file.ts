import { z } from 'astro/zod';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { hint } from '../collections/fields.ts';
import type { Problem } from './problem.ts';
import { yamlWords } from './yaml-words.ts';
import { zodWords } from './zod-words.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** YAML (or JSON) that has been read, with the line of everything in it. */
export interface YamlFile {
	file: string;
	data: unknown;
	problems: Problem[];
	/** The line of a field; that of the nearest field around it if it is missing. */
	lineOf(path: Path): number;
}

const positionOf = (doc: Document, path: Path): number => {
	for (let length = path.length; length > 0; length--) {
		const node = doc.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
		if (node?.range) return node.range[0];
	}
	return 0;
};

/** What a document says, or what hinders it: an alias that leads nowhere, or to far too much. */
function valueOf(doc: Document): { data?: unknown; message?: string } {
	try {
		return { data: doc.toJS() };
	} catch (error) {
		return { message: (error as Error).message };
	}
}

/** Where an alias stands that leads nowhere. */
function aliasIn(doc: Document): number {
	let at = 0;
	visit(doc, { Alias: (_, alias) => (alias.resolve(doc) ? undefined : ((at = alias.range?.[0] ?? 0), visit.BREAK)) });
	return at;
}

/** Reads YAML. `firstLine` is the line of the file that it starts on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
	const lineCounter = new LineCounter();
	const doc = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
	const lineAt = (position: number) => lineCounter.linePos(position).line + firstLine - 1;
	const broken: { at: number; code?: string; message: string }[] = [...doc.errors, ...doc.warnings].map(({ pos, code, message }) => ({ at: pos[0], code, message }));
	const { data, message } = broken.length ? {} : valueOf(doc);
	if (message) broken.push({ at: aliasIn(doc), code: 'BAD_ALIAS', message });
	const lines = text.split(/\r\n|\r|\n/);
	const told = broken.map(({ at, ...fault }) => ({ line: lineAt(at), message: `broken YAML: ${yamlWords({ ...fault, text: lines[lineAt(at) - firstLine] ?? '' })}` }));
	const problems = told.filter(({ line }, index) => told.findIndex((other) => other.line === line) === index).map((problem) => ({ file, ...problem }));
	return { file, data, problems, lineOf: (path) => lineAt(positionOf(doc, path)) };
}

const fieldOf = (path: Path) => path.map(String).join('.');

/** The schema of a field, seen through optional, default and the like. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	const { def } = schema as unknown as { def: { innerType?: z.ZodType; out?: z.ZodType; in?: z.ZodType; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType } };
	if (path.length === 0) return schema;
	if (def.innerType) return schemaAt(def.innerType, path);
	const [step, ...rest] = path;
	const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
	return next && schemaAt(next, rest);
}

const fieldsAt = (schema: z.ZodType, path: Path) => {
	const found = schemaAt(schema, path) as { shape?: object } | undefined;
	return Object.keys(found?.shape ?? {});
};

const valueAt = (data: unknown, path: Path) => path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

function messageOf(issue: Issue, schema: z.ZodType, data: unknown): string {
	const field = fieldOf(issue.path);
	const about = schemaAt(schema, issue.path)?.description ?? '';
	const value = valueAt(data, issue.path);
	if (value === undefined) return `missing field "${field}". ${about}`.trim();
	if (!field) return 'the file must hold fields, like "title: …", one below the other.';
	return `field "${field}"${zodWords(issue, about, value)}`.trim();
}

/** The number that was meant where a decimal comma parted it: YAML reads what follows the comma as a field. */
function commaBefore(key: string, fields: unknown): string | undefined {
	const entries = Object.entries(Object(fields) as object);
	if (!/^\d+$/.test(key) || (fields as Record<string, unknown>)[key] !== null) return undefined;
	const whole = entries.find(([, value]) => typeof value === 'number');
	return whole && `a decimal comma parts a number. Write a point, like ${whole[0]}: ${whole[1]}.${key}`;
}

function problemsOf(issue: Issue, { file, data, lineOf }: YamlFile, schema: z.ZodType): Problem[] {
	if (issue.code !== 'unrecognized_keys') return [{ file, line: lineOf(issue.path), message: messageOf(issue, schema, data) }];
	return issue.keys.map((key) => {
		const path = [...issue.path, key];
		const fields = fieldsAt(schema, issue.path);
		const comma = commaBefore(key, valueAt(data, issue.path));
		return { file, line: lineOf(path), message: comma ?? `unknown field "${fieldOf(path)}". ${hint(key, fields)}` };
	});
}

/** What of a file does not fit a schema. Nothing for one that could not be read: that has been said already. */
export function problemsAgainst<T extends z.ZodType>(yaml: YamlFile, schema: T): { data?: z.infer<T>; problems: Problem[] } {
	if (yaml.problems.length) return { problems: yaml.problems };
	const result = schema.safeParse(yaml.data ?? {});
	if (result.success) return { data: result.data, problems: [] };
	return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { ...yaml, data: yaml.data ?? {} }, schema)) };
}
