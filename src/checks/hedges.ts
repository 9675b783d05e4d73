import type { TextFile } from '../collections/entries.ts';
import type { Problem } from '../content/problem.ts';
import { memoize } from '../memoize.ts';
import { nodesOf, type Node } from '../content/prose.ts';

const BLOCKS = ['paragraph', 'heading', 'tableCell'];
const APART = ['Hard', 'LeftToAsk'];
// What the site is built from, not read: addresses and stamps.
const UNREAD = ['path', 'translatedFrom', 'keywords'];

const escaped = (word: string) => RegExp.escape(word);

/** A word of a phrase as a pattern: `…` is up to three words, and `*` ends a word in any way. */
const pattern = (word: string) =>
	word === '…'
		? String.raw`(?:[^\s.,;:]+\s+){0,3}`
		: `${escaped(word.replace(/\*$/, ''))}${word.endsWith('*') ? String.raw`\p{L}*` : ''}`;

const join = (words: string[]) =>
	words.map((word, at) => `${pattern(word)}${word === '…' || at === words.length - 1 ? '' : String.raw`\s+`}`).join('');

/** The pattern that finds any of some phrases as whole words; nothing if there are none. */
const finderOf = memoize(
	(phrases: string[]) => phrases.join('\n'),
	(phrases: string[]) =>
		phrases.length
			? new RegExp(
					String.raw`(?<![\p{L}\p{N}])(?:${phrases.map((phrase) => join(phrase.split(' '))).join('|')})(?![\p{L}\p{N}])`,
					'giu',
				)
			: undefined,
);

/** The texts of a block. */
const partsOf = (block: Node) => nodesOf(block).filter(({ type }) => type === 'text');
const wordsOf = (block: Node) =>
	partsOf(block)
		.map(({ value = '' }) => value)
		.join('');

/** The line on which a letter of a block stands. */
function lineAt(block: Node, index: number): number {
	let before = index;
	for (const { value = '', position } of partsOf(block)) {
		const line = position?.start.line ?? 1;
		if (before < value.length) return line + value.slice(0, before).split('\n').length - 1;
		before -= value.length;
	}
	return 1;
}

/**
 * Sentences of a text that say what the writers do not know, outside the blocks that are for it.
 * Takes the text and the phrases of its language; gives the line and the words of each.
 */
export function hedgesIn(
	{ file, yaml, data, tree }: Pick<TextFile, 'file' | 'yaml' | 'data' | 'tree'>,
	phrases: string[],
): Problem[] {
	const finder = finderOf(phrases);
	if (!finder) return [];
	const found = (words: string, lineOf: (index: number) => number) =>
		[...words.matchAll(finder)].map(({ 0: said, index }) => ({
			file,
			line: lineOf(index),
			message: `the text says "${said}". Say what is known, and put the question into <LeftToAsk>.`,
		}));
	const fields = Object.entries(data ?? {}).filter(
		([field, value]) => typeof value === 'string' && !UNREAD.includes(field),
	);
	const apart = new Set(
		tree
			? nodesOf(tree)
					.filter(({ name }) => APART.includes(name ?? ''))
					.flatMap(nodesOf)
			: [],
	);
	const blocks = tree ? nodesOf(tree).filter((node) => BLOCKS.includes(node.type) && !apart.has(node)) : [];
	return [
		...fields.flatMap(([field, value]) => found(value as string, () => yaml.lineOf([field]))),
		...blocks.flatMap((block) => found(wordsOf(block), (index) => lineAt(block, index))),
	];
}
