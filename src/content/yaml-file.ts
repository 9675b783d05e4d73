import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { keptPerText, oncePerText } from './once.ts';
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

// Astro takes a value that begins so for a picture, and imports whatever the rest names.
const RESERVED = /^__ASTRO_/;

/**
 * Fields that stand twice, and values that mean something to Astro. The library looks for the former too, but in a
 * time that grows with their square.
 */
function faultsIn(doc: Document): Fault[] {
	const faults: Fault[] = [];
	visit(doc, {
		Map(_, { items }) {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value))
					faults.push({
						at: key.range?.[0] ?? 0,
						code: 'DUPLICATE_KEY',
						message: `Map keys must be unique: "${String(key.value)}"`,
					});
				seen.add(key.value);
			}
		},
		Scalar(_, { value, range }) {
			if (typeof value === 'string' && RESERVED.test(value))
				faults.push({ at: range?.[0] ?? 0, code: 'RESERVED', message: value });
		},
	});
	return faults;
}

/** What a person can make of an error of the library that speaks to programmers. */
const plain = (message: string) => (/call stack/.test(message) ? 'Something stands in itself too many times' : message);

/** What a text of YAML says, or what hinders it from being read, by lines of that text. */
interface Reading {
	data?: unknown;
	faults: { line: number; message: string }[];
}

// Only a few documents are remembered, as they take a hundred times the room of their texts: lines are asked for
// where something is wrong.
const parsed = oncePerText('yaml documents', 20, (text) => {
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
	return { doc, lineAt: (position: number) => lines.linePos(position).line };
});

const isWhole = ({ faults }: Reading) => faults.length === 0;
const reading = keptPerText('yaml', 10_000, isWhole, (text): Reading => {
	const { doc, lineAt } = parsed(text);
	const broken: Fault[] = [...doc.errors, ...doc.warnings].map(({ pos, code, message }) => ({
		at: pos[0],
		code,
		message: plain(message),
	}));
	if (!broken.length) broken.push(...faultsIn(doc));
	const { data, message } = broken.length ? {} : valueOf(doc);
	if (message) broken.push({ at: aliasIn(doc), code: 'BAD_ALIAS', message });
	const lines = text.split(/\r\n|\r|\n/);
	const told = broken.map(({ at, ...fault }) => ({
		line: lineAt(at),
		message: `broken YAML: ${yamlWords({ ...fault, text: lines[lineAt(at) - 1] ?? '' })}`,
	}));
	return { data, faults: told.filter(({ line }, index) => told.findIndex((other) => other.line === line) === index) };
});

/** Reads YAML. `firstLine` is the line of the file that it starts on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
	const { data, faults } = reading(text);
	const problems = faults.map(({ line, message }) => ({ file, line: line + firstLine - 1, message }));
	const lineOf = (path: Path) => {
		const { doc, lineAt } = parsed(text);
		return lineAt(positionOf(doc, path)) + firstLine - 1;
	};
	return { file, data, problems, lineOf };
}
