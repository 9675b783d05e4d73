import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/content/problem.ts';
import { readProse } from '../../src/content/prose.ts';
import { readYaml } from '../../src/content/yaml-file.ts';
import { unsafeFields, unsafeIn } from '../../src/checks/prose.ts';
import { copyOfContent, mistakesIn } from '../content-copy.ts';

const withFields = (text: string) => `---\ntitle: a\n---\n\n${text}\n`;

/** What the check says of a text by itself, whatever stands around it. */
function faultsIn(source: string): string[] {
	const { fields = '', tree, problems } = readProse(source);
	const yaml = readYaml('text.sv.mdx', fields, 2);
	return [...problems, ...yaml.problems, ...unsafeFields(yaml), ...(tree ? unsafeIn(tree) : [])].map(
		({ line, message }) => `${line} ${oneLine(message)}`,
	);
}

const links = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'java&#115;cript:alert(1)',
	'&#x6a;avascript:alert(1)',
	'java&Tab;script:alert(1)',
	'java&NewLine;script:alert(1)',
	'vbscript:x',
	'data:text/html,x',
	'blob:https://a.b/c',
	'file:///etc/passwd',
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'https:evil.example',
	'https:///evil.example',
	'https:\\\\evil.example',
	'https://a.b\\@evil.example',
	'https://alder.se@evil.example',
	'https://alder.se:x@evil.example',
	'<https://a.b/c d>',
	'https://a.b/&#8238;gpj',
	'https://a.b/&#x200b;c',
	'https&#x3a;x',
	'&#1;javascript:alert(1)',
	'<\tjavascript:alert(1)>',
	'javascript&colon;alert(1)',
	'mailto:',
	'tel:x',
	'../admin',
	'./x.html',
	'?x=1',
	'#top',
	'ｊavascript:alert(1)',
	'municipalities/alder?x',
	'municipalities/../alder',
	'municipalities%2falder',
	'',
];
const pictures = [
	'./evil.mjs',
	'./evil.mjs?1',
	'./a.jpg?raw',
	'./a.jpg?url',
	'./a.jpg#x',
	'./a.jpg.mjs',
	'./a%2emjs',
	'./%2e%2e/a.jpg',
	'../b/a.jpg',
	'./../a.jpg',
	'/a.jpg',
	'a.jpg',
	'./.a.jpg',
	'./a/b.jpg',
	'./a.svg',
	'./a.jpg%00',
	'https://a.b/c.jpg',
	'data:image/png,x',
	'//a.b/c.jpg',
	'astro:assets',
	'node:fs',
	'virtual:x.jpg',
	'/@fs/etc/passwd',
	'/@id/x',
	'./a\\b.jpg',
	'./a.jpg&#x3f;raw',
	'./a.jpg&quest;raw',
	'./ａ.jpg',
	'./text.sv.mdx',
	'./facts.yaml',
];

