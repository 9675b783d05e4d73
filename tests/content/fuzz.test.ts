import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { PICTURE, unsafeFields, unsafeIn } from '../../src/checks/prose.ts';
import { proseComponents } from '../../src/content/prose-components.ts';
import { proseOptions } from '../../src/components/prose/passes/all.ts';
import { readProse, partsOf } from '../../src/content/prose.ts';
import { readYaml } from '../../src/content/yaml-file.ts';
import { compiler, madeOf } from './compiled.ts';

// What is short comes to an end by itself; a process for each text would leave time for few.
vi.mock('../../src/content/tangle.ts', () => ({ canBeParsed: () => true }));

const SEED = 20261127;
const SECONDS = 20;

// Lists of their own: those of the check would find themselves right, whatever they let through.
const ELEMENTS = [
	'_Fragment',
	...Object.keys(proseComponents),
	'astro-image',
	'p',
	'em',
	'strong',
	'del',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ul',
	'ol',
	'li',
	'blockquote',
	'pre',
	'code',
	'br',
	'hr',
	'a',
	'table',
	'thead',
	'tbody',
	'tr',
	'th',
	'td',
	'input',
	'section',
	'sup',
	'div',
	'span',
	'label',
];
const ATTRIBUTES =
	/^(children|id|class|title|alt|href|src|start|type|checked|disabled|scope|align|style|role|tabindex|dir|lang|aria-[a-z]+|data-[a-z-]+|of|place|source)$/;
const ASTRO = ['astro/jsx-runtime', 'astro:assets'];

const urls = [
	'javascript:alert(1)',
	'java&#115;cript:x',
	'java&Tab;script:x',
	'JAVASCRIPT:x',
	'data:text/html,x',
	'vbscript:x',
	'//a.b',
	'/\\a.b',
	'https://a.b',
	'https://a@b.c',
	'https:a',
	'mailto:a@b.se',
	'municipalities/falun',
	'./a.jpg',
	'./evil.mjs',
	'./a.jpg?raw',
	'../a.jpg',
	'./a%2ejpg',
	'#x',
	'',
	'<https://a.b>',
	'<javascript:x>',
	'www.a.se',
	'a@b.se',
	'javascript\\:x',
	'javascript&colon;x',
];
const words = [
	'a',
	'Hej',
	'1',
	' 000',
	' km',
	'3 500',
	'\u00a0',
	' ',
	'  ',
	'\t',
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'\u2028',
	'\u0085',
	'\ufeff',
	'\u202e',
	'\0',
	'é',
	'\\',
];
const marks = [
	'[',
	']',
	'(',
	')',
	'](',
	'![',
	'][',
	']: ',
	'[x]',
	'[x]: ',
	'![x]',
	'[^1]',
	'[^1]: ',
	'*',
	'**',
	'_',
	'~~',
	'`',
	'```',
	'~~~',
	'```js',
	'> ',
	'- ',
	'* ',
	'1. ',
	'## ',
	'###### ',
	'- [ ] ',
	'|',
	'|a|b|\n|-|:-:|\n|',
	'---',
	'***',
	'+++',
	'===',
	'    ',
	'\\[',
	'\\<',
	'\\{',
	'&lt;',
	'&#123;',
	'&#x7b;',
	'&NewLine;',
	'"',
	"'",
	' "t"',
	" 't'",
	' (t)',
	'$',
	'$$',
	':::',
	'::a',
	'[[',
	'^',
	'~',
	'{#id}',
	'--',
	'...',
];
const code = [
	'<',
	'>',
	'</',
	'/>',
	'<>',
	'</>',
	'{',
	'}',
	'{x}',
	'{/* a */}',
	'<Hard>',
	'</Hard>',
	'<Callout title="t">',
	'</Callout>',
	'<Source id="a" />',
	'<Source id={x} />',
	'<Callout {...x}>',
	'<a href="javascript:x">',
	'</a>',
	'<script>',
	'<Fragment set:html="x" />',
	'<constructor />',
	'<!--',
	'-->',
	'<!doctype html>',
	'<?x?>',
	'<![CDATA[',
	'import "./evil.mjs"',
	'import a from "b"',
	'export const a = 1',
	'export * from "x"',
	'layout: ./evil.mjs',
	' onclick="x"',
	' set:html="x"',
	' title="t"',
];

