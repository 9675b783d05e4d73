import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlWords } from './yaml-words.ts';

/** The way to a field from the top of its file. */
export type Path = readonly PropertyKey[];

/** What hinders YAML from being read, and where. */
interface Fault {
	at: number;
	code?: string;
	message: string;
}

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
		return { message: plain((error as Error).message) };
	}
}

/** Where an alias stands that leads nowhere. */
function aliasIn(doc: Document): number {
	let at = 0;
	visit(doc, { Alias: (_, alias) => (alias.resolve(doc) ? undefined : ((at = alias.range?.[0] ?? 0), visit.BREAK)) });
	return at;
}

/** Fields that stand twice. The library looks for them too, but in a time that grows with their square. */
function fieldsTwice(doc: Document): Fault[] {
	const twice: Fault[] = [];
	visit(doc, {
		Map(_, { items }) {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) twice.push({ at: key.range?.[0] ?? 0, code: 'DUPLICATE_KEY', message: `Map keys must be unique: "${String(key.value)}"` });
				seen.add(key.value);
			}
		},
	});
	return twice;
}

// Astro takes a value that begins so for a picture, and imports whatever the rest names.
const RESERVED = /^__ASTRO_/;

function reservedValues(doc: Document): Fault[] {
	const reserved: Fault[] = [];
	visit(doc, {
		Scalar(_, { value, range }) {
			if (typeof value === 'string' && RESERVED.test(value)) reserved.push({ at: range?.[0] ?? 0, code: 'RESERVED', message: value });
		},
	});
	return reserved;
}

/** What a person can make of an error of the library that speaks to programmers. */
const plain = (message: string) => (/call stack/.test(message) ? 'Something stands in itself too many times' : message);

/** Reads YAML. `firstLine` is the line of the file that it starts on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
	const lineCounter = new LineCounter();
	const doc = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
	const lineAt = (position: number) => lineCounter.linePos(position).line + firstLine - 1;
	const broken: Fault[] = [...doc.errors, ...doc.warnings].map(({ pos, code, message }) => ({ at: pos[0], code, message: plain(message) }));
	if (!broken.length) broken.push(...fieldsTwice(doc), ...reservedValues(doc));
	const { data, message } = broken.length ? {} : valueOf(doc);
	if (message) broken.push({ at: aliasIn(doc), code: 'BAD_ALIAS', message });
	const lines = text.split(/\r\n|\r|\n/);
	const told = broken.map(({ at, ...fault }) => ({ line: lineAt(at), message: `broken YAML: ${yamlWords({ ...fault, text: lines[lineAt(at) - firstLine] ?? '' })}` }));
	const problems = told.filter(({ line }, index) => told.findIndex((other) => other.line === line) === index).map((problem) => ({ file, ...problem }));
	return { file, data, problems, lineOf: (path) => lineAt(positionOf(doc, path)) };
}
