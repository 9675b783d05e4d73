import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { createIndex, close } from 'pagefind';
import { folded, otherSpellings, wordsOf } from '../src/views/search/spelling.ts';

/** What Pagefind brings for pages without a search of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
/** The shortest word that is offered in place of one that no page has. */
const SHORTEST = 3;

interface IndexFile {
	path: string;
	content: Uint8Array;
}

function write(file: string, content: Uint8Array | string) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Gives a page a field of other spellings of some words, which no reader sees. */
function spell(root: HTMLElement, field: string, text: string) {
	const spellings = new Set(wordsOf(text).flatMap(otherSpellings));
	if (spellings.size)
		root
			.querySelector('head')!
			.insertAdjacentHTML(
				'beforeend',
				`<meta name="search-${field}" data-pagefind-meta="${field}[content]" content="${[...spellings].join(' ')}">`,
			);
}

/** A page as the index takes it: with other spellings of its words, and without the numbers of its notes. Nothing for one that is not searched. */
function forIndex(html: string): string | undefined {
	const root = parse(html);
	const words = root.querySelector('meta[name=search-words]');
	if (!words) return undefined;
	root.querySelectorAll('sup').forEach((note) => note.remove());
	const text = root.querySelectorAll('[data-pagefind-body]').map((body) => body.structuredText);
	spell(root, 'named', root.querySelector('h1')!.text);
	spell(
		root,
		'spelt',
		[
			...text,
			words.getAttribute('content'),
			root.querySelector('meta[name=search-occupations]')?.getAttribute('content'),
		].join(' '),
	);
	return root.toString();
}

/** The words that the pages of a language hold, in the form in which each is written most often; the most frequent first. */
function wordList(fragments: IndexFile[]): string[] {
	const forms = new Map<string, Map<string, number>>();
	for (const { content } of fragments) {
		const { content: text, meta } = JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as {
			content: string;
			meta: Record<string, string>;
		};
		for (const word of wordsOf(`${text} ${meta['words']} ${meta['occupations'] ?? ''}`)) {
			const own = forms.get(folded(word)) ?? new Map<string, number>();
			forms.set(folded(word), own.set(word, (own.get(word) ?? 0) + 1));
		}
	}
	const counted = [...forms.values()].map((own) => ({
		word: [...own].sort((a, b) => b[1] - a[1])[0]![0],
		count: [...own.values()].reduce((sum, n) => sum + n),
	}));
	const offered = counted.filter(({ word }) => word.length >= SHORTEST && /\p{L}/u.test(word));
	return offered.sort((a, b) => b.count - a.count).map(({ word }) => word);
}

/** A list of words for every language of the index, from which it knows what stands on some page and what is like it. */
function wordLists(files: IndexFile[]) {
	const fragments = Map.groupBy(
		files.filter(({ path }) => path.startsWith('fragment/')),
		({ path }) => /^fragment\/([^_]+)_/.exec(path)![1]!,
	);
	return [...fragments].map(([locale, own]) => ({
		path: `words.${locale}.json`,
		content: JSON.stringify(wordList(own)),
	}));
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
	const used = files.filter(({ path }) => !UNUSED.test(path));
	[...used, ...wordLists(used)].forEach(({ path, content }) => write(join(folder, 'pagefind', path), content));
	await close();
}
