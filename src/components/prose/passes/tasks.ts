import { defineHastPlugin, type HastNode } from 'satteri';

type Parent = Extract<HastNode, { children: unknown[] }>;

const BLOCKS = ['ul', 'ol', 'p', 'pre', 'blockquote', 'div', 'table'];
const isBlock = (node: HastNode) =>
	node.type === 'mdxJsxFlowElement' || (node.type === 'element' && BLOCKS.includes(node.tagName));

/**
 * Puts the box of a task and its words into one label, so that the box has a name. What is nested under the task
 * stays outside.
 */
export const tasks = defineHastPlugin({
	name: 'tasks',
	element: {
		filter: ['input'],
		visit(node, context) {
			const parent = context.parent(node) as Parent | undefined;
			const at = context.indexOf(node);
			if (!parent || at === undefined) return;
			const after = (parent.children as HastNode[]).slice(at + 1);
			const end = after.findIndex(isBlock);
			const words = end < 0 ? after : after.slice(0, end);
			// Copies: what is taken out of the tree cannot be put in again.
			const children = JSON.parse(JSON.stringify([node, ...words])) as Parent['children'];
			for (const word of words) context.removeNode(word);
			context.replaceNode(node, { type: 'element', tagName: 'label', properties: {}, children } as HastNode);
		},
	},
});