const texts: Record<string, string> = {
	'a link by definition': '[x][y]\n\n[y]: javascript:alert(1)',
	'a link by a definition that nobody uses': '[y]: javascript:alert(1)',
	'a link within a footnote': 'a[^1]\n\n[^1]: [x](javascript:alert(1))',
	'a definition within a footnote': 'a[^1] [x]\n\n[^1]: b\n\n    [x]: javascript:alert(1)',
	'a definition within a quotation': '> [x]: javascript:alert(1)\n\n[x]',
	'a link in bold': '**[x](javascript:alert)**',
	'a link around a picture': '[![x](./a.jpg "y")](javascript:alert)',
	'a picture by reference': '![x][y]\n\n[y]: ./evil.mjs',
	'a picture by a short reference': '![y]\n\n[y]: https://a.b/c.jpg',
	'an address in angle brackets': '<javascript:alert(1)>',
	'an address in angle brackets that looks harmless': '<https://a.b>',
	import: 'import a from "b"',
	'import for its effect': 'import "./evil.mjs"',
	'import after a blank line': 'Hej.\n\nimport "./evil.mjs"',
	'import after a comment': 'Hej\n\n\timport "./evil.mjs"\n\n{/* */}',
	export: 'export const a = 1',
	'export of everything': 'export * from "./evil.mjs"',
	'export of a layout': 'export { default } from "./evil.mjs"',
	'an expression': '{1}',
	'an expression in a line': 'a {1} b',
	'an empty expression': 'a {} b',
	'a comment': '{/* a */}',
	'an expression in a heading': '## {1}',
	'an expression in a table': '|a|\n|-|\n|{1}|',
	'an expression in a link': '[{1}](https://a.b)',
	'an expression in a footnote': 'a[^1]\n\n[^1]: {1}',
	'an expression behind two backslashes': 'a \\\\{1}',
	'an expression in a task': '- [ ] {1}',
	'an expression in what was code in Markdown': '    {1}',
	'an expression in an attribute': '<Callout title={x}>a</Callout>',
	'a spread': '<Callout title="a" {...x}>a</Callout>',
	'an attribute twice': '<Source id="a" id="b" />',
	'an attribute for Astro': '<Callout title="a" set:html="x">a</Callout>',
	'an attribute for the browser': '<Callout title="a" onclick="x">a</Callout>',
	'a directive': '<Callout client:load title="a">a</Callout>',
	'a slot': '<Callout title="a" slot="x">a</Callout>',
	'a component by a path': '<Callout.x title="a" />',
	'a component with a colon': '<set:html />',
	'the own component of Astro': '<astro-image src="x" />',
	'a fragment': '<>a</>',
	'a Fragment': '<Fragment set:html="x" />',
	'what every object has': '<constructor />',
	HTML: '<script>alert(1)</script>',
	'HTML with a scheme': '<a href="javascript:alert(1)">x</a>',
	'HTML that moves on': '<meta http-equiv="refresh" content="0" />',
	'a style': '<style>a</style>',
	'a comment of HTML': '<!-- a -->',
	'a drawing with a script': '<svg onload="x" />',
	'a frame': '<iframe src="x" />',
};
for (const url of links) texts[`a link to ${url}`] = `[x](${url})`;
for (const url of pictures) texts[`a picture from ${url}`] = `![x](${url} "y")`;

describe('a text by itself runs no code', () => {
	test.for(Object.entries(texts))('%s', ([, text]) => {
		const faults = faultsIn(withFields(text));
		expect(faults).not.toEqual([]);
		for (const fault of faults) expect(fault).toMatch(/^\d+ [^\n]+$/);
	});

	test.for([
		'https://www.alder.se/a_(b)?c=d&e=f#g',
		'mailto:a@b.se',
		'tel:+4623123456',
		'https://sv.wikipedia.org/wiki/Alder%20gruva',
		'https://åre.se/å',
		'municipalities/alder',
		'lists/events',
	])('a link to %s is harmless', (url) => {
		expect(faultsIn(withFields(`[x](${url})`))).toEqual([]);
	});
});

