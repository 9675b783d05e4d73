import { nodesOf, type Node, type ProseProblem } from '../content/prose.ts';

/** A sign of Markdown that would stand on the page as it was typed, and what to write. */
type Rule = [sign: RegExp, message: string];

// Within a line. Signs that were meant, such as \*, are blanked before.
const IN_LINE: Rule[] = [
	[/^!?\[[ xX]?\]\s*$/m, 'a task or link without words. Write them after the brackets.'],
	[/\[\[|\]\]/, 'double square brackets link nothing. A link is [words](municipalities/<id>) or [words](https://…).'],
	[/\[\^[^\]\s]*\]/, 'there is no footnote of this name. Add a line that begins with it: [^1]: …'],
	[
		/!\[/,
		'a picture that cannot be read. Its file name holds no space and no å: rename the file, and write ![What it shows](./name.jpg "Photo: Name, CC BY 4.0").',
	],
	[
		/\]\(|\] +\((?=https?:|mailto:|\.\/|[a-z]+\/)|\] +\($/,
		'a link that cannot be read. Write [words](address): no space between the brackets or in the address, and all brackets closed.',
	],
	[/\]\[/, 'a link whose address is nowhere. Write [words](address).'],
	[
		/\*/,
		'an asterisk is left in the text. Bold is **words**, without a space inside; write \\* for the sign itself, and × for times.',
	],
	[
		/(?<![\p{L}\p{N}_])_+(?=\p{L})|(?<=[\p{L}\p{N}.,])_+(?![\p{L}\p{N}_])/u,
		'an underscore is left in the text. Italics are _words_, without a space inside; write \\_ for the sign itself.',
	],
	[/`/, 'a backtick is left in the text. Code stands between two of them.'],
	[/~~/, 'two tildes are left in the text. What is struck out stands between two pairs.'],
	[/==\p{L}|\$\$|^:::|^>>/mu, 'signs of another sort of Markdown are left in the text. Take them out.'],
	[/\\/, 'a backslash is left in the text. Take it out, or write \\\\ for the sign itself.'],
	[/&#?\w{2,8};/, 'an entity that no browser knows. Type the letter itself.'],
	[
		/\t/,
		'a tab stands within the text, as in a pasted table or list. A table is | a | b | with |---|---| under its first row; a point is a hyphen and a space.',
	],
];

const BULLETS = '•·▪▫◦●○■□‣⁃∙➢➤►✓✔\uf0b7\uf0a7';

// At the beginning of a line.
const AT_START: Rule[] = [
	[/^#{1,6}(?=\S|[\u00a0\u2007\u202f])/m, 'a heading needs a plain space after ##, like ## Work. Type it again.'],
	[new RegExp(`^[${BULLETS}]`, 'mu'), 'a pasted bullet. Begin each point with a hyphen and a space: - point.'],
	[
		/^[–—] .*\n[–—] /m,
		'lines that begin with a dash become one paragraph. Begin each point with a hyphen and a space: - point.',
	],
	[/^[-+]\p{L}/mu, 'a point needs a space after its hyphen: - point.'],
	[/^\d{1,2}[.)]\p{L}/mu, 'a numbered point needs a space after its number: 1. point.'],
	[/^[a-z][.)] .*\n[a-z][.)] /m, 'points with letters become one paragraph. Use numbers: 1. point.'],
	[/^\|.*\|\s*$/m, 'a table needs a line of hyphens under its first row: |---|---|.'],
];

const blanked = (source: string) => source.replace(/\\[!-/:-@[-`{-~]/g, '  ');

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length - 1;

/** What stood in the file for a node. */
const writtenOf = ({ position }: Node, source: string) =>
	position?.end ? source.slice(position.start.offset, position.end.offset) : '';

function firstOf(rules: Rule[], text: string, startLine: number): ProseProblem[] {
	for (const [sign, message] of rules) {
		const at = text.search(sign);
		if (at >= 0) return [{ line: startLine + lineAt(text, at), message }];
	}
	return [];
}

const startOf = (node: Node) => node.position?.start.line ?? 1;

function inTable(node: Node): ProseProblem[] {
	const [head, ...rows] = node.children ?? [];
	const columns = head?.children?.length ?? 0;
	return rows
		.filter((row) => (row.children?.length ?? 0) !== columns)
		.map((row) => ({
			line: startOf(row),
			message: `this row has ${row.children?.length ?? 0} cells, the first one ${columns}. Give all rows as many; write \\| for a bar in a cell.`,
		}));
}

const FENCE = /^\s*(`{3,}|~{3,})/;

function inCode(node: Node, source: string): ProseProblem[] {
	const lines = writtenOf(node, source).split('\n');
	const fence = FENCE.exec(lines[0] ?? '')?.[1];
	return fence && (lines.length < 2 || !(lines.at(-1) ?? '').replace(/^[>\s]+/, '').startsWith(fence))
		? [
				{
					line: startOf(node),
					message: 'code that never ends takes in all that follows. Close it with a line of three backticks.',
				},
			]
		: [];
}

/** Definitions of links and footnotes that nothing in the text uses: their words would be lost. */
function unused(nodes: Node[]): ProseProblem[] {
	const name = ({ type, identifier }: Node) => `${type.startsWith('footnote') ? 'footnote' : 'link'} ${identifier}`;
	const used = new Set(nodes.filter(({ type }) => type.endsWith('Reference')).map(name));
	const defined = nodes.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
	return defined
		.filter((node, at) => !used.has(name(node)) || defined.findIndex((other) => name(other) === name(node)) !== at)
		.map((node) => ({
			line: startOf(node),
			message: `"${node.identifier}" is defined here and used nowhere, or defined twice, so its words would be lost. Use it once, or take it out.`,
		}));
}

/**
 * Everything in a text that Markdown would not show as it was meant: signs left over, pasted lists and tables, code
 * that never ends.
 */
export function marksIn(tree: Node, source: string): ProseProblem[] {
	const nodes = nodesOf(tree);
	const inTexts = nodes
		.filter(({ type }) => type === 'text')
		.flatMap((node) => firstOf(IN_LINE, blanked(writtenOf(node, source)), startOf(node)));
	const atStarts = nodes
		.filter(({ type, children }) => type === 'paragraph' && children?.[0]?.type === 'text')
		.flatMap((node) => firstOf(AT_START, blanked(writtenOf(node, source)).replace(/^[> \t]+/gm, ''), startOf(node)));
	const byLine = new Map([...atStarts, ...inTexts].toReversed().map((problem) => [problem.line, problem]));
	return [
		...byLine.values(),
		...nodes.filter(({ type }) => type === 'table').flatMap(inTable),
		...nodes.filter(({ type }) => type === 'code').flatMap((node) => inCode(node, source)),
		...unused(nodes),
	];
}
