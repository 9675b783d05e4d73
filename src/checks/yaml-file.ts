import { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { hint } from '../collections/fields.ts';
import type { Problem } from './problem.ts';

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

/** Reads YAML. `firstLine` is the line of the file that it starts on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
	const lineCounter = new LineCounter();
	const doc = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
	const lineAt = (position: number) => lineCounter.linePos(position).line + firstLine - 1;
	const broken = [...doc.errors, ...doc.warnings].map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
	const { data, message } = broken.length ? {} : valueOf(doc);
	const problems = [...broken, ...(message ? [{ line: firstLine, message }] : [])].map((problem) => ({
		file,
		line: problem.line,
		message: `broken YAML: ${problem.message.split('\n')[0]}. Check indentation, quotes and colons; put text that holds ": " or "#" in quotes.`,
	}));
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

const words: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'fields under it', record: 'fields under it' };

function messageOf(issue: Issue, schema: z.ZodType, data: unknown): string {
	const field = fieldOf(issue.path);
	const about = schemaAt(schema, issue.path)?.description;
	if (valueAt(data, issue.path) === undefined) return `missing field "${field}". ${about ?? ''}`.trim();
	if (!field) return 'the file must hold fields, like "title: …", one below the other.';
	// Messages of our own begin with a small letter.
	if (/^[a-z]/.test(issue.message)) return `field "${field}": ${issue.message}`;
	if (issue.code === 'invalid_type') return `field "${field}" must be ${words[issue.expected] ?? issue.expected}. ${about ?? ''}`.trim();
	if (issue.code === 'invalid_value') return `field "${field}" must be one of: ${issue.values.join(', ')}.`;
	if (issue.code === 'too_small') return `field "${field}" is too short: at least ${issue.minimum}. ${about ?? ''}`.trim();
	if (issue.code === 'too_big') return `field "${field}" is too long: at most ${issue.maximum}. ${about ?? ''}`.trim();
	return `field "${field}": ${issue.message}`;
}

function problemsOf(issue: Issue, { file, data, lineOf }: YamlFile, schema: z.ZodType): Problem[] {
	if (issue.code !== 'unrecognized_keys') return [{ file, line: lineOf(issue.path), message: messageOf(issue, schema, data) }];
	return issue.keys.map((key) => {
		const path = [...issue.path, key];
		const fields = fieldsAt(schema, issue.path);
		return { file, line: lineOf(path), message: `unknown field "${fieldOf(path)}". ${hint(key, fields)}` };
	});
}

/** What of a file does not fit a schema. Nothing for one that could not be read: that has been said already. */
export function problemsAgainst<T extends z.ZodType>(yaml: YamlFile, schema: T): { data?: z.infer<T>; problems: Problem[] } {
	if (yaml.problems.length) return { problems: yaml.problems };
	const result = schema.safeParse(yaml.data ?? {});
	if (result.success) return { data: result.data, problems: [] };
	return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { ...yaml, data: yaml.data ?? {} }, schema)) };
}
