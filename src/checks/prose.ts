import { mdxToMdast } from 'satteri';
import { hint } from '../collections/fields.ts';
import { proseComponents } from '../components/prose/components.ts';
import { mdxWords } from './mdx-words.ts';
import type { YamlFile } from './yaml-file.ts';

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

const lineOf = (node: Node) => node.position?.start.line ?? 1;

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
	Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']));

// No line of the fields begins like their end, so that Astro, which is less strict, ends them at the same line.
const FIELDS = /^\uFEFF?---\r?\n((?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/;

/** A text that has been read: its fields as YAML that starts on the second line, and its tree. */
interface Prose {
	fields?: string;
	tree?: Node;
	problems: ProseProblem[];
}

/** Reads a text. Where it cannot be read, `problems` say why. */
export function readProse(source: string): Prose {
	const [front, fields] = FIELDS.exec(source) ?? [];
	if (front === undefined) return { problems: [{ line: 1, message: 'the text must begin with its fields (title, path, summary) between two lines of three hyphens (---).' }] };
	try {
		// Like the compiler: blanked, not cut off, so that lines keep their numbers.
		const body = front.replace(/[^\r\n]/g, ' ') + source.slice(front.length);
		return { fields: fields!, tree: mdxToMdast(body) as unknown as Node, problems: [] };
	} catch (error) {
		const { message: all } = error as Error;
		const [, line = '1', message = all] = /^(\d+):\d+: ([^\n]*?)( \(|$)/.exec(all) ?? [];
		return { fields: fields!, problems: [{ line: Number(line), message: `broken MDX: ${mdxWords(message, source.split('\n')[Number(line) - 1] ?? '')}` }] };
	}
}

function inComponent(node: Node): string[] {
	const name = node.name ?? '';
	const rule = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
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

/** The id of a page, such as `municipalities/<id>`. */
export const PAGE_ID = /^[a-z]+\/[a-z0-9-]+$/;
const ADDRESS = /^(https?:\/\/|mailto:|tel:)/;
/** The address of a picture in the folder of its text. */
export const PICTURE = /^\.\/\w[\w.-]*\.(jpe?g|png|webp|avif)$/i;

const NAMED_OTHERWISE = /^(?!\w+:)[^/]*\/?[^/]+\.(jpe?g|png|webp|avif)$/i;

const isSafe = (url: string) => PAGE_ID.test(url) || (ADDRESS.test(url) && URL.canParse(url));

/** The rules that a single node can break by itself: what a text may not hold, whatever the site holds. */
function inNode(node: Node): string[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return ['import and export are not allowed in a text. If a sentence begins with the word, put another word first.'];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return ['braces run code and are not allowed in a text. Write \\{ for a brace.'];
		case 'html':
			return ['HTML is not allowed in a text. Use Markdown.'];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return inComponent(node);
		case 'heading':
			return node.depth === 1 ? ['the title is the only heading of the first rank. Use ## for this one.'] : [];
		case 'link':
		case 'definition':
			return isSafe(node.url ?? '') ? [] : [`link "${node.url}" must be the id of a page, like municipalities/<id>, or a whole address with https://.`];
		case 'image':
			// The compiler imports what stands here, so anything but a picture could be code.
			if (NAMED_OTHERWISE.test(node.url ?? '') && !PICTURE.test(node.url ?? '')) return [`"${node.url}" cannot be the name of a picture. Rename the file with a–z, 0–9, hyphens and full stops only, and write ./ before its name.`];
			return PICTURE.test(node.url ?? '') ? [] : [`there is no picture "${node.url}". Put a jpg, png, webp or avif into the folder of the entry and write ./ before its name.`];
		case 'imageReference':
			return ['the file of a picture stands in round brackets: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").'];
		default:
			return [];
	}
}

/** Fields of a text that would run code: `layout` names a file to import, and `<<` could bring one in. */
export const unsafeFields = ({ data, lineOf }: YamlFile): ProseProblem[] =>
	['layout', '<<'].filter((field) => Object.hasOwn(Object(data ?? {}), field)).map((field) => ({ line: lineOf([field]), message: `the field "${field}" runs code and is not allowed.` }));

/** What the body of a text may not hold, whoever wrote it: code, HTML, unknown components, unsafe addresses. */
export function unsafeIn(tree: Node): ProseProblem[] {
	return nodesOf(tree).flatMap((node) => inNode(node).map((message) => ({ line: lineOf(node), message })));
}
