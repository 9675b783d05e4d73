import { isTopicalKind } from '../collections/kinds.ts';
import type { EntryFolder } from '../collections/entries.ts';
import { namesIn, wordsIn } from '../content/attributes.ts';
import { hint } from '../content/hint.ts';
import { attributesOf, type Node } from '../content/prose.ts';
import { hasValue, type Countries, type Values } from './facts.ts';

/** What a text can show of the rest of the site. */
interface Shown {
	pages: Set<string>;
	values: Values;
	countries: Countries;
	/** Ids of indicators that countries count in ways that cannot be compared. */
	incomparable: Set<string>;
}

function withoutValue(of: string, place: string, { values }: Shown): string[] {
	if (!values.has(of)) return [`there is no indicator "${of}". ${hint(of, [...values.keys()])}`];
	const places = values.get(of)?.map((value) => value.place) ?? [];
	return hasValue(values, of, place)
		? []
		: [`the indicator "${of}" has no value for the place "${place}". ${hint(place, [...new Set(places)])}`];
}

function inFigure(node: Node, entry: EntryFolder, shown: Shown): string[] {
	const { of = '', place } = attributesOf(node);
	return withoutValue(of, place ?? (entry.kind === 'regions' ? `regions/${entry.id}` : entry.id), shown);
}

function inChart(node: Node, shown: Shown): string[] {
	const { of = '', places = '' } = attributesOf(node);
	const named = wordsIn(places);
	if (named.length < 2)
		return ['a <Chart> needs two places or more. Name them with spaces between, or write the one with <Figure>.'];
	const unknown = [...new Set(named.flatMap((place) => withoutValue(of, place, shown)))];
	const countries = new Set(named.map((place) => shown.countries.get(place) ?? place));
	return unknown.length === 0 && shown.incomparable.has(of) && countries.size > 1
		? [`countries count "${of}" in different ways (compare: C). Take places of one country.`]
		: unknown;
}

const unknownSources = (cited: string[], { data }: EntryFolder) => {
	const ids = (data?.sources ?? []).map(({ id }) => id);
	return cited
		.filter((id) => data && !ids.includes(id))
		.map((id) => `there is no source "${id}" in facts.yaml. ${hint(id, ids)}`);
};

function inBars(node: Node, entry: EntryFolder): string[] {
	const { names = '', values = '', sources = '' } = attributesOf(node);
	const [named, counted, cited] = [namesIn(names), wordsIn(values), wordsIn(sources)];
	const odd = counted.find((value) => !/^-?\d+(\.\d+)?$/.test(value));
	return [
		...(odd ? [`"${odd}" in values="…" is no number. Write digits alone, with a decimal point: 1100 98.5.`] : []),
		...(named.length === counted.length && named.length > 1
			? []
			: [
					`<Bars> has ${named.length} names and ${counted.length} values. Give each of two bars or more both: names="One; Two" values="10 20".`,
				]),
		...(cited.length > 0 ? [] : ['<Bars> names no source. Write the id of one in facts.yaml: sources="…".']),
		...unknownSources(cited, entry),
	];
}

function inDrawing(node: Node, { pages }: Shown): string[] {
	const { of = '' } = attributesOf(node);
	const drawn = [...pages].filter((page) => isTopicalKind(page.split('/')[0]!));
	return drawn.includes(of) ? [] : [`there is no page "${of}" with a drawing to show. ${hint(of, drawn)}`];
}

/** What is wrong with what a text shows: figures, charts and drawings of other pages, and numbers of its own sources. */
export function inShown(node: Node, entry: EntryFolder, shown: Shown): string[] {
	const { id, source } = attributesOf(node);
	switch (node.name) {
		case 'Figure':
			return inFigure(node, entry, shown);
		case 'Chart':
			return inChart(node, shown);
		case 'Bars':
			return inBars(node, entry);
		case 'Drawing':
			return inDrawing(node, shown);
		case 'Source':
		case 'Quote':
			return unknownSources([id ?? source ?? ''], entry);
		default:
			return [];
	}
}
