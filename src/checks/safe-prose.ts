import type { Plugin } from 'vite';
import { readProse, unsafeIn } from './prose.ts';

/**
 * Refuses a text that holds code, at the moment it would be compiled: who may edit a text must not thereby run code
 * on the machine that builds the site. `npm run check` says the same earlier and more kindly; this holds in `dev` too.
 */
export const safeProse = (): Plugin => ({
	name: 'safe-prose',
	enforce: 'pre',
	transform(code, id) {
		// Ids with a query, such as ?astroPropagatedAssets, hold JavaScript that Astro made.
		if (!id.endsWith('.mdx')) return;
		const { tree, problems } = readProse(code);
		const [first] = [...problems, ...(tree ? unsafeIn(tree) : [])];
		if (first) this.error({ message: `${id}:${first.line} ${first.message}`, id, loc: { file: id, line: first.line, column: 1 } });
	},
});
