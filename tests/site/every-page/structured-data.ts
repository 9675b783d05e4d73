import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { first } from '../../any.ts';
import { builtPages } from '../../pages.ts';

const folder = '.cache/structured-data';
const file = resolve(folder, 'found.ts');

/**
 * Everything that the pages in one language tell search engines, by the page: other languages tell the same in
 * other words.
 */
const found = builtPages()
	.filter(({ href }) => href.startsWith(`/${first}/`))
	.flatMap(({ href, root }) =>
		root
			.querySelectorAll('script[type="application/ld+json"]')
			.map(({ text }) => ({ href, text, type: (JSON.parse(text) as { '@type': string })['@type'] })),
	);

/** What an item says, apart from the words in it: terms of schema.org and the kinds of values stay. */
const shapeOf = (text: string) =>
	JSON.stringify(JSON.parse(text), (name, value: unknown) =>
		typeof value !== 'string' || name.startsWith('@') || value.startsWith('https://schema.org/') ? value : '',
	);

test('structured data has the types and properties of schema.org', () => {
	// The types of schema.org as TypeScript knows them judge it: https://github.com/google/schema-dts. They ask of words
	// only that they are words, so one item of each shape says it for all.
	const shapes = [...new Map(found.map((item) => [shapeOf(item.text), item])).values()];
	const lines = shapes.map(
		({ text, type, href }, at) => `export const item${at}: WithContext<${type}> = ${text}; // ${href}`,
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		file,
		`import type { ${[...new Set(found.map(({ type }) => type)), 'WithContext'].join(', ')} } from 'schema-dts';\n${lines.join('\n')}\n`,
	);
	const program = ts.createProgram([file], {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		module: ts.ModuleKind.ESNext,
		target: ts.ScriptTarget.ESNext,
		types: [],
	});
	const problems = ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0, file: source }) => {
		const line = source!.getLineAndCharacterOfPosition(start).line;
		return `${lines[line - 1]?.split(' // ').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`;
	});
	expect(problems).toEqual([]);
});

test('it names every kind that it should', () => {
	const types = new Set(found.map(({ type }) => type));
	expect([...types]).toEqual(
		expect.arrayContaining([
			'WebSite',
			'BreadcrumbList',
			'AdministrativeArea',
			'Article',
			'Organization',
			'Event',
			'PublicationIssue',
		]),
	);
});
