import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentDir } from '../content/dir.ts';
import { isLink, isPicture } from '../content/files.ts';
import { oneLine } from '../content/problem.ts';
import { partsOf, readProse } from '../content/prose.ts';
import { readYaml } from '../content/yaml-file.ts';
import { PICTURE, unsafeFields, unsafeIn } from './prose.ts';

/** What Astro itself adds to a compiled text. */
const ASTRO = ['astro/jsx-runtime', 'astro/jsx-dev-runtime', 'astro:assets', 'astro/runtime/server/index.js'];

const inContent = (file: string) => file.startsWith(contentDir + sep);
const pathOf = (id: string) => id.split('?')[0]!;
const isOwnPicture = (file: string) => inContent(file) && !isLink(file) && isPicture(file);
const isText = (id: string) => /\/text\.[\w-]+\.mdx$/.test(pathOf(id));

/** The first thing that is wrong in a text. */
function faultIn(code: string, id: string) {
	const { fields = '', tree, problems } = readProse(code);
	const yaml = readYaml(id, fields, 2);
	return [...problems, ...yaml.problems, ...unsafeFields(yaml), ...(tree ? unsafeIn(tree) : [])][0];
}

/**
 * Sees to it that no text runs code on the machine that builds the site, at the moment it would be compiled, in
 * `dev` too: `npm run check` says the same earlier and more kindly. The compiler gets the characters that were
 * checked, a compiled text imports pictures only, and nothing else that lies in the content is a module.
 */
export const safeProse = (): Plugin => ({
	name: 'safe-prose',
	enforce: 'pre',
	resolveId(source, importer) {
		if (!importer?.endsWith('.mdx') || !inContent(importer) || ASTRO.includes(source.replace('\0', ''))) return;
		if (PICTURE.test(source) && isOwnPicture(join(dirname(importer), source))) return;
		this.error(`${importer}: a text cannot bring in "${source}". It may name pictures in its own folder only.`);
	},
	load(id) {
		const file = pathOf(id);
		if (!inContent(file) || isText(file) || isOwnPicture(file)) return;
		this.error(`${file}: a file of the content that is neither a text nor a picture cannot be part of the site.`);
	},
	transform(code, id) {
		// Ids with a query, such as ?astroPropagatedAssets, hold JavaScript that Astro made.
		if (!id.endsWith('.mdx')) return;
		const fault = faultIn(code, id);
		if (!fault) return { code: partsOf(code)!.forCompiler, map: null };
		const { line = 1, message } = fault;
		this.error({ message: `${id}:${line} ${oneLine(message)}`, id, loc: { file: id, line, column: 1 } });
	},
});
