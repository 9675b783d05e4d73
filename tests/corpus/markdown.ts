import { readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { letterFaults } from '../../src/checks/letters.ts';
import { marksIn } from '../../src/checks/marks.ts';
import { outlineProblems } from '../../src/checks/outline.ts';
import { unsafeIn } from '../../src/checks/prose.ts';
import { quotesInTree } from '../../src/checks/quotation.ts';
import { proseComponents } from '../../src/content/prose-components.ts';
import { proseOptions } from '../../src/components/prose/passes/all.ts';
import { features } from '../../src/content/markdown.ts';
import { nodesOf, readProse } from '../../src/content/prose.ts';
import { quotesOf } from '../../src/i18n/translate.ts';

/** A thing that Markdown allows: a piece of the page that comes of it, or the beginning of the words that refuse it. */
interface MarkdownCase {
	case: string;
	text: string;
	html?: string;
	refused?: string;
}

export const cases = readFileSync('tests/corpus/markdown.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as MarkdownCase);

/** What the check says of a text in a language. */
export function refusals(text: string, locale: string): string[] {
	const source = `---\ntitle: a\n---\n\n${text}\n`;
	const { tree, problems } = readProse(source);
	const inTree = tree
		? [
				...unsafeIn(tree),
				...marksIn(tree, source),
				...outlineProblems(tree, source),
				...quotesInTree(tree, quotesOf(locale)),
			]
		: [];
	const letters = [text, ...(tree ? nodesOf(tree).map(({ value = '' }) => value) : [])].flatMap(letterFaults);
	return [...problems, ...inTree, ...letters].map(({ message }) => message);
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const VOID = ['br', 'hr', 'img', 'input'];
type Props = Record<string, unknown>;

function written(type: string, { children, ...props }: Props): string {
	const inside = [children]
		.flat(9)
		.map((child) =>
			typeof child === 'string' ? escaped(child) : ((child as { html?: string } | undefined)?.html ?? ''),
		)
		.join('');
	const given = Object.entries(props)
		.map(([name, value]) =>
			value === true || value === '' ? ` ${name}` : value === false ? '' : ` ${name}="${escaped(String(value))}"`,
		)
		.join('');
	return `<${type}${given}>${VOID.includes(type) ? '' : `${inside}</${type}>`}`;
}

// A runtime that writes HTML. Components are elements of a name that begins with x-.
const Fragment = '';
function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
	if (typeof type !== 'string') return type(props);
	return { html: type === Fragment ? written('x', props).slice(3, -4) : written(type, props) };
}
const components = Object.fromEntries(
	[...Object.keys(proseComponents), 'img'].map((name) => [name, `x-${name.toLowerCase().replace('img', 'picture')}`]),
);

/** The HTML of a text in a language, by the passes that the site has. */
export async function htmlOf(source: string, locale: string): Promise<string> {
	const { hastPlugins = [] } = proseOptions;
	const { code } = await mdxToJs(source, {
		hastPlugins,
		features,
		fileURL: new URL(`file:///content/text.${locale}.mdx`),
		elementAttributeNameCase: 'html',
		outputFormat: 'function-body',
	});
	// What the compiler makes of the lines of the corpus, which are ours.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval
	const { default: Content } = new Function(code)({ Fragment, jsx, jsxs: jsx }) as {
		default: (props: Props) => { html: string };
	};
	return Content({ components }).html;
}
