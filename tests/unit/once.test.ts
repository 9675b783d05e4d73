import { rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { keptPerText, oncePerText } from '../../src/content/once.ts';
import { readYaml } from '../../src/content/yaml-file.ts';

test('a text is read once, whoever asks, until too many others have come', () => {
	let times = 0;
	const lengthOf = oncePerText('lengths', 2, (text) => (times++, text.length));
	expect([lengthOf('one'), lengthOf('one'), oncePerText('lengths', 2, () => -1)('one')]).toEqual([3, 3, 3]);
	expect(times).toBe(1);
	lengthOf('two');
	lengthOf('three');
	lengthOf('one');
	expect(times).toBe(4);
});

test('two files with one text share what it says, each with its own name and lines', () => {
	const [facts, text] = [readYaml('facts.yaml', 'a: 1\na: 2'), readYaml('text.mdx', 'a: 1\na: 2', 2)];
	expect([facts, text].map(({ problems: [problem] }) => `${problem!.file}:${problem!.line}`)).toEqual([
		'facts.yaml:2',
		'text.mdx:3',
	]);
	expect(readYaml('a', 'b: 1').data).toBe(readYaml('c', 'b: 1').data);
	expect(readYaml('a', 'b: 1\nc: 2', 2).lineOf(['c'])).toBe(3);
});

test('what was made of a text is kept for the next run, but not what was cut short, nor what JSON would change', () => {
	rmSync('.cache/read/kept-test', { recursive: true, force: true });
	const read = vi.fn((text: string) => ({ sum: text.endsWith('odd') ? NaN : 1, cut: text.endsWith('cut') }));
	// A run knows nothing of what the one before had in memory.
	const run = (text: string) => {
		(globalThis as { madeOfTexts?: Map<string, unknown> }).madeOfTexts?.delete('kept-test');
		return keptPerText('kept-test', 10, ({ cut }) => !cut, read)(`${'A long text. '.repeat(20)}${text}`);
	};
	for (const end of ['whole', 'cut', 'odd']) expect(run(end)).toEqual(run(end));
	expect(read.mock.calls.map(([text]) => text.split(' ').at(-1))).toEqual(['whole', 'cut', 'cut', 'odd', 'odd']);
	rmSync('.cache/read/kept-test', { recursive: true });
});
