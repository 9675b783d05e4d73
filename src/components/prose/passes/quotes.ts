import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { turned, turnedAll, type Quotes } from '../../../i18n/quotes.ts';
import { quotesOf } from '../../../i18n/translate.ts';
import { localeOfFile } from './locale-of-file.ts';

type Text = { value: string; node?: HastNode };

const INLINE = ['a', 'strong', 'em', 'del', 'sup', 'br', 'img', 'code', 'input'];
const isInline = (node: HastNode) =>
	node.type === 'text' ||
	node.type === 'mdxJsxTextElement' ||
	(node.type === 'element' && INLINE.includes(node.tagName));
const isCode = (node: HastNode) => node.type === 'element' && ['code', 'pre'].includes(node.tagName);
/** Code and components such as a figure stand in a line like a word, so that a mark after them ends a quotation. */
const isWord = (node: HastNode) => isCode(node) || (node.type === 'mdxJsxTextElement' && node.children.length === 0);

/** The texts of a tree, those of one line of thought together: a quotation may begin in bold and end in plain words. */
function linesOf(nodes: HastNode[]): Text[][] {
	const lines: Text[][] = [[]];
	for (const node of nodes) {
		if (!isInline(node)) lines.push([]);
		if (node.type === 'text') lines.at(-1)!.push({ node, value: node.value });
		else if (isWord(node)) lines.at(-1)!.push({ value: 'x' });
	}
	return lines;
}

/** All nodes of a tree in order. A loop, since a text can be nested deeper than functions can. */
function nodesIn(root: HastNode): HastNode[] {
	const all: HastNode[] = [];
	const rest = [root];
	for (let node = rest.pop(); node; node = rest.pop()) {
		all.push(node);
		if ('children' in node && !isCode(node)) rest.push(...(node.children as HastNode[]).toReversed());
	}
	return all;
}

function turnAttributes(node: HastNode, marks: Quotes, context: HastVisitorContext) {
	const given =
		node.type === 'element'
			? Object.entries(node.properties)
			: 'attributes' in node
				? node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '', attribute.value] as const)
				: [];
	for (const [name, value] of given)
		if (['title', 'alt'].includes(name) && typeof value === 'string' && turned(value, marks) !== value)
			context.setProperty(node, name, turned(value, marks));
}

/** Turns quotation marks that were typed straight into those of the language of the text. Code stays as it is. */
export const quotes = defineHastPlugin({
	name: 'quotes',
	before(root, context) {
		const marks = quotesOf(localeOfFile(context.fileURL));
		const nodes = nodesIn(root);
		for (const node of nodes) turnAttributes(node, marks, context);
		for (const line of linesOf(nodes)) {
			const values = turnedAll(
				line.map(({ value }) => value),
				marks,
			);
			line.forEach(
				({ node, value }, at) =>
					node && value !== values[at] && context.replaceNode(node, { type: 'text', value: values[at]! }),
			);
		}
	},
});
