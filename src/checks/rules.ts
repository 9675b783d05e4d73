import type { Kind } from '../collections/kinds.ts';
import { hasWhen } from '../collections/events.ts';
import type { EntryFolder, TextFile } from '../collections/entries.ts';
import { attributesOf, nodesOf, type Node } from '../content/prose.ts';

type Data = Record<string, any>;

/** What is wrong with a field, and the field. */
export interface FieldProblem {
	path: (string | number)[];
	message: string;
}

function inStory({ form, consent, cover }: Data): FieldProblem[] {
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
const isRecentlyTold = ({ sources = [], checked }: Data) =>
	(sources as Data[]).some(
		({ period = '' }) =>
			Number((period as string).split('/').at(-1)!.slice(0, 4)) >= Number((checked as string).slice(0, 4)) - RECENT,
	);

function inEvent(event: Data): FieldProblem[] {
	if (!hasWhen(event as Parameters<typeof hasWhen>[0]))
		return [
			{
				path: ['status'],
				message: 'an event has either "dates" or "recurs". Only one whose status is ended or unknown may have neither.',
			},
		];
	if (event['status'] !== 'planned' || isRecentlyTold(event)) return [];
	return [
		{
			path: ['status'],
			message: `no source has a "period" of the last ${RECENT} years, so nothing says that the event comes back. Add a newer source, or write status: unknown.`,
		},
	];
}

function inCluster({ status, successor }: Data): FieldProblem[] {
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

const inCampaign = ({ starts, ends }: Data): FieldProblem[] =>
	starts <= ends ? [] : [{ path: ['ends'], message: 'the last day must not be before the first.' }];

const byKind: Partial<Record<Kind, (data: Data) => FieldProblem[]>> = {
	stories: inStory,
	events: inEvent,
	clusters: inCluster,
	campaigns: inCampaign,
};

/** What a single kind demands of its facts beyond its schema. */
export const kindProblems = (kind: string, data: Data): FieldProblem[] => byKind[kind as Kind]?.(data) ?? [];

/** Goals and funders of a page that a text does not name. */
const unnamed = (data: Data | undefined, fields: Data | undefined) =>
	['indicators', 'funding'].flatMap((field) =>
		((data?.[field] as { id: string }[] | undefined) ?? [])
			.filter(({ id }) => fields && !fields[field]?.[id])
			.map(({ id }) => `the field "${field}" lacks "${id}". Say what it is, in this language.`),
	);

/** What texts of a kind must hold: the rule of an event that comes back, the names of goals, each step of a guide once. */
export function textRules({ kind, data }: EntryFolder, { data: fields }: TextFile, tree: Node): string[] {
	if (kind === 'pages') return unnamed(data, fields);
	if (kind === 'events' && data?.['recurs'] && fields && !fields['rule'])
		return ['missing field "rule": when the event comes back, in words.'];
	if (kind !== 'guides')
		return nodesOf(tree).some(({ name }) => name === 'Step') ? ['<Step> stands in guides only.'] : [];
	const told = nodesOf(tree)
		.filter(({ name }) => name === 'Step')
		.map((node) => attributesOf(node)['id'] ?? '');
	const steps = ((data?.['steps'] as { id: string }[] | undefined) ?? []).map(({ id }) => id);
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
	const days = new Map(
		entries
			.filter(({ kind, data }) => kind === 'issues' && data)
			.map(({ id, data }) => [id, data!['published'] as string]),
	);
	return entries
		.filter(
			({ kind, data }) => kind === 'articles' && data && data['published'] < (days.get(data['issue'] as string) ?? ''),
		)
		.map((entry) => ({
			entry,
			message: `the article is published before its issue, which comes out on ${days.get(entry.data!['issue'] as string)}. Give it that day or a later one.`,
		}));
}

/** Two campaigns with one short address. */
export function sameCodes(entries: EntryFolder[]): { entry: EntryFolder; message: string }[] {
	const byCode = new Map<string, EntryFolder>();
	return entries
		.filter(({ kind, data }) => kind === 'campaigns' && data)
		.flatMap((entry) => {
			const code = entry.data!['code'] as string;
			const first = byCode.get(code);
			byCode.set(code, first ?? entry);
			return first
				? [
						{
							entry,
							message: `the short address /k/${code}/ is taken by campaigns/${first.id}. Give "code" another word.`,
						},
					]
				: [];
		});
}
