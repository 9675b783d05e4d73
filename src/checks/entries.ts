import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { kinds, pagelessKinds } from '../collections/kinds.ts';
import { contentDir } from '../content-dir.ts';
import type { Problem } from './problem.ts';
import { readProse, type Node } from './prose.ts';
import { problemsAgainst, readYaml, type YamlFile } from './yaml-file.ts';

type Data = Record<string, any>;

/** A text of an entry, as far as it could be read. */
export interface TextFile {
	file: string;
	locale: string;
	yaml: YamlFile;
	data?: Data | undefined;
	tree?: Node | undefined;
}

/** A folder of content, as far as it could be read. */
export interface EntryFolder {
	kind: string;
	id: string;
	folder: string;
	yaml?: YamlFile;
	data?: Data | undefined;
	texts: TextFile[];
}

const factsSchemas: Record<string, z.ZodType> = Object.fromEntries(
	[...Object.entries(kinds), ...Object.entries(pagelessKinds)].map(([kind, { facts }]) => [kind, facts]),
);
const textSchemas: Record<string, z.ZodType> = Object.fromEntries(Object.entries(kinds).map(([kind, { text }]) => [kind, text]));

const foldersIn = (folder: string) => readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

function readText(file: string, locale: string, schema: z.ZodType, problems: Problem[]): TextFile {
	const source = readFileSync(file, 'utf8');
	const frontMatter = /^---\r?\n([\s\S]*?)\r?\n?---(\r?\n|$)/.exec(source);
	if (!frontMatter) problems.push({ file, line: 1, message: 'the text must begin with its fields (title, path, summary) between two lines of three hyphens (---).' });
	const yaml = readYaml(file, frontMatter?.[1] ?? '', 2);
	const checked = frontMatter ? problemsAgainst(yaml, schema) : { problems: [] };
	const prose = yaml.problems.length ? { problems: [] } : readProse(source);
	problems.push(...checked.problems, ...prose.problems.map((problem) => ({ file, ...problem })));
	return { file, locale, yaml, data: checked.data as Data | undefined, tree: 'tree' in prose ? prose.tree : undefined };
}

function readEntry(kind: string, id: string, problems: Problem[]): EntryFolder {
	const folder = join(contentDir, kind, id);
	const entry: EntryFolder = { kind, id, folder, texts: [] };
	const facts = join(folder, 'facts.yaml');
	if (!/^[a-z0-9-]+$/.test(id)) problems.push({ file: folder, message: 'the name of a folder may hold a–z, 0–9 and hyphens only. Rename it.' });
	if (existsSync(facts)) {
		entry.yaml = readYaml(facts, readFileSync(facts, 'utf8'));
		const checked = problemsAgainst(entry.yaml, factsSchemas[kind]!);
		problems.push(...checked.problems);
		entry.data = checked.data as Data | undefined;
	}
	for (const name of readdirSync(folder)) {
		const locale = /^text\.(.+)\.mdx$/.exec(name)?.[1];
		const schema = textSchemas[kind];
		if (locale && schema) entry.texts.push(readText(join(folder, name), locale, schema, problems));
	}
	if (!entry.yaml) problems.push({ file: folder, message: entry.texts.length ? 'texts without facts. Add a facts.yaml beside them.' : 'an entry without facts. Add a facts.yaml, or remove the folder.' });
	return entry;
}

/** Reads all entries of all kinds, and says what does not fit their schemas. */
export function readEntries(): { entries: EntryFolder[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const known = [...Object.keys(factsSchemas), 'locales'];
	for (const name of foldersIn(contentDir).filter((folder) => !known.includes(folder)))
		problems.push({ file: join(contentDir, name), message: `there is no kind of content called "${name}". Known: ${known.join(', ')}.` });
	const entries = Object.keys(factsSchemas).flatMap((kind) => {
		const folder = join(contentDir, kind);
		return existsSync(folder) ? foldersIn(folder).map((id) => readEntry(kind, id, problems)) : [];
	});
	return { entries, problems };
}
