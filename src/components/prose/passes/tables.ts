import { defineHastPlugin } from 'satteri';

const SIDES: Record<string, string> = { left: 'start', right: 'end', center: 'center' };

/**
 * Tables as a strict policy and all directions of writing allow them: the side of a column as an attribute that the
 * style sheet knows, not as a style; and in a frame that scrolls, by keyboard too, where a table is wider than the
 * page.
 */
export const tables = defineHastPlugin({
	name: 'tables',
	element: [
		{
			filter: ['th', 'td'],
			visit(node) {
				const { style, ...properties } = node.properties;
				const side = SIDES[/text-align: *(\w+)/.exec(String(style ?? ''))?.[1] ?? ''];
				return {
					...node,
					properties: {
						...properties,
						...(side && { dataSide: side }),
						...(node.tagName === 'th' && { scope: 'col' }),
					},
				};
			},
		},
		{
			filter: ['table'],
			visit(node, context) {
				context.setProperty(node, 'className', ['table']);
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: { className: ['table-frame'], tabIndex: 0 },
					children: [],
				});
			},
		},
	],
});
