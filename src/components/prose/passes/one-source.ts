import { defineHastPlugin, type HastNode } from 'satteri';

const childrenOf = (node: HastNode) => ('children' in node ? (node.children as HastNode[]) : []);
const isElement = (node: HastNode) => node.type === 'element';
const isMark = (node: HastNode) => node.type === 'mdxJsxTextElement' && node.name === 'Source';
const marksIn = (row: HastNode) => childrenOf(row).flatMap(childrenOf).filter(isMark);
const rowsIn = (table: HastNode, part: 'thead' | 'tbody') =>
	childrenOf(table)
		.filter((node) => node.type === 'element' && node.tagName === part)
		.flatMap(childrenOf)
		.filter(isElement);
const saidBy = (mark: HastNode) => JSON.stringify('attributes' in mark ? mark.attributes : []);

/** Says the source of a table once, in its head, where all of its rows name the same. */
export const oneSource = defineHastPlugin({
	name: 'one-source',
	element: {
		filter: ['table'],
		visit(table, context) {
			const rows = rowsIn(table, 'tbody').map(marksIn);
			const marks = rows.flat();
			const head = rowsIn(table, 'thead').flatMap(childrenOf).find(isElement);
			const isOne = new Set(marks.map(saidBy)).size === 1 && rows.every((own) => own.length > 0);
			if (!head || rows.length < 2 || !isOne) return;
			// A copy: what is taken out of the tree cannot be put in again.
			context.appendChild(head, JSON.parse(JSON.stringify(marks[0])) as HastNode);
			for (const mark of marks) context.removeNode(mark);
		},
	},
});
