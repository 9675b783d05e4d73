import { join } from 'node:path';
import { hint } from '../content/hint.ts';
import { kinds, listedKinds, traitsOf, type Kind } from '../collections/kinds.ts';
import { uncited } from './cited.ts';
import type { EntryFolder, TextFile } from '../collections/entries.ts';
import type { Countries, Values } from './facts.ts';
import { isPicture } from '../content/files.ts';
import { marksIn } from './marks.ts';
import { hasBody, outlineProblems } from './outline.ts';
import type { Problem } from '../content/problem.ts';
import { nodesOf, type Node } from '../content/prose.ts';
import { inAddress, inVacancies, type Searches } from './national.ts';
import { PAGE_ID, PICTURE, unsafeFields, unsafeIn, VACANCIES } from './prose.ts';
import { textRules } from './rules.ts';
import { inShown } from './shown.ts';

/** What the rest of the site holds that an entry can point at. */
export interface Targets {
	/** Ids of pages, such as `municipalities/<id>`. */
	pages: Set<string>;
	values: Values;
	countries: Countries;
	/** Ids of indicators that countries count in ways that cannot be compared. */
	incomparable: Set<string>;
	searches: Searches;
	/** Codes of the languages. */
	locales: string[];
}

/** All pages that a text can link to. */
export const pageIds = (entries: EntryFolder[]) =>
	new Set([
		...entries.filter(({ kind }) => kind in kinds).map(({ kind, id }) => `${kind}/${id}`),
		...listedKinds.filter((kind) => entries.some((entry) => entry.kind === kind)).map((kind) => `lists/${kind}`),
	]);

const LEFT_OVER = /[Ll]orem ipsum|\b(TODO|FIXME|TBD|XXX)\b|\bx00\b/;

/** Words that somebody meant to replace before publishing. */
export const leftOver = (text: string) => LEFT_OVER.exec(text)?.[0];

function inLink({ url = '' }: Node, { pages, searches }: Targets): string[] {
	if (VACANCIES.test(url)) return inVacancies(url);
	if (!PAGE_ID.test(url)) return inAddress(url, searches);
	return pages.has(url) ? [] : [`there is no page "${url}". ${hint(url, [...pages])}`];
}

function inImage({ url = '', alt, title }: Node, folder: string): string[] {
	return [
		...(isPicture(join(folder, url))
			? []
			: [
					`there is no picture "${url}". Put a jpg, png, webp or avif of this name, one that opens, into the folder of the entry.`,
				]),
		...(alt?.trim()
			? []
			: [
					`the picture "${url}" is not described. Write what it shows between the square brackets: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").`,
				]),
		...(title?.trim()
			? []
			: [
					`the picture "${url}" names no photographer and licence. Write them in quotes after its name: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").`,
				]),
	];
}

function inNode(node: Node, entry: EntryFolder, targets: Targets): string[] {
	const left = node.type === 'text' && leftOver(node.value ?? '');
	if (left) return [`left-over placeholder "${left}". Write the text, or take it out.`];
	if (node.type === 'link' || node.type === 'definition') return inLink(node, targets);
	if (node.type === 'image' && PICTURE.test(node.url ?? '')) return inImage(node, entry.folder);
	return inShown(node, entry, targets);
}

function aboutHard(entry: EntryFolder, tree: Node): string[] {
	if (!traitsOf(entry.kind as Kind).saysWhatIsHard) return [];
	const blocks = nodesOf(tree).filter((node) => node.name === 'Hard').length;
	return blocks === 1 ? [] : [`the text needs one <Hard> … </Hard> block that says what is hard; it has ${blocks}.`];
}

const ASK = '<LeftToAsk> … </LeftToAsk> stands once, at the end of the text';

/** What is left to ask stands in one list at the end, so that readers know where to look. */
function aboutLeftToAsk(tree: Node): string[] {
	const [block, second] = nodesOf(tree).filter(({ name }) => name === 'LeftToAsk');
	if (!block) return [];
	if (second || tree.children?.at(-1) !== block) return [`${ASK}. Move it there, or put two into one.`];
	return nodesOf(block).some(({ type }) => type === 'listItem')
		? []
		: [`${ASK}, and holds a list: what nobody found, and whom to ask.`];
}

/** What is wrong in a text beyond its schema: unsafe, dead links, unknown figures and sources, pictures, left-overs. */
export function problemsInText(text: TextFile, entry: EntryFolder, targets: Targets): Problem[] {
	const { file, locale, source, tree, data } = text;
	const problems: Problem[] = targets.locales.includes(locale)
		? []
		: [{ file, message: `there is no language "${locale}". Add content/locales/${locale}.json, or rename the file.` }];
	if (entry.kind === 'pages' && data && (data['path'] === '') !== (entry.id === 'home'))
		problems.push({
			file,
			line: text.yaml.lineOf(['path']),
			message: 'the page "home" has an empty path, and no other page has: path: \'\'.',
		});
	const left = leftOver(
		Object.values(data ?? {})
			.filter((value) => typeof value === 'string')
			.join('\n'),
	);
	if (left)
		problems.push({
			file,
			line: 2,
			message: `left-over placeholder "${left}" in the fields on top. Write the text, or take it out.`,
		});
	for (const { to } of data?.ways ?? [])
		if (!targets.pages.has(to))
			problems.push({
				file,
				line: text.yaml.lineOf(['ways']),
				message: `there is no page "${to}". ${hint(to, [...targets.pages])}`,
			});
	problems.push(...unsafeFields(text.yaml).map((problem) => ({ file, ...problem })));
	if (!tree) return problems;
	const inTree = nodesOf(tree).flatMap((node) =>
		inNode(node, entry, targets).map((message) => ({ line: node.position?.start.line ?? 1, message })),
	);
	const whole = [
		...(hasBody(tree) ? [] : ['the text has no body: nothing stands below its fields. Write it, or remove the file.']),
		...aboutHard(entry, tree),
		...aboutLeftToAsk(tree),
		...textRules(entry, text, tree),
	].map((message) => ({ line: 1, message }));
	return [
		...problems,
		...[
			...unsafeIn(tree),
			...inTree,
			...marksIn(tree, source),
			...outlineProblems(tree, source),
			...uncited(entry.kind, tree),
			...whole,
		].map((problem) => ({ file, ...problem })),
	];
}
