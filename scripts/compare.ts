// Says in which files two built sites differ, and of pages in what: words, links, structured data, search facts, or
// markup only. `node scripts/compare.ts <folder> <other folder>`; build both with the same BUILD_DATE. Exits with 1
// if they differ in more than markup.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partsOf } from './site-parts.ts';
import { Refusal, run } from './run.ts';

/** How a file differs between two built sites. */
interface Difference {
	file: string;
	/** `added`, `removed`, `changed`, or for a page the parts that differ. */
	how: string[];
	/** The first line that only the one and only the other site has. */
	lines?: { before?: string | undefined; after?: string | undefined };
}

// Scripts, styles and pictures carry a digest in their names, and the search index is made of such files.
const DIGEST = /(\/_astro\/[^"'\s)]*?|\/(?:share|drawings)\/[\w-]+?)[.-][\w-]{8,}(?=\.\w+)/g;
const HASH = /'sha256-[^']+'/g;
const isMade = (file: string) => /^(_astro|drawings|pagefind|share)\//.test(file) || /\.(gz|br)$/.test(file);

const filesIn = (folder: string) =>
	globSync('**/*', { cwd: folder }).filter((file) => !isMade(file) && statSync(join(folder, file)).isFile());
// Byte for byte where a file is no text.
const encodingOf = (file: string) => (/\.(html|xml|json|ics|txt|svg)$/.test(file) ? 'utf8' : 'latin1');
const readIn = (folder: string, file: string) => readFileSync(join(folder, file), encodingOf(file));
const blurred = (text: string) => text.replace(DIGEST, '$1').replace(HASH, '');
const only = (lines: string[], others: string[]) => lines.find((line) => !others.includes(line));

function between(file: string, before: string, after: string): Difference | undefined {
	if (blurred(before) === blurred(after)) return undefined;
	if (!file.endsWith('.html')) return { file, how: ['changed'] };
	const [old, now] = [partsOf(blurred(before)), partsOf(blurred(after))];
	const how = Object.keys(now).filter((part) => now[part]!.join('\n') !== old[part]!.join('\n'));
	const [first] = how;
	if (!first) return { file, how: ['markup only'] };
	return { file, how, lines: { before: only(old[first]!, now[first]!), after: only(now[first]!, old[first]!) } };
}

/** The files that differ between two built sites, but for digests in names. Takes their folders. */
export function differences(before: string, after: string): Difference[] {
	const [old, now] = [new Set(filesIn(before)), new Set(filesIn(after))];
	return [...old.union(now)].sort().flatMap((file): Difference[] => {
		if (!now.has(file)) return [{ file, how: ['removed'] }];
		if (!old.has(file)) return [{ file, how: ['added'] }];
		const found = between(file, readIn(before, file), readIn(after, file));
		return found ? [found] : [];
	});
}

const line = ({ file, how, lines }: Difference) =>
	[
		`${file}: ${how.join(', ')}`,
		...(lines?.before ? [`  - ${lines.before.slice(0, 300)}`] : []),
		...(lines?.after ? [`  + ${lines.after.slice(0, 300)}`] : []),
	].join('\n');

if (import.meta.main)
	await run(() => {
		const [before, after] = parseArgs({ allowPositionals: true }).positionals;
		if (!before || !after) throw new Refusal('Name two folders with built sites: node scripts/compare.ts before after');
		const found = differences(before, after);
		const read = found.filter(({ how }) => how[0] !== 'markup only');
		for (const difference of read) console.log(line(difference));
		console.log(`${read.length} files differ, and ${found.length - read.length} pages in their markup only.`);
		if (read.length) process.exitCode = 1;
	});
