import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hint } from '../collections/fields.ts';
import { kinds, listedKinds, type Kind } from '../collections/kinds.ts';
import type { EntryFolder, TextFile } from './entries.ts';
import type { Values } from './facts.ts';
import type { Problem } from './problem.ts';
import { attributesOf, nodesOf, unsafeIn, type Node } from './prose.ts';

/** What the rest of the site holds that a text can point at. */
export interface Targets {
	/** Ids of pages, such as `municipalities/<id>`. */
	pages: Set<string>;
	values: Values;
	/** Codes of the languages. */
	locales: string[];
}

/** All pages that a text can link to. */
export const pageIds = (entries: EntryFolder[]) =>
	new Set([...entries.filter(({ kind }) => kind in kinds).map(({ kind, id }) => `${kind}/${id}`), ...listedKinds.map((kind) => `lists/${kind}`)]);

const LEFT_OVER = /[Ll]orem ipsum|\b(TODO|FIXME|TBD|XXX)\b|\bx00\b/;

/** Words that somebody meant to replace before publishing. */
export const leftOver = (text: string) => LEFT_OVER.exec(text)?.[0];

function inLink({ url = '' }: Node, { pages }: Targets): string[] {
	if (/^(https?:|mailto:|tel:)/.test(url) || !/^[a-z]+\/[a-z0-9-]+$/.test(url)) return [];
	return pages.has(url) ? [] : [`there is no page "${url}". ${hint(url, [...pages])}`];
}

function inImage({ url = '', alt, title }: Node, folder: string): string[] {
	return [
		...(/^\.\/[\w.-]+\.(jpe?g|png|webp|avif)$/.test(url) && existsSync(join(folder, url)) ? [] : [`there is no picture "${url}". Put a jpg, png, webp or avif into the folder of the entry and write ./ before its name.`]),
		...(alt?.trim() ? [] : [`the picture "${url}" is not described. Write what it shows between the square brackets: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").`]),
		...(title?.trim() ? [] : [`the picture "${url}" names no photographer and licence. Write them in quotes after its name: ![A red house](./house.jpg "Photo: Name, CC BY 4.0").`]),
	];
}

function inFigure(node: Node, entry: EntryFolder, { values }: Targets): string[] {
	const { of = '', place } = attributesOf(node);
	const about = place ?? (entry.kind === 'regions' ? `regions/${entry.id}` : entry.id);
	const indicator = values.get(of);
	if (!indicator) return [`there is no indicator "${of}". ${hint(of, [...values.keys()])}`];
	return indicator.some((value) => value.place === about) ? [] : [`the indicator "${of}" has no value for the place "${about}". ${hint(about, [...new Set(indicator.map((value) => value.place))])}`];
}

function inSource(node: Node, entry: EntryFolder): string[] {
	const { id, source } = attributesOf(node);
	const ids = ((entry.data?.['sources'] as { id: string }[] | undefined) ?? []).map((known) => known.id);
	const cited = id ?? source ?? '';
	return ids.includes(cited) || !entry.data ? [] : [`there is no source "${cited}" in facts.yaml. ${hint(cited, ids)}`];
}

function inNode(node: Node, entry: EntryFolder, targets: Targets): string[] {
	const left = node.type === 'text' && leftOver(node.value ?? '');
	if (left) return [`left-over placeholder "${left}". Write the text, or take it out.`];
	if (node.type === 'link' || node.type === 'definition') return inLink(node, targets);
	if (node.type === 'image') return inImage(node, entry.folder);
	if (node.name === 'Figure') return inFigure(node, entry, targets);
	if (node.name === 'Source' || node.name === 'Quote') return inSource(node, entry);
	return [];
}

function aboutHard(entry: EntryFolder, tree: Node): string[] {
	if (!kinds[entry.kind as Kind].saysWhatIsHard) return [];
	const blocks = nodesOf(tree).filter((node) => node.name === 'Hard').length;
	return blocks === 1 ? [] : [`the text needs one <Hard> … </Hard> block that says what is hard; it has ${blocks}.`];
}

/** What is wrong in a text beyond its schema: unsafe, dead links, unknown figures and sources, pictures, left-overs. */
export function problemsInText(text: TextFile, entry: EntryFolder, targets: Targets): Problem[] {
	const { file, locale, tree, data } = text;
	const problems: Problem[] = targets.locales.includes(locale)
		? []
		: [{ file, message: `there is no language "${locale}". Add content/locales/${locale}.json, or rename the file.` }];
	const left = leftOver(Object.values(data ?? {}).filter((value) => typeof value === 'string').join('\n'));
	if (left) problems.push({ file, line: 2, message: `left-over placeholder "${left}" in the fields on top. Write the text, or take it out.` });
	for (const { to } of (data?.['ways'] as { to: string }[] | undefined) ?? [])
		if (!targets.pages.has(to)) problems.push({ file, line: text.yaml.lineOf(['ways']), message: `there is no page "${to}". ${hint(to, [...targets.pages])}` });
	if (!tree) return problems;
	const inTree = nodesOf(tree).flatMap((node) => inNode(node, entry, targets).map((message) => ({ line: node.position?.start.line ?? 1, message })));
	const whole = aboutHard(entry, tree).map((message) => ({ line: 1, message }));
	return [...problems, ...[...unsafeIn(tree), ...inTree, ...whole].map((problem) => ({ file, ...problem }))];
}
