import { Temporal } from 'temporal-polyfill';
import type { z } from 'astro/zod';
import { weekdays, type events } from '../collections/events.ts';

export type EventFacts = z.infer<typeof events.facts>;
type Recurs = NonNullable<EventFacts['recurs']>;

/** When an event takes place next: its first and last day, and whether the days are known or only the months. */
interface Occurrence {
	start: Temporal.PlainDate;
	end: Temporal.PlainDate;
	exact: boolean;
}

/** The nth weekday of a month; the last one for -1. */
function nthWeekday(
	{ weekday, nth }: { weekday: (typeof weekdays)[number]; nth: number },
	month: Temporal.PlainYearMonth,
) {
	const wanted = weekdays.indexOf(weekday) + 1;
	const edge = month.toPlainDate({ day: nth > 0 ? 1 : month.daysInMonth });
	if (nth < 0) return edge.subtract({ days: (edge.dayOfWeek - wanted + 7) % 7 });
	return edge.add({ days: ((wanted - edge.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
}

function inYear({ month, toMonth = month, weekday, nth }: Recurs, year: number): Occurrence {
	const first = Temporal.PlainYearMonth.from({ year, month });
	if (weekday && nth) {
		const day = nthWeekday({ weekday, nth }, first);
		return { start: day, end: day, exact: true };
	}
	const last = Temporal.PlainYearMonth.from({ year: toMonth < month ? year + 1 : year, month: toMonth });
	return { start: first.toPlainDate({ day: 1 }), end: last.toPlainDate({ day: last.daysInMonth }), exact: false };
}

const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

/**
 * The next time of an event on a day: the days that it names, or the next one by its rule.
 * A dated event keeps its days when they have passed. Nothing for one without either.
 */
export function occurrence({ dates, recurs }: EventFacts, on: Temporal.PlainDate): Occurrence | undefined {
	if (dates)
		return {
			start: Temporal.PlainDate.from(dates.start),
			end: Temporal.PlainDate.from(dates.end ?? dates.start),
			exact: true,
		};
	if (!recurs) return undefined;
	// A season that runs over New Year may have begun last year.
	return [on.year - 1, on.year, on.year + 1].map((year) => inYear(recurs, year)).find(({ end }) => !before(end, on));
}

/**
 * Whether an event stands in the archive on a day: it has ended, nothing recent says that it comes back, or its
 * days have passed.
 */
export function isPast(event: EventFacts, on: Temporal.PlainDate) {
	const when = occurrence(event, on);
	return ['ended', 'unknown'].includes(event.status) || !when || before(when.end, on);
}

/** Events in the order of their next time. */
export function byTime<T>(items: readonly T[], factsOf: (item: T) => EventFacts, on: Temporal.PlainDate): T[] {
	const dated = items.map((item) => ({ item, start: occurrence(factsOf(item), on)?.start.toString() }));
	// Days as they are written sort as they follow each other.
	const order = (a?: string, b?: string) => (a && b ? (a < b ? -1 : Number(a > b)) : Number(!a) - Number(!b));
	return dated.sort((a, b) => order(a.start, b.start)).map(({ item }) => item);
}

/** A time of day on a day, in the time zone of a place. */
export const zoned = (day: Temporal.PlainDate, time: string, timeZone: string) =>
	day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

/** The months of an event, 1 to 12, the first one first: those of its next time. */
export function monthsOf(event: EventFacts, on: Temporal.PlainDate): number[] {
	const when = occurrence(event, on);
	if (!when) return [];
	const first = when.start.toPlainYearMonth();
	const more = first.until(when.end.toPlainYearMonth(), { largestUnit: 'months' }).months;
	return Array.from({ length: Math.min(more + 1, 12) }, (_, at) => first.add({ months: at }).month);
}
