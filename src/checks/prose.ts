import { hint } from '../content/hint.ts';
import { proseComponents } from '../content/prose-components.ts';
import { lineOf, nodesOf, type Node, type ProseProblem } from '../content/prose.ts';
import type { YamlFile } from '../content/yaml-file.ts';

function inComponent(node: Node): string[] {
	const name = node.name ?? '';
	const rule = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
	if (!rule && /^[a-z]/.test(name))
		return [
			`HTML such as <${name}> is not allowed. Use Markdown, or a component: ${Object.keys(proseComponents).join(', ')}.`,
		];
	if (!rule) return [`unknown component <${name}>. ${hint(name, Object.keys(proseComponents))}`];
	const given = (node.attributes ?? []).map((attribute) => attribute.name ?? '{…}');
	const allowed = [...rule.required, ...rule.optional];
	return [
		...(node.attributes ?? [])
			.filter(({ value, type }) => type !== 'mdxJsxAttribute' || typeof value !== 'string')
			.map(
				({ name: attribute = '{…}' }) =>
					`attribute ${attribute} of <${name}> must be text in quotes, like ${attribute}="…".`,
			),
		...given
			.filter((attribute, at) => given.indexOf(attribute) < at)
			.map((attribute) => `<${name}> has the attribute "${attribute}" twice. Take one out.`),
		...given
			.filter((attribute) => !allowed.includes(attribute))
			.map((attribute) => `<${name}> has no attribute "${attribute}". It takes: ${allowed.join(', ') || 'none'}.`),
		...rule.required
			.filter((attribute) => !given.includes(attribute))
			.map((attribute) => `<${name}> lacks ${attribute}="…".`),
	];
}

/** The id of a page, such as `municipalities/<id>`. */
export const PAGE_ID = /^[a-z]+\/[a-z0-9-]+$/;
/**
 * A link to the official search for vacancies at a place, and in a trade: `vacancies/<place>`,
 * `vacancies/regions/<region>/<trade>`.
 */
export const VACANCIES = /^vacancies\/((?:regions\/)?[a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;
const ADDRESS = /^(https?:\/\/[^/]|mailto:[^/]|tel:[+\d])/;
/** The address of a picture in the folder of its text. */
export const PICTURE = /^\.\/\w[\w.-]*\.(jpe?g|png|webp|avif)$/i;

const NAMED_OTHERWISE = /^(?!\w+:)[^/]*\/?[^/]+\.(jpe?g|png|webp|avif)$/i;

// Browsers drop or turn some of these, so that an address would lead elsewhere than it says.
const TRICKY = /[\p{C}\p{Z}\\]/u;
const parsed = (url: string) => (URL.canParse(url) ? new URL(url) : undefined);

/**
 * Whether a link may lead there: to a page by its id, or out of the site by web, mail or telephone, under no false
 * name.
 */
export const isSafe = (url: string) =>
	PAGE_ID.test(url) || VACANCIES.test(url) || (ADDRESS.test(url) && !TRICKY.test(url) && parsed(url)?.username === '');

// All that Markdown makes of plain writing. The rules below look at some of them more closely.
const PLAIN = [
	'root',
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'delete',
	'heading',
	'list',
	'listItem',
	'blockquote',
	'code',
	'inlineCode',
	'break',
	'thematicBreak',
	'link',
	'linkReference',
	'definition',
	'image',
	'table',
	'tableRow',
	'tableCell',
	'footnoteReference',
	'footnoteDefinition',
];

/** The rules that a single node can break by itself: what a text may not hold, whatever the site holds. */
function inNode(node: Node): string[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return [
				'import and export are not allowed in a text. If a sentence begins with the word, put another word first.',
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return ['braces run code and are not allowed in a text. Write \\{ for a brace.'];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return inComponent(node);
		case 'heading':
			return node.depth === 1 ? ['the title is the only heading of the first rank. Use ## for this one.'] : [];
		case 'link':
		case 'definition':
			return isSafe(node.url ?? '')
				? []
				: [`link "${node.url}" must be the id of a page, like municipalities/<id>, or a whole address with https://.`];
		case 'image':
			// The compiler imports what stands here, so anything but a picture could be code.
			if (NAMED_OTHERWISE.test(node.url ?? '') && !PICTURE.test(node.url ?? ''))
				return [
					`"${node.url}" cannot be the name of a picture. Rename the file with a–z, 0–9, hyphens and full stops only, and write ./ before its name.`,
				];
			return PICTURE.test(node.url ?? '')
				? []
				: [
						`there is no picture "${node.url}". Put a jpg, png, webp or avif into the folder of the entry and write ./ before its name.`,
					];
		case 'imageReference':
			return ['the file of a picture stands in round brackets: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").'];
		default:
			return PLAIN.includes(node.type)
				? []
				: [`this is no Markdown that a text can hold (${node.type}). Write it in plain words, or with a component.`];
	}
}

/** Fields of a text that would run code: `layout` names a file to import, and `<<` could bring one in. */
export const unsafeFields = ({ data, lineOf }: YamlFile): ProseProblem[] =>
	['layout', '<<']
		.filter((field) => Object.hasOwn(data ?? {}, field))
		.map((field) => ({ line: lineOf([field]), message: `the field "${field}" runs code and is not allowed.` }));

/** What the body of a text may not hold, whoever wrote it: code, HTML, unknown components, unsafe addresses. */
export function unsafeIn(tree: Node): ProseProblem[] {
	return nodesOf(tree).flatMap((node) => inNode(node).map((message) => ({ line: lineOf(node), message })));
}
