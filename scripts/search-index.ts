import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, close } from 'pagefind';
import { parse } from 'node-html-parser';
import { folded } from '../src/views/search/folded.ts';

/** What Pagefind brings for pages without a search of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

function write(file: string, content: Uint8Array) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Words of a text that are also looked up in another spelling than they are written in, in that spelling. */
function respelled(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
	return [...new Set(words.filter((word) => folded(word) !== word).map(folded))];
}

/** A page as the index takes it: with the other spellings of its words, which no reader sees. Nothing for one that is not searched. */
function forIndex(html: string): string | undefined {
	const root = parse(html);
	const bodies = root.querySelectorAll('[data-pagefind-body]');
	if (bodies.length === 0) return undefined;
	const words = root.querySelector('meta[data-pagefind-meta^="words"]')!;
	const text = [...bodies.map(({ text }) => text), words.getAttribute('content')].join(' ');
	words.setAttribute('content', [words.getAttribute('content'), ...respelled(text)].join(' '));
	return root.toString();
}

/** Writes the search index of a built site into its folder `pagefind`. Throws if a page cannot be indexed. */
export async function indexSite(folder: string) {
	const { index, errors } = await createIndex({ keepIndexUrl: false });
	if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
	for (const file of globSync('**/index.html', { cwd: folder })) {
		const content = forIndex(readFileSync(`${folder}/${file}`, 'utf8'));
		if (!content) continue;
		const added = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content });
		if (added.errors.length) throw new Error(`${file} could not be indexed: ${added.errors.join(' ')}`);
	}
	// Written here and not by Pagefind, whose own writing can still be under way when it says that it is done.
	const { files, errors: unwritten } = await index.getFiles();
	if (unwritten.length) throw new Error(`The search index could not be made: ${unwritten.join(' ')}`);
	files.filter(({ path }) => !UNUSED.test(path)).forEach(({ path, content }) => write(join(folder, 'pagefind', path), content));
	await close();
}
