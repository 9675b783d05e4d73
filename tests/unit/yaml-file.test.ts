import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { problemsAgainst } from '../../src/content/schema-faults.ts';
import { readYaml } from '../../src/content/yaml-file.ts';

const schema = z.strictObject({
	name: z.string().describe('What it is called.'),
	list: z.array(z.strictObject({ n: z.int() })).default([]),
});
const problems = (text: string, firstLine = 1) =>
	problemsAgainst(readYaml('facts.yaml', text, firstLine), schema).problems.map(
		({ line, message }) => `${line}: ${message}`,
	);

test('a good file has no problems and gives its data', () => {
	expect(problemsAgainst(readYaml('facts.yaml', 'name: a'), schema)).toEqual({
		data: { name: 'a', list: [] },
		problems: [],
	});
});

test('problems name the line of the field, also within front matter', () => {
	expect(problems('name: a\nlist:\n  - n: 1\n  - n: b')).toEqual(['4: field "list.1.n" must be a number.']);
	expect(problems('name: a\nnane: b', 2)).toEqual(['3: unknown field "nane". Did you mean "name"?']);
});

test('a missing field says what it is for', () => {
	expect(problems('list: []')[0]).toMatch(/missing field "name"\. What it is called\./);
});

test('YAML that cannot be read is said once', () => {
	expect(problems('name: "a')).toHaveLength(1);
});

test('an alias that leads nowhere, and a tag, are mistakes like others', () => {
	expect(problems('name: *a')).toEqual([expect.stringContaining('1: broken YAML: a value begins with "*"')]);
	expect(problems('name: !a b')).toEqual([expect.stringContaining('1: broken YAML: a value begins with "!"')]);
});

test('a file without fields says what is missing', () => {
	expect(problems('- a')).toEqual([expect.stringContaining('the file must hold fields')]);
});
