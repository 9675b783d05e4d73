import { visit, isScalar, parseDocument } from 'yaml';
import type { EntryFolder } from '../collections/entries.ts';
import { oncePerText } from '../content/once.ts';
import { letterFaults } from './letters.ts';
import type { Problem } from '../content/problem.ts';
import { attributesOf, lineOf, nodesOf, readProse, type Node } from '../content/prose.ts';
import { readYaml, type YamlFile } from '../content/yaml-file.ts';

type Path = (string | number)[];

/** Every text in what a file says, with its path. */
export function stringsIn(value: unknown, path: Path = []): { path: Path; value: string }[] {
	if (typeof value === 'string') return [{ path, value }];
	if (Array.isArray(value)) return value.flatMap((item, at) => stringsIn(item, [...path, at]));
	return value && typeof value === 'object'
		? Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]))
		: [];
}

const oncePerLine = (problems: Problem[]) =>
	problems.filter(({ line }, at) => problems.findIndex((other) => other.line === line) === at);

/** Broken and unseen letters of a file: as they stand there, and those that stand for themselves as \u202e or &shy;. */
export function inLetters(file: string, source: string, yaml: YamlFile, tree?: Node): Problem[] {
	const raw = letterFaults(source).map(({ at, message }) => ({
		file,
		line: source.slice(0, at).split('\n').length,
		message,
	}));
	// Most files hold neither, and reading all their values takes long.
	if (!/\\|&[#\w]/.test(source)) return oncePerLine(raw);
	const fields = stringsIn(yaml.data).map(({ path, value }) => ({ lineOf: () => yaml.lineOf(path), value }));
	const prose = nodesOf(tree ?? { type: 'root' }).flatMap((node) =>
		[node.value ?? '', node.alt ?? '', node.title ?? '', ...Object.values(attributesOf(node))].map((value) => ({
			lineOf: () => lineOf(node),
			value,
		})),
	);
	const meant = [...fields, ...prose].flatMap(({ lineOf: line, value }) =>
		letterFaults(value)
			.slice(0, 1)
			.map(({ message }) => ({ file, line: line(), message })),
	);
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
	if (/^title$/.test(field) && !/[\p{L}\p{N}]/u.test(value))
		return `field "${field}" has no letter in it. Write the heading of the page.`;
	if (value !== value.trim()) return `field "${field}" begins or ends with a space. Take it out.`;
	if (/[\t\r\n]/.test(value)) return `field "${field}" holds a tab or the end of a line. Write it in one line.`;
	if (OTHERWISE.test(String(path.findLast((step) => typeof step === 'string')))) return undefined;
	const [, mend] = PLAIN.find(([sign]) => sign.test(value)) ?? [];
	return mend && `field "${field}": ${mend}`;
}

/** Values that show nothing or not what was meant: blanks, signs of Markdown and HTML in a field of plain words. */
export const inStrings = (file: string, yaml: YamlFile): Problem[] =>
	stringsIn(yaml.data).flatMap(({ path, value }) => {
		const message = inString(path, value);
		return message ? [{ file, line: yaml.lineOf(path), message }] : [];
	});

/**
 * Values that a # cuts: YAML takes what follows a space and a # for a remark. In the fields of a text no remark is
 * meant; in facts one that begins without a space.
 */
function cutValues(file: string, fields: string, firstLine: number, isText: boolean): Problem[] {
	const problems: Problem[] = [];
	if (!(isText ? /:.*\s#|:\s*#/ : /:.*\s#\S|:\s*#\S/).test(fields)) return problems;
	visit(parseDocument(fields, { logLevel: 'error' }), {
		Scalar(_, node) {
			const cut = isScalar(node) && node.comment;
			if (
				node.type !== 'PLAIN' ||
				!cut ||
				(typeof node.value !== 'string' && node.value !== null) ||
				(!isText && /^\s/.test(cut))
			)
				return;
			const line = fields.slice(0, node.range![0]).split('\n').length + firstLine - 1;
			problems.push({
				file,
				line,
				message: `everything from the # on is lost: "#${cut}". Put the whole value in quotes: '${node.value ?? ''} #${cut}'.`,
			});
		},
	});
	return problems;
}

const inFacts = oncePerText('writing of facts', 10_000, (source) => {
	const yaml = readYaml('', source);
	return [...inLetters('', source, yaml), ...inStrings('', yaml), ...cutValues('', source, 1, false)];
});

const inText = oncePerText('writing of texts', 10_000, (source) => {
	const { fields = '', tree } = readProse(source);
	const yaml = readYaml('', fields, 2);
	return [...inLetters('', source, yaml, tree), ...inStrings('', yaml), ...cutValues('', fields, 2, true)];
});

/** What is wrong with the words of an entry as they were written, in facts and in texts. */
export const problemsInWriting = ({ folder, source = '', texts }: EntryFolder): Problem[] => [
	...inFacts(source).map((problem) => ({ ...problem, file: `${folder}/facts.yaml` })),
	...texts.flatMap((text) => inText(text.source).map((problem) => ({ ...problem, file: text.file }))),
];
