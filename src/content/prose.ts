import { mdxToMdast } from 'satteri';
import { features } from './markdown.ts';
import { mdxWords } from './mdx-words.ts';
import { keptPerText } from './once.ts';
import { canBeParsed } from './tangle.ts';

/** A node of a Markdown tree, as far as the rules look at it. */
export interface Node {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	alt?: string | null;
	title?: string | null;
	depth?: number;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: Node[];
	identifier?: string;
	position?: { start: { line: number; offset: number }; end?: { offset: number } };
}

/** What is wrong in a text: line and message. */
export interface ProseProblem {
	line: number;
	message: string;
}

/** The line of a text that a node begins on. */
export const lineOf = (node: Node) => node.position?.start.line ?? 1;

/** A node and all under it. A loop, since a text can be nested deeper than functions can. */
export function nodesOf(node: Node): Node[] {
	const all: Node[] = [];
	const rest = [node];
	for (let next = rest.pop(); next; next = rest.pop()) {
		all.push(next);
		rest.push(...(next.children ?? []).toReversed());
	}
	return all;
}

/** The attributes of a component that are plain text. */
export const attributesOf = (node: Node): Record<string, string> =>
	Object.fromEntries(
		(node.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']),
	);

// What stands between the two lines of hyphens. Astro ends the fields at any line that begins with --- or +++, so no
// line of them may begin so: then both end them at the same line.
const FIELDS = /^\uFEFF?---(\r?\n(?:(?!---|\+\+\+)[^\n]*\n)*)---(?=[ \t]*(?:\r?\n|$))/;

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

/**
 * Parts a text into its fields, as YAML that starts on the second line; its body, in which the fields are blank so
 * that lines keep their numbers; and what to give the compiler, which makes that very body of it. Nothing for a
 * text that does not begin with fields.
 */
export function partsOf(source: string): { fields: string; body: string; forCompiler: string } | undefined {
	const [front, between = ''] = FIELDS.exec(source) ?? [];
	if (front === undefined) return undefined;
	const rest = source.slice(front.length);
	// The compiler reads what stands between its first two lines of hyphens as fields, wherever they are: so it is
	// given empty ones.
	return {
		fields: between.replace(/^\r?\n/, ''),
		body: `   ${blank(between)}   ${rest}`,
		forCompiler: `---${blank(between)}---${rest}`,
	};
}

const LONGEST = 100_000;
const DEEPEST = 50;

/** The first node that stands in too many others: the compiler, and a reader, would get lost. */
function tooDeep(tree: Node): Node | undefined {
	let level = [tree];
	for (let depth = 0; depth < DEEPEST && level.length; depth++) level = level.flatMap(({ children = [] }) => children);
	return level[0];
}

/** A text that has been read: its fields as YAML that starts on the second line, and its tree. */
interface Prose {
	fields?: string;
	tree?: Node;
	problems: ProseProblem[];
}

type Tree = Omit<Prose, 'fields'>;
const isWhole = ({ problems }: Tree) => problems.length === 0;
const treeOf = keptPerText('trees', 2000, isWhole, (body): Tree => {
	const broken = (message: string, line = 1) => ({ problems: [{ line, message }] });
	if (body.length > LONGEST)
		return broken(`the text is longer than ${LONGEST} characters. Share it out over several entries.`);
	if (!canBeParsed(body))
		return broken(
			'the text holds code, or is so tangled that it cannot be read. Write \\{ for a brace, and take out whatever stands in itself many times.',
		);
	try {
		const tree = mdxToMdast(body, { features }) as unknown as Node;
		const deep = tooDeep(tree);
		return deep
			? broken(
					`something stands in itself more than ${DEEPEST} times here: a list, a quotation, a bracket. Take it apart.`,
					lineOf(deep),
				)
			: { tree, problems: [] };
	} catch (error) {
		const { message: all } = error as Error;
		const [, line = '1', message = all] = /^(\d+):\d+: ([^\n]*?)( \(|$)/.exec(all) ?? [];
		return broken(`broken MDX: ${mdxWords(message, body.split('\n')[Number(line) - 1] ?? '')}`, Number(line));
	}
});

/** Reads a text. Where it cannot be read, `problems` say why. */
export function readProse(source: string): Prose {
	const parts = partsOf(source);
	if (!parts)
		return {
			problems: [
				{
					line: 1,
					message:
						'the text must begin with its fields (title, path, summary) between two lines of three hyphens (---).',
				},
			],
		};
	return { fields: parts.fields, ...treeOf(parts.body) };
}
