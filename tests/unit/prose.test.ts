import { expect, test } from 'vitest';
import { readProse, unsafeIn } from '../../src/checks/prose.ts';
import { safeProse } from '../../src/checks/safe-prose.ts';

const unsafe = (text: string) => unsafeIn(readProse(text).tree!).map(({ message }) => message);

test('plain Markdown with components is safe', () => {
	expect(unsafe('## Arbete\n\n5 < 6 och **fet** [Falun](municipalities/falun).<Source id="a" />\n\n<Hard>\n\nSvårt.\n\n</Hard>')).toEqual([]);
});

test('code is not, wherever it hides', () => {
	for (const text of ['<Callout title="a">\n\n{1}\n\n</Callout>', '- a\n- {x}', '> export const a = 1\n\n{x}', '<Callout title={`x`}>a</Callout>', '<Callout {...a}>x</Callout>', '<>{x}</>', '[x][y]\n\n[y]: javascript:alert(1)', '[x](data:text/html,hej)', '<a href="javascript:1">x</a>'])
		expect(unsafe(text), text).not.toEqual([]);
});

test('a text that holds code is refused when it is compiled, too', () => {
	const refused: string[] = [];
	const transform = safeProse().transform as (this: unknown, code: string, id: string) => void;
	const compile = (code: string, id = '/content/a/text.sv.mdx') => transform.call({ error: ({ message }: { message: string }) => refused.push(message) }, code, id);
	compile('---\ntitle: a\n---\n\nHej');
	expect(refused).toEqual([]);
	compile('---\ntitle: a\n---\n\nimport a from "b"');
	compile('---\n"layout": ../evil.mjs\n---\n\nHej');
	compile('---\ntitle: a\n---\n\n<Hard>');
	expect(refused).toHaveLength(3);
	expect(refused[0]).toMatch(/text\.sv\.mdx:5 import and export/);
	compile('export default 1', '/content/a/text.sv.mdx?astroPropagatedAssets');
	expect(refused).toHaveLength(3);
});
