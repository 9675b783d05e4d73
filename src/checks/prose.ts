import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { hint } from '../collections/fields.ts';
import { proseComponents } from '../components/prose/components.ts';

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
	position?: { start: { line: number } };
}

/** What is wrong in a text: line and message. */
export interface ProseProblem {
	line: number;
	message: string;
}

const lineOf = (node: Node) => node.position?.start.line ?? 1;

/** A node and all under it. */
export const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The attributes of a component that are plain text. */
export const attributesOf = (node: Node): Record<string, string> =>
	Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']));

/** Reads a text. Gives its tree, or the one thing that makes it unreadable. */
export function readProse(source: string): { tree?: Node; problems: ProseProblem[] } {
	try {
		return { tree: mdxToMdast(source) as unknown as Node, problems: [] };
	} catch (error) {
		const [, line = '1', message = ''] = /^(\d+):\d+: ([^\n]*?)( \(|$)/.exec((error as Error).message) ?? [];
		return { problems: [{ line: Number(line), message: `broken MDX: ${message}. Close every component; write \\{ and \\< for a brace and a bracket in text.` }] };
	}
}

function inComponent(node: Node): string[] {
	const name = node.name ?? '';
	const rule = proseComponents[name];
	if (!rule && /^[a-z]/.test(name)) return [`HTML such as <${name}> is not allowed. Use Markdown, or a component: ${Object.keys(proseComponents).join(', ')}.`];
	if (!rule) return [`unknown component <${name}>. ${hint(name, Object.keys(proseComponents))}`];
	const given = (node.attributes ?? []).map((attribute) => attribute.name ?? '{…}');
	const allowed = [...rule.required, ...rule.optional];
	return [
		...(node.attributes ?? []).filter(({ value, type }) => type !== 'mdxJsxAttribute' || typeof value !== 'string').map(({ name: attribute = '{…}' }) => `attribute ${attribute} of <${name}> must be text in quotes, like ${attribute}="…".`),
		...given.filter((attribute) => !allowed.includes(attribute)).map((attribute) => `<${name}> has no attribute "${attribute}". It takes: ${allowed.join(', ') || 'none'}.`),
		...rule.required.filter((attribute) => !given.includes(attribute)).map((attribute) => `<${name}> lacks ${attribute}="…".`),
	];
}

const SAFE = /^(https?:\/\/|mailto:|tel:|[a-z]+\/[a-z0-9-]+$)/;

/** The rules that a single node can break by itself: what a text may not hold, whatever the site holds. */
function inNode(node: Node): string[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return ['import and export are not allowed in a text. If a sentence begins with the word, put another word first.'];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return ['braces run code and are not allowed in a text. Write \\{ for a brace.'];
		case 'yaml':
			return Object.hasOwn((parse(node.value ?? '') as object | null) ?? {}, 'layout') ? ['the field "layout" runs code and is not allowed.'] : [];
		case 'toml':
			return ['front matter stands between two lines of three hyphens (---).'];
		case 'html':
			return ['HTML is not allowed in a text. Use Markdown.'];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return inComponent(node);
		case 'heading':
			return node.depth === 1 ? ['the title is the only heading of the first rank. Use ## for this one.'] : [];
		case 'link':
		case 'definition':
			return SAFE.test(node.url ?? '') ? [] : [`link "${node.url}" must be the id of a page, like municipalities/<id>, or a whole address with https://.`];
		default:
			return [];
	}
}

/** What a text may not hold, whoever wrote it: code, HTML, unknown components, unsafe addresses. */
export function unsafeIn(tree: Node): ProseProblem[] {
	return nodesOf(tree).flatMap((node) => inNode(node).map((message) => ({ line: lineOf(node), message })));
}
