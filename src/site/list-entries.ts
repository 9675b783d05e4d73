import { traitsOf, type FacetedKind } from '../collections/kinds.ts';
import { memoize } from '../memoize.ts';
import { translator } from '../i18n/translate.ts';
import { inListOrder, listed, narrowing, type Topical } from './entries.ts';
import { byTime, occurrence } from './event-times.ts';
import type { PageOf } from './pages.ts';
import { today } from '../today.ts';
import { isCurrent, isOver } from './visibility.ts';

type List = PageOf<'lists'> | PageOf<'facets'>;

/** A part of a list under a heading of its own, or the whole list without one. */
interface Group {
	id: string;
	title?: string;
	entries: Topical[];
}

/**
 * The last day of an event to come: on the day after it the rows of its lists are hidden, until the next build
 * moves it to the archive.
 */
export const lastDayOf = memoize(
	({ facts: { data } }: Topical) => data,
	(page) =>
		page.kind === 'events' && isCurrent(page) ? occurrence(page.facts.data, today)!.end.toString() : undefined,
);

/** What the script of a list narrows it by, as attributes of a row. */
export const narrowedBy = (page: Topical) =>
	Object.fromEntries(
		Object.entries(narrowing(page)).flatMap(([by, values]) =>
			by === 'place' || by === 'trade' || values.length || page.kind === 'events'
				? [[`data-${by}s`, values.join(' ')]]
				: [],
		),
	);

/** The kind whose entries a list holds. */
export const listKindOf = (page: List) => (page.kind === 'lists' ? page.id : page.facts.data.facet.kind) as FacetedKind;

const narrowed = (page: List) =>
	listed(listKindOf(page), page.locale, page.kind === 'facets' ? page.facts.data.facet : undefined);

/** Events to come by their time, then those that nothing recent speaks of, then those that are over. */
function eventGroups(events: PageOf<'events'>[], locale: string): Group[] {
	const { t } = translator(locale);
	const inTime = (some: PageOf<'events'>[]) => byTime(some, ({ facts }) => facts.data, today);
	const over = events.filter(isOver);
	const mayReturn = ({ facts: { data } }: PageOf<'events'>) => data.status === 'unknown' && data.recurs !== undefined;
	return [
		{ id: 'coming', title: t('event.coming'), entries: inTime(events.filter(isCurrent)) },
		{ id: 'unsure', title: t('event.unsure'), entries: inTime(over.filter(mayReturn)) },
		{ id: 'archive', title: t('event.archive'), entries: over.filter((event) => !mayReturn(event)) },
	];
}

const topicGroups = (guides: PageOf<'guides'>[], locale: string): Group[] =>
	[...Map.groupBy(guides, ({ facts }) => facts.data.topic)].map(([topic, entries]) => ({
		id: topic,
		title: translator(locale).t(`guide.${topic}`),
		entries,
	}));

/** Campaigns that run, then those that are over. */
const campaignGroups = (campaigns: Topical[], locale: string): Group[] => [
	{ id: 'running', entries: campaigns.filter(isCurrent) },
	{ id: 'archive', title: translator(locale).t('event.archive'), entries: campaigns.filter(isOver) },
];

/** The groups of a list. */
function groupsOf(kind: FacetedKind, entries: Topical[], locale: string): Group[] {
	switch (traitsOf(kind).grouped) {
		case 'coming':
			return eventGroups(entries as PageOf<'events'>[], locale);
		case 'topic':
			return topicGroups(entries as PageOf<'guides'>[], locale);
		case 'running':
			return campaignGroups(entries, locale);
		default:
			return [{ id: 'all', entries }];
	}
}

/** What a list holds, in groups, on however many pages. */
export const entriesIn = memoize(
	({ kind, id, locale }: List) => `${kind}/${id}/${locale}`,
	(page: List): Group[] => {
		const entries = inListOrder<Topical>(narrowed(page));
		return groupsOf(listKindOf(page), entries, page.locale).filter((group) => group.entries.length);
	},
);
