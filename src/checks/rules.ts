import type { Kind } from '../collections/kinds.ts';
import { hasWhen } from '../collections/events.ts';
import { readOf, type AnyFacts, type AnyFields, type EntryFolder, type TextFile } from '../collections/entries.ts';
import type { FactsOf } from '../collections/facts.ts';
import { shortOf } from '../site/short.ts';
import { attributesOf, nodesOf, type Node } from '../content/prose.ts';

/** What is wrong with a field, and the field. */
export interface FieldProblem {
	path: (string | number)[];
	message: string;
}

function inStory({ form, consent, cover }: FactsOf<'stories'>): FieldProblem[] {
	if (form === 'portrait')
		return consent
			? [
					{
						path: ['consent'],
						message: 'a portrait of an occupation shows no person. Take "consent" out, or write form: interview.',
					},
				]
			: [];
	return [
		...(consent
			? []
			: [
					{
						path: ['form'],
						message: 'an interview needs the consent of the person. Add "consent" with "date" and "kept".',
					},
				]),
		...(cover
			? []
			: [{ path: ['form'], message: 'an interview needs a picture of the person with its licence. Add "cover".' }]),
	];
}

/** Years after which what was told of an event no longer says that it comes back. */
const RECENT = 2;

/** Whether a source of an event tells of it in the year in which it was last checked, or shortly before. */
const isRecentlyTold = ({ sources, checked }: FactsOf<'events'>) =>
	sources.some(
		({ period = '' }) => Number(period.split('/').at(-1)!.slice(0, 4)) >= Number(checked.slice(0, 4)) - RECENT,
	);

function inEvent(event: FactsOf<'events'>): FieldProblem[] {
	if (!hasWhen(event))
		return [
			{
				path: ['status'],
				message: 'an event has either "dates" or "recurs". Only one whose status is ended or unknown may have neither.',
			},
		];
	if (event.status !== 'planned' || isRecentlyTold(event)) return [];
	return [
		{
			path: ['status'],
			message: `no source has a "period" of the last ${RECENT} years, so nothing says that the event comes back. Add a newer source, or write status: unknown.`,
		},
	];
}

function inCluster({ status, successor }: FactsOf<'clusters'>): FieldProblem[] {
	if (status === 'succeeded' && !successor)
		return [
			{
				path: ['status'],
				message: 'a cluster that was succeeded names its successor. Add "successor", or write status: ended.',
			},
		];
	return status !== 'succeeded' && successor
		? [
				{
					path: ['successor'],
					message: 'only a cluster that was succeeded names a successor. Write status: succeeded, or take it out.',
				},
			]
		: [];
}

const inCampaign = ({ starts, ends }: FactsOf<'campaigns'>): FieldProblem[] =>
	starts <= ends ? [] : [{ path: ['ends'], message: 'the last day must not be before the first.' }];

const byKind: { [K in Kind]?: (data: FactsOf<K>) => FieldProblem[] } = {
	stories: inStory,
	events: inEvent,
	clusters: inCluster,
	campaigns: inCampaign,
};

/** What a single kind demands of its facts beyond its schema. Nothing for facts that do not fit it. */
export function kindProblems({ kind, data }: EntryFolder): FieldProblem[] {
	const rule = byKind[kind as Kind] as ((facts: AnyFacts) => FieldProblem[]) | undefined;
	return (data && rule?.(data)) ?? [];
}

/** Goals, funders and questions of a page that a text does not name. */
const unnamed = (data: AnyFacts | undefined, fields: AnyFields | undefined) =>
	(['indicators', 'funding', 'questions'] as const).flatMap((field) =>
		(data?.[field] ?? [])
			.filter(({ id }) => fields && !fields[field]?.[id])
			.map(({ id }) => `the field "${field}" lacks "${id}". Say what it is, in this language.`),
	);

/**
 * What texts of a kind must hold: the rule of an event that comes back, the names of goals, each step of a guide
 * once.
 */
export function textRules({ kind, data }: EntryFolder, { data: fields }: TextFile, tree: Node): string[] {
	if (kind === 'pages') return unnamed(data, fields);
	if (kind === 'events' && data?.recurs && fields && !fields.rule)
		return ['missing field "rule": when the event comes back, in words.'];
	if (kind !== 'guides')
		return nodesOf(tree).some(({ name }) => name === 'Step') ? ['<Step> stands in guides only.'] : [];
	const told = nodesOf(tree)
		.filter(({ name }) => name === 'Step')
		.map((node) => attributesOf(node)['id'] ?? '');
	const steps = (data?.steps ?? []).map(({ id }) => id);
	return [
		...steps
			.filter((id) => told.filter((other) => other === id).length !== 1)
			.map((id) => `the step "${id}" of facts.yaml must stand here once: <Step id="${id}" title="…"> … </Step>.`),
		...(data
			? told
					.filter((id) => !steps.includes(id))
					.map((id) => `there is no step "${id}" in facts.yaml. Known: ${steps.join(', ')}.`)
			: []),
	];
}

/** Articles that would be published before the issue that they stand in. */
export function beforeTheirIssue(entries: EntryFolder[]): { entry: EntryFolder; message: string }[] {
	const days = new Map(readOf('issues', entries).map(({ id, data }) => [id, data.published]));
	return readOf('articles', entries)
		.filter(({ data }) => data.published < (days.get(data.issue) ?? ''))
		.map((entry) => ({
			entry,
			message: `the article is published before its issue, which comes out on ${days.get(entry.data.issue)}. Give it that day or a later one.`,
		}));
}

/** Two entries with one short address: each with the field that holds the word, and a line that names both files. */
export function sameCodes(entries: EntryFolder[]): { entry: EntryFolder; field: string; message: string }[] {
	const byAddress = new Map<string, EntryFolder>();
	return entries.flatMap((entry) => {
		const { data, kind } = entry;
		const short = shortOf(kind);
		if (!short || !data) return [];
		const named = [
			...[data[short.field] ?? []].flat().map((word) => ({ word, field: short.field })),
			...(data.formerly ?? []).map((word) => ({ word, field: 'formerly' })),
		];
		return named.flatMap(({ word, field }) => {
			const address = `/${short.letter}/${word}/`;
			const first = byAddress.get(address);
			byAddress.set(address, first ?? entry);
			const message = `the short address ${address} is taken by ${first?.folder}/facts.yaml. Give "${field}" another word.`;
			return first ? [{ entry, field, message }] : [];
		});
	});
}
