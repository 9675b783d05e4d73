import { isReachable } from '../collections/fields.ts';
import { attributesOf, nodesOf, type Node, type ProseProblem } from '../content/prose.ts';

/** Components that stand on lines of their own, with the rank of the heading that each brings along. */
const BLOCKS: Record<string, number> = {
	Hard: 2,
	LeftToAsk: 2,
	Step: 3,
	Callout: 3,
	FactBox: 3,
	LinkList: 3,
	Quote: 0,
};
/** What holds a link of its own, so that it cannot stand within another. */
const LINKS = ['Figure', 'Source', 'link', 'linkReference', 'footnoteReference'];

const at = (node: Node, message: string): ProseProblem => ({ line: node.position?.start.line ?? 1, message });

/** The words of a node as a reader sees or hears them: texts, code, descriptions of pictures. */
const wordsOf = (node: Node) =>
	nodesOf(node)
		.map(({ type, value, alt }) => (type === 'text' || type === 'inlineCode' ? value : alt) ?? '')
		.join('');

const SEEN = /[\p{L}\p{N}\p{S}]/u;

/** Whether something shows: words, a figure, a picture, code. */
const shows = (node: Node) =>
	SEEN.test(wordsOf(node)) ||
	nodesOf(node).some(({ type, name }) => name === 'Figure' || ['image', 'code', 'table'].includes(type));

function inHeading(node: Node, source: string): ProseProblem[] {
	const holds = (test: (part: Node) => boolean) => nodesOf(node).some(test);
	if (!/[\p{L}\p{N}]/u.test(wordsOf(node)))
		return [at(node, 'a heading without words. Write them after the ##, or take it out.')];
	if (holds(({ type }) => type === 'image'))
		return [at(node, 'a picture stands in a heading. Put it in a paragraph of its own below.')];
	if (holds(({ name }) => name === 'Figure'))
		return [
			at(
				node,
				'a figure stands in a heading, where menus would lose it. Write the heading in words, and the <Figure> in the paragraph below.',
			),
		];
	if (holds(({ type }) => type === 'footnoteReference'))
		return [at(node, 'a footnote stands in a heading. Put it in the paragraph below.')];
	const written = source.slice(node.position?.start.offset, node.position?.end?.offset);
	return written.startsWith('#')
		? []
		: [
				at(
					node,
					'a line of hyphens or equals signs right below makes these words a heading. Write ## before a heading; leave an empty line above a rule.',
				),
			];
}

interface Ranked {
	node: Node;
	/** The rank of its heading, or nothing. */
	rank: number;
	/** The rank of the block that it stands in: its own headings are lower. */
	floor: number;
}

/**
 * Nodes in the order of the page, each with the rank of its heading. A loop, since a text can be nested deeper than
 * functions can.
 */
function ranked(tree: Node): Ranked[] {
	const all: Ranked[] = [];
	const rest: Ranked[] = [{ node: tree, rank: 0, floor: 1 }];
	for (let next = rest.pop(); next; next = rest.pop()) {
		all.push(next);
		const own = BLOCKS[next.node.name ?? ''] ?? 0;
		const floor = own || next.floor;
		rest.push(
			...(next.node.children ?? [])
				.map((node) => ({ node, floor, rank: node.type === 'heading' ? node.depth! : (BLOCKS[node.name ?? ''] ?? 0) }))
				.toReversed(),
		);
	}
	return all.filter(({ node, rank }) => rank > 0 && !(node.type === 'heading' && node.depth === 1));
}

function inOrder(tree: Node): ProseProblem[] {
	let before = 1;
	return ranked(tree).flatMap(({ node, rank, floor }) => {
		const skips = node.type === 'heading' && rank > Math.max(before, floor) + 1;
		const climbs = node.type === 'heading' && rank <= floor;
		before = rank;
		if (climbs)
			return [
				at(
					node,
					`a heading within a block must be lower than the title of the block. Use ${'#'.repeat(floor + 1)}, or take it out.`,
				),
			];
		return skips
			? [
					at(
						node,
						'a heading skips a rank: ### stands under ##, and #### under ###. Take one # away, or add the heading between.',
					),
				]
			: [];
	});
}

function inLink(node: Node): ProseProblem[] {
	if (!SEEN.test(wordsOf(node)))
		return [
			at(
				node,
				'a link without words. Write what it leads to between the square brackets: [words](municipalities/<id>).',
			),
		];
	const { url = '' } = node;
	if (/^https?:/.test(url) && !isReachable(url))
		return [
			at(
				node,
				`"${url}" leads nowhere. An address has https:// once, and then the name of a server with a full stop in it.`,
			),
		];
	if (/^mailto:/.test(url) && !/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(url))
		return [at(node, `"${url}" is no address to write to. Write mailto:name@example.org.`)];
	if (/^tel:/.test(url) && !/^tel:\+?[\d-]{3,}$/.test(url))
		return [at(node, `"${url}" is no number to ring. Write tel: and digits, like tel:+4623000000.`)];
	const inner = nodesOf(node)
		.slice(1)
		.find(({ type, name }) => LINKS.includes(name ?? type));
	return inner
		? [at(node, `<${inner.name ?? 'link'}> stands within a link and is one itself. Put it after the link.`)]
		: [];
}

function inComponent(node: Node): ProseProblem[] {
	const name = node.name ?? '';
	const blank = Object.entries(attributesOf(node)).find(([, value]) => !SEEN.test(value));
	if (blank) return [at(node, `${blank[0]}="" of <${name}> is empty. Write something between the quotation marks.`)];
	if (!(name in BLOCKS)) return [];
	if (node.type === 'mdxJsxTextElement')
		return [at(node, `<${name}> stands within a line. Put it on lines of its own, with empty lines around.`)];
	return shows(node) ? [] : [at(node, `<${name}> is empty. Write something in it, or take it out.`)];
}

/**
 * What hinders readers from finding their way in a text: headings, links and blocks that are empty, out of order or
 * within each other.
 */
export function outlineProblems(tree: Node, source: string): ProseProblem[] {
	const each = nodesOf(tree).flatMap((node) => {
		if (node.type === 'heading') return inHeading(node, source);
		if (node.type === 'link' || node.type === 'linkReference') return inLink(node);
		return node.type.startsWith('mdxJsx') ? inComponent(node) : [];
	});
	return [...each, ...inOrder(tree)];
}

/** Whether a text has a body: anything that a reader sees. */
export const hasBody = (tree: Node) => shows(tree);
