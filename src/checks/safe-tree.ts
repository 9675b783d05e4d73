import { defineHastPlugin, type HastNode } from 'satteri';
import { proseComponents } from '../content/prose-components.ts';
import { isSafe, PICTURE } from './prose.ts';

const ELEMENTS = [
	'p',
	'em',
	'strong',
	'del',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ul',
	'ol',
	'li',
	'blockquote',
	'pre',
	'code',
	'br',
	'hr',
	'a',
	'img',
	'table',
	'thead',
	'tbody',
	'tr',
	'th',
	'td',
	'input',
	'label',
	'section',
	'sup',
	'div',
	'span',
];
const ATTRIBUTES = [
	'id',
	'className',
	'title',
	'alt',
	'href',
	'src',
	'start',
	'type',
	'checked',
	'disabled',
	'scope',
	'align',
	'role',
	'tabIndex',
	'dir',
	'lang',
	'ariaLabel',
	'ariaDescribedBy',
	'ariaLabelledBy',
];
const DATA = /^data[A-Z]/;

/** Values that only some may have; of all other attributes any is plain text to a browser. */
const VALUES: Record<string, (value: string) => boolean> = {
	href: (value) => /^#[\p{L}\p{N}_-]+$/u.test(value) || isSafe(value),
	src: (value) => PICTURE.test(value),
	type: (value) => value === 'checkbox',
	// The pass for tables turns the alignment of a column into an attribute and leaves an empty style.
	style: (value) => value === '',
};

const attributeFault = (name: string, value: unknown) =>
	(ATTRIBUTES.includes(name) || DATA.test(name) || name === 'style') && (VALUES[name]?.(String(value)) ?? true)
		? undefined
		: `attribute ${name}="${String(value)}"`;

const componentFault = (name: string, attributes: { type: string; name?: string; value?: unknown }[]) => {
	const rule = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
	const fits = ({ type, name: given = '', value }: (typeof attributes)[number]) =>
		type === 'mdxJsxAttribute' && typeof value === 'string' && [...rule!.required, ...rule!.optional].includes(given);
	return rule && attributes.every(fits) ? undefined : `<${name}> with what it holds`;
};

function faultOf(node: HastNode): string | undefined {
	if (node.type === 'root' || node.type === 'text') return undefined;
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
		return componentFault(node.name ?? '', node.attributes);
	if (node.type !== 'element') return node.type;
	if (!ELEMENTS.includes(node.tagName)) return `<${node.tagName}>`;
	const given = Object.entries(node.properties).filter(([, value]) => value !== null && value !== undefined);
	return given.map(([name, value]) => attributeFault(name, value)).find(Boolean);
}

/** What a tree that was compiled from a text holds and may not: the first such thing, or nothing. */
export function unsafeIn(root: HastNode): string | undefined {
	const rest = [root];
	for (let node = rest.pop(); node; node = rest.pop()) {
		const fault = faultOf(node);
		if (fault) return fault;
		if ('children' in node) rest.push(...(node.children as HastNode[]));
	}
	return undefined;
}

/** Refuses what no text may become, whatever it was written as: the last check before a text is turned into code. */
export const safeTree = defineHastPlugin({
	name: 'safe-tree',
	before(root, { fileURL }) {
		const fault = unsafeIn(root);
		if (fault) throw new Error(`${fileURL?.pathname ?? 'a text'}: a text may not become ${fault}.`);
	},
});
