import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { parseAst } from 'vite';
import { partsOf } from '../../src/content/prose.ts';

type Tree = { type: string; [key: string]: unknown };

/** The compiler of the texts with some passes, as Astro calls it: from what a text is to JavaScript. */
export async function compiler(options: SatteriProcessorOptions) {
	const shared = { syntaxHighlight: false as const };
	const renderer = await satteri(options).createMdxRenderer!(shared, {
		optimize: false,
		srcDir: new URL('file:///site/src/'),
		sourcemap: false,
	});
	return async (source: string) => {
		const { frontmatter, content } = parseFrontmatter(partsOf(source)!.forCompiler, {
			frontmatter: 'empty-with-spaces',
		});
		const { code } = await renderer.process(content, '/content/kind/id/text.sv.mdx', frontmatter);
		return { code, content, frontmatter };
	};
}

/** All nodes of a tree of JavaScript. */
function* nodesOf(node: unknown): Generator<Tree> {
	if (Array.isArray(node)) for (const item of node) yield* nodesOf(item);
	else if (node && typeof node === 'object') {
		if (typeof (node as Tree).type === 'string') yield node as Tree;
		yield* nodesOf(Object.values(node));
	}
}

const nameOf = (node: unknown) => {
	const { name, value } = (node ?? {}) as { name?: string; value?: unknown };
	return name ?? String(value);
};

/** What an element is called: `_components.p`, `_components["astro-image"]`, `Callout`. */
const elementOf = (node: Tree) =>
	node.type === 'MemberExpression' && nameOf(node['object']) === '_components'
		? nameOf(node['property'])
		: node.type === 'Identifier'
			? nameOf(node)
			: node.type;

/** What a compiled text is made of: its imports, its elements with their attributes, and whatever else it would run. */
export function madeOf(code: string) {
	const program = parseAst(code) as unknown as Tree & { body: Tree[] };
	const imports = program.body.filter(({ type }) => type === 'ImportDeclaration').map(({ source }) => nameOf(source));
	const content = program.body.find(
		({ type, id }) => type === 'FunctionDeclaration' && nameOf(id) === '_createMdxContent',
	);
	const all = [...nodesOf(content?.['body'])];
	const calls = all.filter(
		({ type, callee }) => type === 'CallExpression' && ['_jsx', '_jsxs'].includes(nameOf(callee)),
	);
	const elements = calls.map(({ arguments: [tag, props] }: any) => ({
		name: elementOf(tag),
		attributes: Object.fromEntries(
			(props?.properties ?? []).map(({ key, value, type }: any) => [key ? nameOf(key) : type, value]),
		),
	}));
	const run = all
		.filter(({ type }) =>
			/Function|Class|Template|New|Import|Await|Yield|Assignment|Update|Binary|Sequence|Spread|Tagged|This|Regex/.test(
				type,
			),
		)
		.map(({ type }) => type);
	return {
		imports,
		elements,
		run,
		exports: program.body.filter(({ type }) => /^Export(All|Default)/.test(type)).length,
	};
}
