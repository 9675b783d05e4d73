import { attributesOf, readProse, type Node } from '../content/prose.ts';
import { textOf } from '../content/files.ts';
import { textFile } from '../content/stamps.ts';
import { period } from '../i18n/format.ts';
import { tagOf } from '../i18n/locales.ts';
import { turned } from '../i18n/quotes.ts';
import { quotesOf, translator } from '../i18n/translate.ts';
import { sourceOf, valueOf, written } from './figures.ts';
import { pageOf } from './pages.ts';
import type { PlacePage } from './posters.ts';

/** Some plain words, and the ids of the sources that stand behind them. */
export interface Said {
	words: string;
	sources: string[];
}

/** A part of a text: its heading, and its paragraphs sentence by sentence. `hard`: it says what is hard. */
export interface Passage {
	title: string;
	hard: boolean;
	paragraphs: Said[][];
}

/** A figure of a text as a reader sees it, with its source. */
function figureWords({ of: indicator, place }: Record<string, string>, page: PlacePage): string {
	const { textLocale, kind, id } = page;
	const statistic = pageOf('statistics', indicator!, textLocale);
	const value = valueOf(statistic.facts, place ?? (kind === 'regions' ? `regions/${id}` : id))!;
	const source = [sourceOf(statistic.facts, value).publisher, period(value.period, textLocale)];
	return `${written(statistic, value)} (${source.join(translator(textLocale).t('text.comma'))})`;
}

/** The words of a paragraph; where a source stands, the number of letters before it is noted under its id. */
function wordsOf(node: Node, page: PlacePage, before: string, notes: { at: number; id: string }[]): string {
	const { type, name, value, children = [] } = node;
	if (name === 'Source') notes.push({ at: before.length, id: attributesOf(node)['id']! });
	if (name === 'Figure') return figureWords(attributesOf(node), page);
	if (type === 'break') return ' ';
	if (value !== undefined) return type.startsWith('mdx') ? '' : value.replace(/\s+/g, ' ');
	return children.reduce((words, child) => words + wordsOf(child, page, before + words, notes), '');
}

/** A paragraph sentence by sentence, each with the sources that stand in it or behind it. */
function sentencesOf(paragraph: Node, page: PlacePage): Said[] {
	const notes: { at: number; id: string }[] = [];
	const words = turned(wordsOf(paragraph, page, '', notes), quotesOf(page.textLocale));
	const segments = [...new Intl.Segmenter(tagOf(page.textLocale), { granularity: 'sentence' }).segment(words)];
	return segments.map(({ segment, index }) => ({
		words: segment.trim(),
		sources: notes.filter(({ at }) => at > index && at <= index + segment.length).map(({ id }) => id),
	}));
}

const paragraphsIn = (nodes: Node[], page: PlacePage) =>
	nodes.filter(({ type }) => type === 'paragraph').map((paragraph) => sentencesOf(paragraph, page));

/** The text of a place in plain words, section by section, without what is left to ask; what is hard comes last. */
export function passagesOf(page: PlacePage): Passage[] {
	const { tree } = readProse(textOf(textFile(page.kind, page.id, page.textLocale)));
	const nodes = tree?.children ?? [];
	const starts = nodes.flatMap(({ type, depth }, at) => (type === 'heading' && depth === 2 ? [at] : []));
	const sections = starts.map((start, at) => ({
		title: wordsOf(nodes[start]!, page, '', []),
		hard: false,
		paragraphs: paragraphsIn(nodes.slice(start, starts[at + 1]), page),
	}));
	const hard = nodes.find(({ name }) => name === 'Hard');
	const title = translator(page.textLocale).t('hard.title');
	return hard ? [...sections, { title, hard: true, paragraphs: paragraphsIn(hard.children ?? [], page) }] : sections;
}