const fronts: Record<string, string> = {
	layout: '---\nlayout: ./evil.mjs\n---\n',
	'layout in quotes': '---\n"layout": ./evil.mjs\n---\n',
	'layout with an escaped letter': '---\n"l\\u0061yout": ./evil.mjs\n---\n',
	'layout by a merged key': '---\na: &a { layout: ./evil.mjs }\n<<: *a\n---\n',
	'layout by an explicit key': '---\n? layout\n: ./evil.mjs\n---\n',
	'layout in braces': '---\n{ layout: ./evil.mjs }\n---\n',
	'fields in TOML': '+++\nlayout = "./evil.mjs"\n+++\n',
	'fields after a blank line': '\n---\nlayout: ./evil.mjs\n---\n',
	'fields after a space': ' ---\nlayout: ./evil.mjs\n---\n',
	'fields that end in another way': '---\ntitle: a\n+++\nlayout: ./evil.mjs\n---\n',
	'fields that end early': '---\ntitle: a\n---x\nlayout: ./evil.mjs\n---\n',
	'a field of another type': '---\ntitle: !!js/function "x"\n---\n',
	'two documents': '---\ntitle: a\n...\nlayout: ./evil.mjs\n---\n',
	'a field twice': '---\ntitle: a\ntitle: b\n---\n',
	'an alias of a thousand': `---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${[...Array(9).keys()].map((n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join()}]`).join('\n')}\n---\n`,
};

test.for(Object.entries(fronts))('fields of a text: %s', ([, front]) => {
	expect(faultsIn(`${front}\nHej.\n`)).not.toEqual([]);
});

const many = (text: string, times = 9000) => text.repeat(times);
const tangles: Record<string, string> = {
	quotations: `${many('> ', 4900)}x`,
	'quotations without spaces': `${many('>')}x`,
	lists: `${many('- ', 4900)}x`,
	'numbered lists': `${many('1. ', 3000)}x`,
	components: `${many('<Hard>', 1600)}\n${many('</Hard>', 1400)}`,
	'components in components': `${many('<Hard>\n')}x\n${many('</Hard>\n')}`,
	fragments: `${many('<>\n')}x\n${many('</>\n')}`,
	'round brackets in code': `{${many('(\n')}1${many(')\n')}}`,
	'square brackets in code': `export default ${many('[\n')}${many(']\n')}`,
	'types in code': `{${many('<T>', 500)}1}`,
	'code in an attribute': `<Hard a={${many('(\n')}1${many(')\n')}} />`,
	'code behind two backslashes': `\\\\{${many('<T>', 500)}1}`,
	'bold in bold': `${many('**', 4000)}x${many('**', 900)}\n${many('**', 3100)}`,
	'a text without end': many('word\n\n', 30_000),
};

describe('a text that is very deep or long ends in a message', () => {
	test.for(Object.entries(tangles))('%s', ([, text]) => {
		const start = performance.now();
		expect(faultsIn(withFields(text)).join('\n')).toMatch(
			/^\d+ .*(more than \d+ times|tangled|braces run code|longer than|broken MDX)/,
		);
		expect(performance.now() - start).toBeLessThan(10_000);
	});

	test.for([
		many('[') + 'x',
		many('![') + 'x',
		many('*_') + 'x',
		many('`') + 'x',
		many('~~a '),
		many('&amp;'),
		many('\\'),
		many('[a]('),
	])('what is many, yet harmless, is read: %#', (text) => {
		expect(Array.isArray(faultsIn(withFields(text)))).toBe(true);
	});

	test.for([
		`a: ${many('[')}`,
		`a: ${many('[', 4000)}${many(']', 4000)}`,
		many('- ', 4000),
		many('? ', 4000),
		many('{a: ', 2000),
		Array.from({ length: 900 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
		'a: &a [*a]\nb: *c',
		many('a: 1\n', 20_000),
	])('fields: %#', (text) => {
		const start = performance.now();
		const { problems, data } = readYaml('facts.yaml', text);
		expect(problems.length > 0 || data !== undefined).toBe(true);
		expect(problems.every(({ message, line }) => line && !message.includes('\n') && !/call stack/i.test(message))).toBe(
			true,
		);
		expect(performance.now() - start).toBeLessThan(20_000);
	});
});

type Copy = ReturnType<typeof copyOfContent>;
const FOLDER = 'municipalities/alder';
const put =
	(file: string, text = 'x') =>
	(copy: Copy) =>
		copy.write(file, text);
const evil = (copy: Copy, file: string, text: string) => {
	copy.append(file, text);
};

