import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { FactsOf } from './facts.ts';
import { allKinds, anyKindNames, kinds, type AnyKind, type Kind } from './kinds.ts';
import { contentDir, foldersIn } from '../content/dir.ts';
import { readFile } from '../content/files.ts';
import { entryFiles, misplacedFiles } from '../content/folders.ts';
import type { Problem } from '../content/problem.ts';
import { readProse, type Node } from '../content/prose.ts';
import { problemsAgainst } from '../content/schema-faults.ts';
import { readYaml, type YamlFile } from '../content/yaml-file.ts';

type KeysOf<U> = U extends unknown ? keyof U : never;
type At<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;
/** Every field that some of several types have, each as it may be in any of them. */
type Some<U> = { [K in KeysOf<U>]?: At<U, K> };

/** The facts of an entry of any kind: whichever fields its kind has. */
export type AnyFacts = Some<{ [K in AnyKind]: FactsOf<K> }[AnyKind]>;
/** The fields of a text of any kind. */
export type AnyFields = Some<{ [K in Kind]: z.infer<(typeof kinds)[K]['text']> }[Kind]>;

/** A text of an entry, as far as it could be read. */
export interface TextFile {
	file: string;
	locale: string;
	/** What stands in the file; nothing where it could not be read. */
	source: string;
	yaml: YamlFile;
	/** Its fields, if they fit. */
	data?: AnyFields | undefined;
	tree?: Node | undefined;
}

/** A folder of content, as far as it could be read. */
export interface EntryFolder {
	kind: AnyKind;
	id: string;
	folder: string;
	/** What stands in its facts. */
	source?: string;
	yaml?: YamlFile;
	/** Its facts, if they fit. */
	data?: AnyFacts | undefined;
	texts: TextFile[];
	/** Names of the pictures in it. */
	pictures: string[];
}

/** An entry of one kind whose facts fit. */
type ReadEntry<K extends AnyKind> = EntryFolder & { kind: K; data: FactsOf<K>; yaml: YamlFile };

/** The entries of a kind among some, as far as their facts fit. */
export const readOf = <K extends AnyKind>(kind: K, entries: readonly EntryFolder[]) =>
	entries.filter((entry) => entry.kind === kind && entry.data) as ReadEntry<K>[];

const textSchemas: Record<string, z.ZodType> = Object.fromEntries(
	Object.entries(kinds).map(([kind, { text }]) => [kind, text]),
);

function readText(file: string, locale: string, schema: z.ZodType, problems: Problem[]): TextFile {
	const { text, problems: unreadable } = readFile(file);
	if (unreadable.length) {
		problems.push(...unreadable);
		return { file, locale, source: '', yaml: readYaml(file, '') };
	}
	const { fields, tree, problems: inProse } = readProse(text);
	const yaml = readYaml(file, fields ?? '', 2);
	const checked = fields === undefined ? { problems: [] } : problemsAgainst(yaml, schema);
	problems.push(...checked.problems, ...inProse.map((problem) => ({ file, ...problem })));
	return { file, locale, source: text, yaml, data: checked.data as TextFile['data'], tree };
}

function readFacts(
	file: string,
	schema: z.ZodType,
	problems: Problem[],
): Pick<EntryFolder, 'source' | 'yaml' | 'data'> {
	const { text, problems: unreadable } = readFile(file);
	const yaml = readYaml(file, text);
	const checked = unreadable.length ? { problems: unreadable } : problemsAgainst(yaml, schema);
	problems.push(...checked.problems);
	return { source: text, yaml, data: checked.data as EntryFolder['data'] };
}

function readEntry(kind: AnyKind, id: string, problems: Problem[]): EntryFolder {
	const folder = join(contentDir, kind, id);
	const textSchema = textSchemas[kind];
	const files = entryFiles(folder, Boolean(textSchema));
	problems.push(...files.problems);
	if (!/^[a-z0-9-]+$/.test(id))
		problems.push({ file: folder, message: 'the name of a folder may hold a–z, 0–9 and hyphens only. Rename it.' });
	const entry: EntryFolder = {
		kind,
		id,
		folder,
		texts: files.texts.map((locale) => readText(join(folder, `text.${locale}.mdx`), locale, textSchema!, problems)),
		pictures: files.pictures,
		...(files.facts ? readFacts(join(folder, 'facts.yaml'), allKinds[kind].facts, problems) : {}),
	};
	if (!entry.yaml)
		problems.push({
			file: folder,
			message: entry.texts.length
				? 'texts without facts. Add a facts.yaml beside them.'
				: 'an entry without facts. Add a facts.yaml, or remove the folder.',
		});
	return entry;
}

/** Reads all entries of all kinds, and says what does not fit their schemas. */
export function readEntries(): { entries: EntryFolder[]; problems: Problem[] } {
	const problems = misplacedFiles(anyKindNames);
	const entries = anyKindNames.flatMap((kind) =>
		foldersIn(join(contentDir, kind)).map((id) => readEntry(kind, id, problems)),
	);
	return { entries, problems };
}
