import type { Quotes } from '../i18n/quotes.ts';
import type { EntryFolder } from '../collections/entries.ts';
import type { Problem } from '../content/problem.ts';
import { attributesOf, nodesOf, type Node, type ProseProblem } from '../content/prose.ts';
import { stringsIn } from './written.ts';
import type { YamlFile } from '../content/yaml-file.ts';

/** The quotation marks of each language that names its own. */
export type QuotesOf = Map<string, Quotes>;

const MARKS = /[„“”«»‟‹›‚‘‛″]/g;
const APOSTROPHE = '’';
const times = (text: string, mark: string) => text.split(mark).length - 1;

/**
 * What is wrong with the quotation marks of a line of thought: those of another language, or one without its other
 * half.
 */
function quoteFault(text: string, quotes: Quotes): string | undefined {
	const [open, close, innerOpen, innerClose] = quotes;
	const foreign = (text.match(MARKS) ?? []).find(
		(mark) => mark !== APOSTROPHE && mark !== '″' && !quotes.includes(mark),
	);
	const pattern = `${open}…${close}, and ${innerOpen}…${innerClose} within`;
	if (foreign)
		return `the quotation mark ${foreign} is not of this language, which has ${pattern}. Write these, or " and ', which become them.`;
	const odd = times(text, '"') % 2 === 1 || (open !== close && times(text, open) !== times(text, close));
	return odd
		? `a quotation mark lacks its other half. This language has ${pattern}; write " for both. An inch is ″.`
		: undefined;
}

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** What is wrong with the quotation marks of a text. */
export const quotesInTree = (tree: Node, quotes: Quotes): ProseProblem[] =>
	nodesOf(tree).flatMap((node) => {
		const line = BLOCKS.includes(node.type)
			? nodesOf(node)
					.map(({ type, value }) => (type === 'text' ? (value ?? '') : ''))
					.join('')
			: '';
		const others = [node.alt ?? '', node.title ?? '', ...Object.values(attributesOf(node))];
		const fault = [line, ...others].map((text) => quoteFault(text, quotes)).find(Boolean);
		return fault ? [{ line: node.position?.start.line ?? 1, message: fault }] : [];
	});

/**
 * The same for the words of one language in a file: all of them, or where `of` says so those that stand under its
 * code.
 */
export const quotesInFields = (file: string, yaml: YamlFile, quotesOf: QuotesOf, code?: string): Problem[] =>
	stringsIn(yaml.data).flatMap(({ path, value }) => {
		const quotes = quotesOf.get(code ?? String(path.at(-1)));
		const fault = path[0] === 'quotes' ? undefined : quotes && quoteFault(value, quotes);
		return fault ? [{ file, line: yaml.lineOf(path), message: `field "${path.join('.')}": ${fault}` }] : [];
	});

/** Quotation marks in the facts and texts of an entry that are not those of their language. */
export const problemsInQuotes = ({ folder, yaml, texts }: EntryFolder, quotesOf: QuotesOf): Problem[] => [
	...(yaml ? quotesInFields(`${folder}/facts.yaml`, yaml, quotesOf) : []),
	...texts.flatMap(({ file, locale, yaml: fields, tree }) => {
		const quotes = quotesOf.get(locale);
		return quotes
			? [
					...quotesInFields(file, fields, quotesOf, locale),
					...(tree ? quotesInTree(tree, quotes).map((problem) => ({ file, ...problem })) : []),
				]
			: [];
	}),
];
