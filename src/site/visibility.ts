import type { Temporal } from 'temporal-polyfill';
import { memoize } from '../memoize.ts';
import { today } from '../today.ts';
import { isPast, type EventFacts } from './event-times.ts';

/** What decides on which days an entry is shown. */
interface Entry {
	kind: string;
	facts: { data: object };
}

interface Days {
	published?: string;
	starts?: string;
	ends?: string;
}

/**
 * Where an entry stands on a day. `unpublished`: it has no page yet. `coming`: it has one, for those who are given
 * its address, and stands in no list, feed, count, search or sitemap. `past`: it stands in the archive, and its
 * page leads on.
 */
type Phase = 'unpublished' | 'coming' | 'current' | 'past';

const isEvent = (entry: Entry): entry is Entry & { facts: { data: EventFacts } } => entry.kind === 'events';

function phaseOn(entry: Entry, on: Temporal.PlainDate, day: string): Phase {
	const { published, starts, ends } = entry.facts.data as Days;
	if (published && day < published) return 'unpublished';
	if (starts && day < starts) return 'coming';
	return (isEvent(entry) && isPast(entry.facts.data, on)) || (ends && ends < day) ? 'past' : 'current';
}

// Every list and every page asks for the phases of all entries on this one day.
const dayOfBuild = today.toString();
const phaseNow = memoize(
	({ facts: { data } }: Entry) => data,
	(entry) => phaseOn(entry, today, dayOfBuild),
);

/** The phase of an entry on a day, that of the build unless told. Days that it does not name set it no bounds. */
export const phaseOf = (entry: Entry, on?: Temporal.PlainDate): Phase =>
	on ? phaseOn(entry, on, on.toString()) : phaseNow(entry);

/** Whether an entry stands in lists, feeds and counts on the day of the build: now, or in the archive. */
export const isListed = (entry: Entry) => ['current', 'past'].includes(phaseOf(entry));

/** Whether an entry is on, or still to come to an end, on the day of the build. */
export const isCurrent = (entry: Entry) => phaseOf(entry) === 'current';

/** Whether an entry is over on the day of the build: its page leads on to others. */
export const isOver = (entry: Entry) => phaseOf(entry) === 'past';
