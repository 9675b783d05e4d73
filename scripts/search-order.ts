import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the search index. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** What the files of Pagefind begin with. */
const MARK = 'pagefind_dcd';

/** What a file of the index says, without its mark. */
export const read = ({ content }: IndexFile) => gunzipSync(content).subarray(MARK.length);

const packed = (data: unknown) => gzipSync(Buffer.concat([Buffer.from(MARK), encode(data)]), { level: 9 });
const digest = (content: Uint8Array, length: number) =>
	createHash('sha256').update(content).digest('hex').slice(0, length);

type Named = [name: string, ...rest: unknown[]];
const byName = ([a]: Named, [b]: Named) => (a < b ? -1 : 1);

/** A file with its parts in order, under a name that changes with them. */
function renamed(path: string, data: unknown, digits: number) {
	const content = packed(data);
	const [, before = '', language = ''] = /^(.*?)([^/._]+)_\w+\.\w+$/.exec(path)!;
	const name = `${language}_${digest(content, digits)}`;
	return { path: `${before}${name}${path.slice(path.lastIndexOf('.'))}`, content, name };
}

const nameIn = (path: string) => /([^/.]+)\.\w+$/.exec(path)![1]!;

/** The values of filters, each file in order. Gives the files, and their new names by the old ones. */
function filtersInOrder(files: IndexFile[]) {
	const names = new Map<string, string>();
	const ordered = files.map((file) => {
		const [filter, values] = decode(read(file)) as [string, Named[]];
		const { name, ...made } = renamed(file.path, [filter, values.toSorted(byName)], 7);
		names.set(nameIn(file.path), name);
		return made;
	});
	return { ordered, names };
}

/** Where the list of filters stands in what Pagefind knows of a language. */
const FILTERS = 3;

interface Entry {
	languages: Record<string, { hash: string }>;
}

/**
 * The search index with filters, their values and languages in one order: Pagefind writes them in another one each
 * time, so that two builds of the same site would differ. Takes and gives all files of the index.
 */
export function inOrder(files: IndexFile[]): IndexFile[] {
	const of = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
	const filters = of(/^filter\//);
	const metas = of(/\.pf_meta$/);
	const entries = of(/^pagefind-entry\.json$/);
	const { ordered, names } = filtersInOrder(filters);
	const hashes = new Map<string, string>();
	const known = metas.map((file) => {
		const data = decode(read(file)) as unknown[];
		const own = (data[FILTERS] as Named[]).map(([filter, name]): Named => [filter, names.get(name as string)]);
		const { name, ...made } = renamed(file.path, data.with(FILTERS, own.toSorted(byName)), 10);
		hashes.set(nameIn(file.path), name);
		return made;
	});
	const entry = entries.map(({ path, content }) => {
		const all = JSON.parse(Buffer.from(content).toString()) as Entry;
		const languages = Object.entries(all.languages).map(([code, own]): [string, object] => [
			code,
			{ ...own, hash: hashes.get(own.hash) },
		]);
		const sorted = { ...all, languages: Object.fromEntries(languages.toSorted(byName)) };
		return { path, content: Buffer.from(JSON.stringify(sorted)) };
	});
	const others = files.filter((file) => ![...filters, ...metas, ...entries].includes(file));
	return [...others, ...ordered, ...known, ...entry].sort((a, b) => (a.path < b.path ? -1 : 1));
}
