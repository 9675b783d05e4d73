import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
// Astro exports neither, and what it does to a value is what is tested here.
import { MutableDataStore } from '../../node_modules/astro/dist/content/mutable-data-store.js';
import { getEntryData } from '../../node_modules/astro/dist/content/utils.js';
import type { Problem } from '../../src/content/problem.ts';
import cases from './odd-values.json' with { type: 'json' };

/** A content of one entry for each kind of the cases, beside folders that they point at. */
const dir = join(mkdtempSync(join(tmpdir(), 'odd-')), 'content');
for (const [kind, id] of [
	['municipalities', 'falun'],
	['trades', 'energy'],
	['origins', 'eea'],
	['origins', 'elsewhere'],
	['statistics', 'population'],
	['statistics', 'unemployment'],
] as const) {
	mkdirSync(join(dir, kind, id), { recursive: true });
	writeFileSync(join(dir, kind, id, 'facts.yaml'), '');
}
cpSync('tests/example', dir, { recursive: true });

vi.stubEnv('CONTENT_DIR', dir);
vi.mock('astro:content', () => ({
	defineCollection: (collection: object) => ({ ...collection, type: 'content_layer' }),
}));
const [{ collections }, { readEntries }, { problemsInWriting }, { show }] = await Promise.all([
	import('../../src/content.config.ts'),
	import('../../src/collections/entries.ts'),
	import('../../src/checks/written.ts'),
	import('../../src/content/problem.ts'),
]);

type Collection = keyof typeof collections;
const FILES = { facts: 'facts.yaml', text: 'text.en.mdx' };

/** What stands in a file when a case takes the place of the field that it names first. */
function withCase(file: string, value: string): string {
	const field = /^\w+:/.exec(value)?.[0];
	const base = readFileSync(file, 'utf8');
	const around = field ? base.replace(new RegExp(`^${field}.*\\n([ -].*\\n)*`, 'm'), '') : base;
	return file.endsWith('.mdx')
		? around.replace(/^---\n([\s\S]*?)^---$/m, (_, fields: string) => `---\n${fields}${value}\n---`)
		: `${around}${value}\n`;
}

/**
 * What the check reads of an example: its data, what hinders it from being read, and what the rules of writing say
 * of the rest.
 */
function checked(kind: string, part: 'facts' | 'text') {
	const { entries, problems } = readEntries();
	const file = join(dir, kind, 'example', FILES[part]);
	const ofFile = (all: Problem[]) => all.filter((problem) => problem.file === file).map(show);
	const entry = entries.find((other) => other.kind === kind && other.id === 'example')!;
	return {
		data: part === 'facts' ? entry.data : entry.texts[0]?.data,
		unread: ofFile(problems),
		ill: ofFile(problemsInWriting(entry)),
	};
}

/** What Astro's own store and schema make of all examples of a kind. */
async function loaded(kind: string, part: 'facts' | 'text') {
	const name = (part === 'facts' ? kind : `${kind}Text`) as Collection;
	const collection = collections[name] as unknown as { loader: { load(context: LoaderContext): Promise<void> } };
	const store = new MutableDataStore().scopedStore(name);
	const parseData = ({ id, data, filePath = '' }: { id: string; data: Record<string, unknown>; filePath?: string }) =>
		getEntryData(
			{ id, collection: name, unvalidatedData: data, _internal: { rawData: '', filePath } },
			collection as never,
			false,
		);
	await collection.loader.load({
		store,
		parseData,
		generateDigest: JSON.stringify,
		config: { root: new URL(`file://${dir}/../`) },
		logger: {},
	} as unknown as LoaderContext);
	return store.get(part === 'facts' ? 'example' : 'example/en');
}

describe('what the check passes, Astro reads; what it refuses, Astro refuses', () => {
	test.for(cases as [string, string, string][])('%s %s', async ([where, value, verdict]) => {
		const [kind, part] = where.split(' ') as [string, 'facts' | 'text'];
		const file = join(dir, kind, 'example', FILES[part]);
		writeFileSync(file, withCase(join('tests/example', kind, 'example', FILES[part]), value));
		const { data, unread, ill } = checked(kind, part);
		const entry = await loaded(kind, part).catch(() => undefined);
		cpSync(join('tests/example', kind), join(dir, kind), { recursive: true });
		expect(unread[0] ?? ill[0] ?? 'passes').toContain(verdict);
		expect(Boolean(entry), verdict).toBe(unread.length === 0);
		if (entry) expect(entry.data).toEqual(data);
	});
});
