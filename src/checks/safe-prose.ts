import type { Plugin } from 'vite';
import { readProse, unsafeFields, unsafeIn } from './prose.ts';
import { readYaml } from './yaml-file.ts';

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
		const { fields = '', tree, problems } = readProse(code);
		const yaml = readYaml(id, fields, 2);
		const [first] = [...problems, ...yaml.problems, ...unsafeFields(yaml), ...(tree ? unsafeIn(tree) : [])];
		if (!first) return;
		const { line = 1, message } = first;
		this.error({ message: `${id}:${line} ${message}`, id, loc: { file: id, line, column: 1 } });
	},
});
