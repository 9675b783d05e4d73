import { visit, isScalar, parseDocument } from 'yaml';
import type { EntryFolder, TextFile } from './entries.ts';
import { readFile } from '../content/files.ts';
import { letterFaults } from './letters.ts';
import type { Problem } from '../content/problem.ts';
import { attributesOf, nodesOf } from '../content/prose.ts';
import type { YamlFile } from '../content/yaml-file.ts';

type Path = (string | number)[];

/** Every text in what a file says, with its path. */
export function* stringsIn(value: unknown, path: Path = []): Generator<{ path: Path; value: string }> {
	if (typeof value === 'string') yield { path, value };
	else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* stringsIn(item, [...path, at]);
	else if (value && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
}

const oncePerLine = (problems: Problem[]) => problems.filter(({ line }, at) => problems.findIndex((other) => other.line === line) === at);

/** Broken and unseen letters of a file: as they stand there, and those that stand for themselves as \u202e or &shy;. */
export function inLetters(file: string, yaml: YamlFile | undefined, text?: TextFile): Problem[] {
	const { text: source } = readFile(file);
	const raw = letterFaults(source).map(({ at, message }) => ({ file, line: source.slice(0, at).split('\n').length, message }));
	// Most files hold neither, and reading all their values takes long.
	if (!/\\|&[#\w]/.test(source)) return oncePerLine(raw);
	const fields = yaml ? [...stringsIn(yaml.data)].map(({ path, value }) => ({ line: yaml.lineOf(path), value })) : [];
	const prose = text?.tree ? nodesOf(text.tree).flatMap((node) => [node.value ?? '', node.alt ?? '', node.title ?? '', ...Object.values(attributesOf(node))].map((value) => ({ line: node.position?.start.line ?? 1, value }))) : [];
	const meant = [...fields, ...prose].flatMap(({ line, value }) => letterFaults(value).slice(0, 1).map(({ message }) => ({ file, line, message })));
	return oncePerLine([...raw, ...meant.filter(({ message }) => !raw.some((other) => other.message === message))]);
}

const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
// What would stand on the page as it was typed, since fields are plain words.
const PLAIN: [RegExp, string][] = [
	[/\*\*|(?<!\w)__|\]\(|^#+ |`/u, 'Markdown does not work in a field. Write plain words.'],
	[/<\/?[a-z][^<]*>/i, 'HTML does not work in a field. Write plain words.'],
	[/&#?\w{2,8};/, 'an entity such as &amp; stands in a field as it is. Type the letter itself.'],
];
// Addresses and paths have rules of their own.
const OTHERWISE = /^(url|website|path|translatedFrom|code|sameAs)$/;

function inString(path: Path, value: string): string | undefined {
	const field = path.join('.');
	if (!value && /^path$/.test(field)) return undefined;
	if (!SEEN.test(value)) return `field "${field}" is empty. Write something there, or take the field out.`;
	if (/^title$/.test(field) && !/[\p{L}\p{N}]/u.test(value)) return `field "${field}" has no letter in it. Write the heading of the page.`;
	if (value !== value.trim()) return `field "${field}" begins or ends with a space. Take it out.`;
	if (/[\t\r\n]/.test(value)) return `field "${field}" holds a tab or the end of a line. Write it in one line.`;
	if (OTHERWISE.test(String(path.findLast((step) => typeof step === 'string')))) return undefined;
	const [, mend] = PLAIN.find(([sign]) => sign.test(value)) ?? [];
	return mend && `field "${field}": ${mend}`;
}

/** Values that show nothing or not what was meant: blanks, signs of Markdown and HTML in a field of plain words. */
export const inStrings = (file: string, yaml: YamlFile): Problem[] =>
	[...stringsIn(yaml.data)].flatMap(({ path, value }) => {
		const message = inString(path, value);
		return message ? [{ file, line: yaml.lineOf(path), message }] : [];
	});

/**
 * Values that a # cuts: YAML takes what follows a space and a # for a remark. In the fields of a text no remark is meant; in facts one that begins
 * without a space.
 */
export function cutValues(file: string, fields: string, firstLine: number, isText: boolean): Problem[] {
	const problems: Problem[] = [];
	if (!/:.*\s#|:\s*#/.test(fields)) return problems;
	visit(parseDocument(fields, { logLevel: 'error' }), {
		Scalar(_, node) {
			const cut = isScalar(node) && node.comment;
			if (node.type !== 'PLAIN' || !cut || (typeof node.value !== 'string' && node.value !== null) || (!isText && /^\s/.test(cut))) return;
			const line = fields.slice(0, node.range![0]).split('\n').length + firstLine - 1;
			problems.push({ file, line, message: `everything from the # on is lost: "#${cut}". Put the whole value in quotes: '${node.value ?? ''} #${cut}'.` });
		},
	});
	return problems;
}

/** What is wrong with the words of an entry as they were written, in facts and in texts. */
export function problemsInWriting({ folder, yaml, texts }: EntryFolder): Problem[] {
	const facts = `${folder}/facts.yaml`;
	const inFacts = yaml ? [...inLetters(facts, yaml), ...inStrings(facts, yaml), ...cutValues(facts, readFile(facts).text, 1, false)] : [];
	const inTexts = texts.flatMap((text) => {
		const fields = /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(readFile(text.file).text)?.[1] ?? '';
		return [...inLetters(text.file, text.yaml, text), ...inStrings(text.file, text.yaml), ...cutValues(text.file, fields, 2, true)];
	});
	return [...inFacts, ...inTexts];
}
