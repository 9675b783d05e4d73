import { memoize } from '../memoize.ts';
import { byTag, NO_BREAK, unitIn } from './intl.ts';

/*
 * How a language writes dates and times: by its tag, like all of intl.ts, and without asking the disk or the clock.
 * Readers of every language compare years with those of the sources, which are Gregorian.
 */

const dates = memoize(
	(tag: string, options: Intl.DateTimeFormatOptions) => `${tag} ${JSON.stringify(options)}`,
	(tag, options) => new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options }),
);
const clock = byTag((tag) => dates(tag, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }));

type Months = 'long' | 'short';
const partsOf = (length: number, month: Months): Intl.DateTimeFormatOptions => ({
	year: 'numeric',
	...(length >= 7 && { month }),
	...(length >= 10 && { day: 'numeric' }),
});

const monthName = (tag: string, date: Date, month: Months = 'long') => dates(tag, { month }).format(date);

function writePeriod(tag: string, value: string, months: Months): string {
	const [start = '', end] = value.split('/');
	const format = dates(tag, partsOf(start.length, months));
	if (!end) return format.format(new Date(start));
	const range = format.formatRangeToParts(new Date(start), new Date(end));
	const says = (type: string) => range.some((part) => part.type === type && part.source === 'startRange');
	// The first month of a year stands alone: in some languages it has another form than before its year or after its day.
	const alone = says('month') && !says('day') && !says('year') && monthName(tag, new Date(start), months);
	return range
		.map(({ type, source, value: word }) => (alone && type === 'month' && source === 'startRange' ? alone : word))
		.join('');
}

/**
 * A period such as `2025`, `2026-04`, `2025-12-31` or `2022-01/2022-06`, written out, or with short months where
 * columns are narrow. Few are said, and often.
 */
export const periodIn: (tag: string, value: string, months?: Months) => string = memoize(
	(tag: string, value: string, months: Months = 'long') => `${tag} ${value} ${months}`,
	(tag, value, months = 'long') => writePeriod(tag, value, months),
);

/** The year in which a period ends, written out. */
export const yearIn = (tag: string, value: string): string => periodIn(tag, value.split('/').at(-1)!.slice(0, 4));

/**
 * From when to when, with days and times of day such as `2027-07-02T20:00`, written out: the second day only if it
 * is another one.
 */
export function hoursIn(tag: string, start: string, end?: string): string {
	const [first, last] = [start, end].map((moment) => moment && new Date(`${moment}Z`));
	return last ? clock(tag).formatRange(first as Date, last) : clock(tag).format(first as Date);
}

/** Minutes as hours and minutes: `2 h 34 min`. */
export function durationIn(tag: string, minutes: number): string {
	const parts = [
		minutes >= 60 && unitIn(tag, Math.floor(minutes / 60), 'hour'),
		minutes % 60 > 0 && unitIn(tag, minutes % 60, 'minute'),
	];
	return parts.filter(Boolean).join(NO_BREAK);
}

/** The short name of a day of the week, from 0 for Monday to 6. */
export const weekdayIn = (tag: string, day: number): string =>
	dates(tag, { weekday: 'short' }).format(new Date(Date.UTC(2024, 0, 1 + day)));

/** A day of every year, such as `03-01`, written out without a year. */
export const dayOfYearIn = (tag: string, day: string): string =>
	dates(tag, { day: 'numeric', month: 'long' }).format(new Date(`2024-${day}`));

/** One month or a season, by numbers from 1 to 12: `juli–augusti`. One that runs over New Year does so. */
export const monthsIn = (tag: string, first: number, last = first): string =>
	[...new Set([first, last])].map((number) => monthName(tag, new Date(Date.UTC(2000, number - 1)))).join('–');
