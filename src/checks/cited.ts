import { traitsOf, type Kind } from '../collections/kinds.ts';
import { attributesOf, nodesOf, type Node, type ProseProblem } from '../content/prose.ts';

const BLOCKS = ['paragraph', 'tableRow'];
const TITLED = ['Callout', 'FactBox', 'LinkList', 'Ring', 'Step'];
const CITED = ['Source', 'Figure', 'Quote'];

const textIn = (node: Node) =>
	nodesOf(node)
		.filter(({ type }) => type === 'text')
		.map(({ value }) => value ?? '')
		.join(' ');
const isCited = (node: Node) => nodesOf(node).some(({ name }) => CITED.includes(name ?? ''));
const at = (node: Node, message: string): ProseProblem => ({ line: node.position?.start.line ?? 1, message });

/** Numbers of two digits or more, in Latin digits and without what parts thousands. */
function numbersIn(text: string): string[] {
	const latin = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
	return latin.replace(/(?<=\d)[\s\u00a0\u202f.,٬](?=\d{3}(?!\d))/gu, '').match(/\d{2,}/g) ?? [];
}

/** The digits of a script follow each other from its nought. */
function digitOf(digit: string): number {
	const code = digit.codePointAt(0)!;
	let nought = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1)) && code - nought < 9) nought--;
	return code - nought;
}

/** Numbers that blocks with a source hold. */
const citedNumbers = (nodes: Node[]) =>
	new Set(
		nodes.filter((node) => BLOCKS.includes(node.type) && isCited(node)).flatMap((node) => numbersIn(textIn(node))),
	);

// What is left to ask claims nothing: a number there is one to ring. A quotation names its source by itself.
const EXEMPT = ['LeftToAsk', 'Quote'];
const exemptIn = (tree: Node) =>
	new Set(
		nodesOf(tree)
			.filter(({ name }) => EXEMPT.includes(name ?? ''))
			.flatMap(nodesOf),
	);

const ABOVE = 'Say it in the text below too, with <Source id="…" /> after it, or take the number out.';

/** A heading and what stands under it until the next one of its rank. */
const sectionOf = (heading: Node, siblings: Node[]) => {
	const rest = siblings.slice(siblings.indexOf(heading) + 1);
	const end = rest.findIndex(({ type, depth = 9 }) => type === 'heading' && depth <= (heading.depth ?? 1));
	return end < 0 ? rest : rest.slice(0, end);
};

function inHeadings(tree: Node): ProseProblem[] {
	return nodesOf(tree).flatMap(({ children = [] }) =>
		children
			.filter((node) => node.type === 'heading' && !isCited(node))
			.filter((node) => {
				const cited = citedNumbers(sectionOf(node, children).flatMap(nodesOf));
				return numbersIn(textIn(node)).some((number) => !cited.has(number));
			})
			.map((node) => at(node, `a heading with a number names no source. ${ABOVE}`)),
	);
}

const inTitles = (tree: Node): ProseProblem[] =>
	nodesOf(tree)
		.filter(({ name }) => TITLED.includes(name ?? ''))
		.filter((node) => {
			const cited = citedNumbers(nodesOf(node));
			return numbersIn(attributesOf(node)['title'] ?? '').some((number) => !cited.has(number));
		})
		.map((node) => at(node, `the title of <${node.name}> has a number that names no source. ${ABOVE}`));

/**
 * Numbers of two digits or more that name no source, in paragraphs, headings and titles: what is claimed must be
 * provable.
 */
export function uncited(kind: string, tree: Node): ProseProblem[] {
	if (!traitsOf(kind as Kind)?.cites) return [];
	const exempt = exemptIn(tree);
	const blocks = nodesOf(tree)
		.filter((node) => BLOCKS.includes(node.type) && !exempt.has(node))
		.filter((block) => numbersIn(textIn(block)).length > 0 && !isCited(block))
		.map((block) =>
			at(
				block,
				'a paragraph with a number names no source. Add <Source id="…" /> after the claim, with the id of a source in facts.yaml.',
			),
		);
	return [...blocks, ...inHeadings(tree), ...inTitles(tree)];
}
