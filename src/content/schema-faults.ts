import { z } from 'astro/zod';
import { hint } from './hint.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';
import { zodWords } from './zod-words.ts';

type Issue = z.core.$ZodIssue;

const fieldOf = (path: Path) => path.map(String).join('.');

/** The schema of a field, seen through optional, default and the like. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	const { def } = schema as unknown as {
		def: {
			innerType?: z.ZodType;
			out?: z.ZodType;
			in?: z.ZodType;
			shape?: Record<string, z.ZodType>;
			element?: z.ZodType;
			valueType?: z.ZodType;
		};
	};
	if (path.length === 0) return schema;
	if (def.innerType) return schemaAt(def.innerType, path);
	const [step, ...rest] = path;
	const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
	return next && schemaAt(next, rest);
}

interface Shaped {
	shape?: object;
	def: { innerType?: Shaped };
}

const shapeOf = (schema: Shaped | undefined): object | undefined =>
	schema && (schema.shape ?? shapeOf(schema.def.innerType));

const fieldsAt = (schema: z.ZodType, path: Path) => {
	const found = schemaAt(schema, path) as unknown as Shaped | undefined;
	return Object.keys(shapeOf(found) ?? {});
};

const valueAt = (data: unknown, path: Path) =>
	path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

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
	if (issue.code !== 'unrecognized_keys')
		return [{ file, line: lineOf(issue.path), message: messageOf(issue, schema, data) }];
	return issue.keys.map((key) => {
		const path = [...issue.path, key];
		const fields = fieldsAt(schema, issue.path);
		const comma = commaBefore(key, valueAt(data, issue.path));
		return { file, line: lineOf(path), message: comma ?? `unknown field "${fieldOf(path)}". ${hint(key, fields)}` };
	});
}

/** What of a file does not fit a schema. Nothing for one that could not be read: that has been said already. */
export function problemsAgainst<T extends z.ZodType>(
	yaml: YamlFile,
	schema: T,
): { data?: z.infer<T>; problems: Problem[] } {
	if (yaml.problems.length) return { problems: yaml.problems };
	const result = schema.safeParse(yaml.data ?? {});
	if (result.success) return { data: result.data, problems: [] };
	return {
		problems: result.error.issues.flatMap((issue) => problemsOf(issue, { ...yaml, data: yaml.data ?? {} }, schema)),
	};
}