/** Each is made in one copy of the content, in files of its own. */
const strangers: { make: (copy: Copy) => void; says: RegExp }[] = [
	{ make: put(`${FOLDER}/evil.mjs`), says: /alder\/evil\.mjs {2}a file of this name is not read here/ },
	{ make: put(`${FOLDER}/tsconfig.json`), says: /alder\/tsconfig\.json/ },
	{ make: put(`${FOLDER}/package.json`), says: /alder\/package\.json/ },
	{ make: put(`${FOLDER}/a.svg`), says: /alder\/a\.svg/ },
	{ make: put(`${FOLDER}/.evil.mjs`), says: /alder\/\.evil\.mjs/ },
	{ make: put(`${FOLDER}/text-sv.mdx`), says: /alder\/text-sv\.mdx/ },
	{ make: put(`${FOLDER}/facts.yml`), says: /alder\/facts\.yml/ },
	{ make: put(`${FOLDER}/a.jpg`), says: /alder\/a\.jpg {2}nothing names this picture/ },
	{ make: put(`${FOLDER}/a b.jpg`), says: /alder\/a b\.jpg/ },
	{ make: (c) => mkdirSync(c.at(`${FOLDER}/old`)), says: /alder\/old {2}this folder is not a file/ },
	{
		make: (c) => symlinkSync('/etc/hostname', c.at(`${FOLDER}/linked.jpg`)),
		says: /alder\/linked\.jpg {2}this is a link to another place/,
	},
	{
		make: (c) => symlinkSync(c.at(`${FOLDER}/text.sv.mdx`), c.at(`${FOLDER}/text.fr.mdx`)),
		says: /text\.fr\.mdx {2}this is a link/,
	},
	{
		make: (c) => symlinkSync(c.at(FOLDER), c.at('municipalities/linked')),
		says: /municipalities\/linked {2}nothing is read here but folders of entries/,
	},
	{
		make: put('municipalities/text.sv.mdx'),
		says: /municipalities\/text\.sv\.mdx {2}nothing is read here but folders of entries/,
	},
	{ make: (c) => mkdirSync(c.at('municipalities/.old')), says: /municipalities\/\.old/ },
	{ make: put('areas/oslo/text.sv.mdx'), says: /areas\/oslo\/text\.sv\.mdx/ },
	{ make: put('text.sv.mdx'), says: /content\/text\.sv\.mdx {2}nothing is read here but folders of kinds/ },
	{ make: put('locales/evil.mjs'), says: /locales\/evil\.mjs {2}nothing is read here but a file for each language/ },
	{
		make: (c) => symlinkSync(c.at('locales/sv.json'), c.at('locales/de.json')),
		says: /locales\/de\.json {2}nothing is read here but a file for each language/,
	},
	{
		make: (c) => c.replace('municipalities/birch/text.sv.mdx', /^title:/m, '# note\rlayout: ./evil.mjs\ntitle:'),
		says: /birch\/text\.sv\.mdx:2 {2}this line ends in a way/,
	},
	{
		make: (c) => evil(c, 'municipalities/birch/text.en.mdx', 'a\rimport "./evil.mjs"'),
		says: /birch\/text\.en\.mdx:\d+ {2}this line ends in a way/,
	},
	{
		make: (c) => c.replace('municipalities/birch/facts.yaml', /^seat:/m, '# a\u2028seat:'),
		says: /birch\/facts\.yaml:\d+ {2}this line ends in a way/,
	},
	{
		make: (c) => c.replace('municipalities/hazel/facts.yaml', /^seat:/m, '# a\u0085seat:'),
		says: /hazel\/facts\.yaml:\d+ {2}this line ends in a way/,
	},
	{ make: (c) => c.replace('locales/tr.json', '{', '{\f'), says: /tr\.json:1 {2}this line ends in a way/ },
	{
		make: (c) => evil(c, 'municipalities/hazel/text.sv.mdx', many('ord ', 250_000)),
		says: /hazel\/text\.sv\.mdx:\d+ {2}this line is longer than/,
	},
	{
		make: (c) => evil(c, 'municipalities/spruce/facts.yaml', many('# a\n', 300_000)),
		says: /spruce\/facts\.yaml:1 {2}the file is longer than/,
	},
	{
		make: (c) => {
			cpSync('package.json', c.at('municipalities/spruce/evil.jpg'));
			evil(c, 'municipalities/spruce/text.sv.mdx', '![a](./evil.jpg "b")');
		},
		says: /spruce\/text\.sv\.mdx:\d+ {2}there is no picture "\.\/evil\.jpg"/,
	},
];

test('a folder of content holds what is read, and nothing else', async () => {
	const copy = copyOfContent();
	for (const { make } of strangers) make(copy);
	const mistakes = await mistakesIn(copy.dir);
	for (const { says } of strangers)
		expect(
			mistakes.filter((mistake) => says.test(mistake)),
			String(says),
		).toHaveLength(1);
});

test('what systems leave behind is read over', async () => {
	const copy = copyOfContent();
	writeFileSync(copy.at(`${FOLDER}/.DS_Store`), 'x');
	mkdirSync(copy.at('.git'));
	expect(await mistakesIn(copy.dir)).toEqual([]);
});
