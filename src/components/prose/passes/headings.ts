import Slugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';

/**
 * Ids of headings that nothing else on a page can have, whatever the headings say: sections of the page itself have
 * names without this beginning. Without the combining marks of some scripts, which HTML checkers refuse.
 */
export const headings = () => {
	const slugger = new Slugger();
	return defineHastPlugin({
		name: 'headings',
		element: {
			filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node, context) {
				if (node.properties['id']) return;
				// In small letters first: the small letter of İ is an i with a mark.
				const plain = context.textContent(node).toLowerCase().normalize('NFC').replace(/\p{M}/gu, '');
				context.setProperty(node, 'id', slugger.slug(`text-${plain}`));
			},
		},
	});
};
