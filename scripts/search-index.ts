import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Words } from '../src/views/search/nearest.ts';
import { folded, wordsOf } from '../src/views/search/spelling.ts';
import { inOrder, read, type IndexFile } from './search-order.ts';
import { FIELDS, forIndex, pictureIn } from './search-pages.ts';

/** What Pagefind brings for pages without a search of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
/** The shortest word that is offered in place of one that no page has. */
const SHORTEST = 3;

function write(file: string, content: Uint8Array | string) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/**
 * The words that the pages of a language hold, in the form in which each is written most often; the most frequent
 * first.
 */
function wordList(fragments: IndexFile[]): string[] {
	const forms = new Map<string, Map<string, number>>();
	for (const fragment of fragments) {
		const { content: text, meta } = JSON.parse(read(fragment).toString()) as {
			content: string;
			meta: Record<string, string>;
		};
		for (const word of wordsOf([text, ...FIELDS.map((field) => meta[field])].join(' '))) {
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

const urlOf = (fragment: IndexFile) => (JSON.parse(read(fragment).toString()) as { url: string }).url;

/**
 * What the search of every language knows beside the index: the words that stand on some page, from which it knows
 * what is like them, and the pictures of pages by their addresses.
 */
function wordLists(files: IndexFile[], pictures: Record<string, string>) {
	const fragments = Map.groupBy(
		files.filter(({ path }) => path.startsWith('fragment/')),
		({ path }) => /^fragment\/([^_]+)_/.exec(path)![1]!,
	);
	const { languages } = JSON.parse(
		Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')!.content).toString(),
	) as { languages: Record<string, { wasm: string | null }> };
	return [...fragments].map(([locale, own]) => {
		// Pagefind brings a machine of its own for a language whose inflections it knows.
		const words: Words = {
			inflected: languages[locale]?.wasm !== null,
			words: wordList(own),
			pictures: Object.fromEntries(own.map(urlOf).map((url) => [url, pictures[url]!])),
		};
		return { path: `words.${locale}.json`, content: JSON.stringify(words) };
	});
}

// Pagefind reads pages in a process of its own: it has some to read while others are made ready for it.
const AT_ONCE = 16;

/** Gives the pages of a folder to the index. Gives their pictures, by the addresses under which the index has them. */
async function addPages(index: PagefindIndex, folder: string) {
	const pictures: Record<string, string> = {};
	// The order in which a disk names files is not always the same.
	const waiting = globSync('**/index.html', { cwd: folder }).sort().values();
	const add = async () => {
		for (const file of waiting) {
			const html = readFileSync(`${folder}/${file}`, 'utf8');
			const content = forIndex(html);
			if (!content) continue;
			const { errors, file: added } = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content });
			pictures[added.url] = pictureIn(html);
			if (errors.length) throw new Error(`${file} could not be indexed: ${errors.join(' ')}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, add));
	return pictures;
}

/** Writes the search index of a built site into its folder `pagefind`. Throws if a page cannot be indexed. */
export async function indexSite(folder: string) {
	const { index, errors } = await createIndex({ keepIndexUrl: false });
	if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
	const pictures = await addPages(index, folder);
	// Written here and not by Pagefind, whose own writing can still be under way when it says that it is done.
	const { files, errors: unwritten } = await index.getFiles();
	if (unwritten.length) throw new Error(`The search index could not be made: ${unwritten.join(' ')}`);
	const used = inOrder(files.filter(({ path }) => !UNUSED.test(path)));
	[...used, ...wordLists(used, pictures)].forEach(({ path, content }) =>
		write(join(folder, 'pagefind', path), content),
	);
	await close();
}
