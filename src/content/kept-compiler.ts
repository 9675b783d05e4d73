import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { satteri } from '@astrojs/markdown-satteri';
import { awaitedOnDisk } from '../kept-on-disk.ts';
import { contentDir } from './dir.ts';

type Compiler = ReturnType<typeof satteri>;
type Renderer = Awaited<ReturnType<NonNullable<Compiler['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

/** What a compiled text depends on beside itself: the code of the passes, the libraries, the words of languages. */
const MADE_BY = [
	'src/{checks,content,i18n}/*.ts',
	'src/components/prose/passes/*.ts',
	'node_modules/{satteri,@astrojs/mdx,@astrojs/markdown-satteri}/package.json',
	join(contentDir, 'locales/*.json'),
];

function digestOfCode() {
	const hash = createHash('sha256');
	for (const file of globSync(MADE_BY).sort()) hash.update(readFileSync(file));
	return hash.digest('hex');
}

/** A compiler of texts that keeps what it made in `.cache`, so that the next build compiles only what has changed. */
export const keptCompiler = (compiler: Compiler): Compiler => ({
	...compiler,
	async createMdxRenderer(shared, mdx) {
		const renderer = await compiler.createMdxRenderer!(shared, mdx);
		const madeBy = JSON.stringify([digestOfCode(), shared, mdx]);
		return {
			async process(text, file, fields) {
				const make = async () => JSON.stringify(await renderer.process(text, file, fields));
				const madeFrom = [madeBy, file, text, JSON.stringify(fields)];
				return JSON.parse(await awaitedOnDisk('texts', madeFrom, make)) as Compiled;
			},
		};
	},
});