const url = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...urls) },
	fc
		.array(fc.constantFrom(...urls, ...words, '?', '#', ':', '/', '&#58;'), { maxLength: 4 })
		.map((parts) => parts.join('')),
);
const attribute = fc.constantFrom(
	'title="t"',
	'id="a"',
	'of="x"',
	'place="y"',
	'source="a"',
	'onclick="x"',
	'set:html="x"',
	'client:load',
	'href="javascript:x"',
	'slot="x"',
	'style="x"',
	'title={x}',
	'{...x}',
	"title='&lt;b>'",
	'Title="x"',
	'__proto__="x"',
);
const component = fc
	.tuple(
		fc.constantFrom('Callout', 'Hard', 'Source', 'Figure', 'Step', 'FactBox', 'Callout.x', 'a', 'Fragment', 'hard'),
		fc.array(attribute, { maxLength: 3 }),
	)
	.map(([name, given]) => `<${[name, ...given].join(' ')}>x</${name}>`);
const shaped = fc.oneof(
	component,
	url.map((to) => `[a](${to})`),
	url.map((to) => `[a](${to} "t")`),
	url.map((to) => `![a](${to} "t")`),
	url.map((to) => `[x]: ${to}\n\n[x] ![x]`),
	url.map((to) => `<${to}>`),
	url,
);
const piece = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...words) },
	{ weight: 6, arbitrary: fc.constantFrom(...marks) },
	{ weight: 4, arbitrary: shaped },
	{ weight: 1, arbitrary: fc.constantFrom(...code) },
);
const body = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const field = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'title: a',
				'layout: ./evil.mjs',
				'"layout": x',
				'? layout\n: x',
				'<<: *a',
				'a: &a { layout: x }',
				'---',
				'+++',
				'...',
				'# a\rlayout: x',
				'# a\u2028layout: x',
				'{ layout: x }',
				'- a',
				'a: |',
				'  layout: x',
				'%YAML 1.1',
				'!!js x',
				'',
			),
			fc.constantFrom(...words),
		),
		{ maxLength: 4 },
	)
	.map((lines) => lines.join('\n'));
const source = fc
	.tuple(fc.oneof({ weight: 6, arbitrary: fc.constant('title: a') }, field), body, fc.constantFrom('\n', '\n', '\r\n'))
	.map(([fields, text, end]) => `---\n${fields}\n---\n\n${text}\n`.replaceAll('\n', end));

/** Whether the check has nothing to say of a text by itself. */
function passes(text: string): boolean {
	const { fields = '', tree, problems } = readProse(text);
	const yaml = readYaml('text.sv.mdx', fields, 2);
	return [...problems, ...yaml.problems, ...unsafeFields(yaml), ...(tree ? unsafeIn(tree) : [])].length === 0;
}

const isOfList = ({ name, attributes }: ReturnType<typeof madeOf>['elements'][number]) =>
	ELEMENTS.includes(name) && Object.keys(attributes).every((attribute) => ATTRIBUTES.test(attribute));
/** Whether a browser that follows it stays on the site, or leaves it in plain sight. */
function isHarmless(to: string): boolean {
	const { protocol, host, username } = new URL(to, 'https://own.example/');
	return (
		['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) &&
		!username &&
		(/^[a-z]+:/i.test(to) || host === 'own.example')
	);
}

const addresses = ({ elements }: ReturnType<typeof madeOf>) =>
	elements.flatMap(({ attributes: { href } }) => (href ? [href['value'] as string] : []));

test('whatever passes the check compiles to nothing outside the list', { timeout: 3 * SECONDS * 1000 }, async () => {
	const bare = await compiler({ ...proseOptions, hastPlugins: proseOptions.hastPlugins!.slice(0, -1) });
	const whole = await compiler(proseOptions);
	let passed = 0;
	const property = fc.asyncProperty(source, async (text) => {
		if (!passes(text)) return;
		passed++;
		const { code: compiled, content, frontmatter } = await bare(text);
		expect(content).toBe(partsOf(text)!.body);
		expect(frontmatter).toEqual({});
		const made = madeOf(compiled);
		expect(made.imports.filter((from) => !ASTRO.includes(from) && !PICTURE.test(from))).toEqual([]);
		expect(
			made.elements
				.filter((element) => !isOfList(element))
				.map(({ name, attributes }) => [name, Object.keys(attributes)]),
		).toEqual([]);
		expect(addresses(made).filter((to) => !isHarmless(to))).toEqual([]);
		expect([made.run, made.exports]).toEqual([[], 0]);
		// The last look of the compiler itself refuses nothing that the check lets through.
		await whole(text);
	});
	await fc.assert(property, { seed: SEED, numRuns: 1e6, interruptAfterTimeLimit: SECONDS * 1000 });
	expect(passed).toBeGreaterThan(200);
	console.log(`${passed} texts passed the check and were compiled.`);
});
