import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';

// Spaces inside a number (3 500, 1 597 000), and between a number and the sign of a unit that every language shares.
const NUMBER = /(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})/gu;
const BEFORE_UNIT = /(?<=\p{Nd}) (?=(?:%|km|kr|m²|MW|kV|GWh|TWh|ha|°C)(?![\p{L}\p{Nd}]))/gu;

/** A text whose numbers stay in one line with their units. */
export const unbroken = (text: string) =>
	text.replace(NUMBER, (number) => number.replaceAll(' ', '\u00a0')).replace(BEFORE_UNIT, '\u00a0');

/** A telephone number that stays in one line. */
export const unbrokenNumber = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** Names of what a reader sees of a picture or a box beside its words. */
const SEEN = ['title', 'alt'];

function inAttributes(node: Extract<HastNode, { attributes: unknown[] }>, context: HastVisitorContext) {
	for (const attribute of node.attributes)
		if (attribute.type === 'mdxJsxAttribute' && SEEN.includes(attribute.name) && typeof attribute.value === 'string')
			context.setProperty(node, attribute.name, unbroken(attribute.value));
}

/** Keeps numbers in one line, in the words of a page and in those that describe a picture or title a box. */
export const noBreak = defineHastPlugin({
	name: 'no-break',
	text(node, context) {
		const value = unbroken(node.value);
		if (value !== node.value) context.replaceNode(node, { type: 'text', value });
	},
	element: {
		filter: ['img', 'a'],
		visit(node, context) {
			for (const [name, value] of Object.entries(node.properties))
				if (SEEN.includes(name)) context.setProperty(node, name, unbroken(String(value)));
		},
	},
	mdxJsxFlowElement: { filter: [], visit: (node, context) => inAttributes(node, context) },
	mdxJsxTextElement: { filter: [], visit: (node, context) => inAttributes(node, context) },
});
