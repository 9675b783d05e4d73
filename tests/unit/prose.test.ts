import { expect, test } from 'vitest';
import { unsafeIn } from '../../src/checks/prose.ts';
import { safeProse } from '../../src/checks/safe-prose.ts';
import { proseOptions } from '../../src/components/prose/passes/all.ts';
import { readProse } from '../../src/content/prose.ts';
import { compiler } from '../content/compiled.ts';

const withFields = (text: string) => `---\ntitle: a\n---\n\n${text}`;
const unsafe = (text: string) => unsafeIn(readProse(withFields(text)).tree!).map(({ message }) => message);

test('plain Markdown with components is safe', () => {
	expect(
		unsafe(
			'## Arbete\n\n5 < 6 och **fet** [Falun](municipalities/falun).<Source id="a" />\n\n<Hard>\n\nSvårt.\n\n</Hard>',
		),
	).toEqual([]);
});

test('code is not, wherever it hides', () => {
	for (const text of [
		'<Callout title="a">\n\n{1}\n\n</Callout>',
		'- a\n- {x}',
		'> export const a = 1\n\n{x}',
		'<Callout title={`x`}>a</Callout>',
		'<Callout {...a}>x</Callout>',
		'<>{x}</>',
		'[x][y]\n\n[y]: javascript:alert(1)',
		'[x](data:text/html,hej)',
		'[x](https://)',
		'![x](./evil.mjs)',
		'![x](https://example.org/x.png)',
		'![x][y]\n\n[y]: https://example.org/x.png',
		'<constructor />',
		'<toString />',
		'<__proto__ />',
		'<a href="javascript:1">x</a>',
	])
		expect(unsafe(text), text).not.toEqual([]);
});

test('a text that holds code is refused when it is compiled, too', () => {
	const refused: string[] = [];
	const transform = safeProse().transform as (this: unknown, code: string, id: string) => void;
	const compile = (code: string, id = '/content/a/text.sv.mdx') =>
		transform.call({ error: ({ message }: { message: string }) => refused.push(message) }, code, id);
	compile('---\ntitle: a\n---\n\nHej');
	expect(refused).toEqual([]);
	compile('---\ntitle: a\n---\n\nimport a from "b"');
	compile('---\n"layout": ../evil.mjs\n---\n\nHej');
	compile('---\ntitle: a\n---\n\n<Hard>');
	expect(refused).toHaveLength(3);
	expect(refused[0]).toMatch(/text\.sv\.mdx:5 import and export/);
	// Astro would read each of these as fields or code, in its own way.
	for (const code of [
		'hej',
		'\n\n---\nlayout: ../evil.mjs\n---\n\nHej',
		'---\ntitle: a\n---x: {evil()}\n---\n\nHej',
		'---\na: &a { layout: ../evil.mjs }\n<<: *a\n---\n\nHej',
		'---\ntitle: *a\n---\n\nHej',
		'---\ntitle: a\n---\n\n![x](./evil.mjs)',
	])
		compile(code);
	expect(refused).toHaveLength(9);
	compile('export default 1', '/content/a/text.sv.mdx?astroPropagatedAssets');
	expect(refused).toHaveLength(9);
});

test('a text reads the same however its lines end, with or without a byte order mark', () => {
	const text = withFields('Hej.\n\n<Hard>x');
	for (const same of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`])
		expect(readProse(same).problems[0]).toMatchObject({ line: 7, message: expect.stringContaining('broken MDX') });
	expect(readProse(withFields('Hej').replaceAll('\n', '\r\n')).fields?.trim()).toBe('title: a');
});

test('fields end at a line of hyphens, and at nothing else', () => {
	expect(readProse('---\ntitle: a ---\npath: b\n---\n\nHej').fields).toBe('title: a ---\npath: b\n');
	expect(readProse('---\ntitle: a\n---x\n---\n\nHej').problems).toHaveLength(1);
});

test('a text that is nested very deep is read', () => {
	expect(unsafe(`${'> '.repeat(5000)}x`)).toEqual([]);
});

test('a table whose rows all name one source names it once, in its head', async () => {
	const compile = await compiler(proseOptions);
	const marksOf = async (...cells: string[]) => {
		const rows = cells.map((cell) => `| ${cell} | 1 |\n`).join('');
		const { code } = await compile(withFields(`| Kronor | 2011 |\n| --- | ---: |\n${rows}`));
		return [...code.matchAll(/Source, \{/g)].map(({ index }) =>
			index < code.indexOf('_components.tbody,') ? 'head' : 'row',
		);
	};
	const [a, b] = ['<Source id="a" />', '<Source id="b" />'];
	expect(await marksOf(`Kostnader${a}`, `Bidrag${a}`)).toEqual(['head']);
	expect(await marksOf(`Kostnader${a}`, `Bidrag${b}`)).toEqual(['row', 'row']);
	expect(await marksOf(`Kostnader${a}`, 'Bidrag')).toEqual(['row']);
	expect(await marksOf(`Kostnader${a}`)).toEqual(['row']);
});
