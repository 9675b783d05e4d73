import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, foldersIn } from './dir.ts';
import { readFile } from './files.ts';
import { entryFiles } from './folders.ts';
import { show } from './problem.ts';
import { partsOf } from './prose.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

type Part = 'facts' | 'texts';

const NAMES: Record<Part, RegExp> = {
	facts: /^([a-z0-9-]+)\/facts\.yaml$/,
	texts: /^([a-z0-9-]+)\/text\.([\w-]+)\.mdx$/,
};

/**
 * The id of what a file holds, such as `<id>` or `<id>/<language>`; nothing for a file that is no such part of an
 * entry.
 */
const idOf = (kind: string, part: Part, file: string) =>
	NAMES[part]
		.exec(relative(join(contentDir, kind), file).split(sep).join('/'))
		?.slice(1)
		.join('/');

function filesOf(kind: string, part: Part): string[] {
	const folders = foldersIn(join(contentDir, kind)).map((id) => join(contentDir, kind, id));
	return folders.flatMap((folder) => {
		const { facts, texts } = entryFiles(folder, part === 'texts');
		return part === 'texts'
			? texts.map((locale) => join(folder, `text.${locale}.mdx`))
			: facts
				? [join(folder, 'facts.yaml')]
				: [];
	});
}

/** What a file says, as the check reads it. Throws what hinders it, in one line. */
function read(file: string, part: Part): { data: Record<string, unknown>; body?: string; text: string } {
	const { text, problems } = readFile(file);
	const parts = part === 'texts' ? partsOf(text) : undefined;
	const yaml: YamlFile = part === 'texts' ? readYaml(file, parts?.fields ?? '', 2) : readYaml(file, text);
	const [first] = [...problems, ...yaml.problems];
	if (first) throw new Error(show(first));
	return { data: (yaml.data ?? {}) as Record<string, unknown>, text, ...(parts ? { body: parts.body } : {}) };
}

/** Reads one file into the store of Astro. */
async function put(file: string, id: string, part: Part, { store, parseData, generateDigest, config }: LoaderContext) {
	const { data, body, text } = read(file, part);
	const parsed = await parseData({ id, data, filePath: file });
	const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
	// The digest holds what the schema made of the file, so that a changed schema is seen, too.
	const digest = generateDigest({ text, parsed });
	store.set({ id, data: parsed, filePath, digest, ...(body === undefined ? {} : { body, deferredRender: true }) });
}

/**
 * Follows saved, added and deleted files while the site is being written. A mistake is said, and what was read
 * before stays.
 */
function follow(kind: string, part: Part, context: LoaderContext) {
	const { watcher, store, logger } = context;
	const change = (file: string) => {
		const id = idOf(kind, part, file);
		if (id) put(file, id, part, context).catch((error: Error) => logger.error(error.message));
	};
	watcher?.add(join(contentDir, kind));
	watcher?.on('add', change);
	watcher?.on('change', change);
	watcher?.on('unlink', (file) => {
		const id = idOf(kind, part, file);
		if (id) store.delete(id);
	});
}

/** Gives Astro the facts or the texts of a kind, as the check reads them. A site need not have entries of all kinds. */
export const entriesOf = (kind: string, part: Part): Loader => ({
	name: `${kind}-${part}`,
	async load(context) {
		const { store, watcher, logger } = context;
		// What an earlier build left would hide what has changed since.
		store.clear();
		for (const file of filesOf(kind, part)) {
			const id = idOf(kind, part, file);
			if (!id) continue;
			try {
				await put(file, id, part, context);
			} catch (error) {
				if (!watcher) throw error;
				logger.error((error as Error).message);
			}
		}
		follow(kind, part, context);
	},
});
