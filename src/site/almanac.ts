import { Temporal } from 'temporal-polyfill';
import { today } from '../today.ts';
import { occurrence } from './event-times.ts';
import type { Topical } from './entries.ts';
import type { PageOf } from './pages.ts';

/** A month of the almanac, like 2027-02, and what begins in it. */
export interface Spread {
	month: string;
	entries: PageOf<'events'>[];
}

const startOf = ({ facts: { data } }: PageOf<'events'>) => {
	const { start } = occurrence(data, today)!;
	// What has begun stands in the month of the build.
	return Temporal.PlainDate.compare(start, today) < 0 ? today : start;
};

/** Events to come, in the order of time, by the months in which they begin. */
export const spreadsOf = (entries: readonly Topical[]): Spread[] =>
	[...Map.groupBy(entries as PageOf<'events'>[], (event) => startOf(event).toPlainYearMonth().toString())].map(
		([month, own]) => ({ month, entries: own }),
	);

/** The days of an event as an almanac sets them: the first, and the last as a date. Nothing where no day is known. */
export function daysOf({ facts: { data } }: PageOf<'events'>): { first: string; last?: string } | undefined {
	const when = occurrence(data, today);
	if (!when?.exact) return undefined;
	const one = Temporal.PlainDate.compare(when.start, when.end) === 0;
	return { first: when.start.toString(), ...(!one && { last: when.end.toString() }) };
}
