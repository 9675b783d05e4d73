import { Temporal } from 'temporal-polyfill';
import { memoize } from '../memoize.ts';
import { today } from '../today.ts';
import {
	comparerIn,
	countryIn,
	figureIn,
	fileSizeIn,
	jointsIn,
	languageIn,
	listIn,
	numberIn,
	spanIn,
	unitIn,
	type Style,
} from './intl.ts';
import { dayOfYearIn, durationIn, hoursIn, monthsIn, periodIn, weekdayIn, yearIn } from './intl-dates.ts';
import { tagOf } from './locales.ts';

export type { Style } from './intl.ts';

/** A function of a tag as one that takes the code of a language of the site, after all else. */
const bound =
	<A extends unknown[], R>(write: (tag: string, ...given: A) => R) =>
	(...given: [...A, locale: string]): R =>
		write(tagOf(given.at(-1) as string), ...(given.slice(0, -1) as A));

/** What the functions of intl.ts and intl-dates.ts write, in a language of the site. */
export const number = bound((tag, value: number, style: Style) => numberIn(tag, value, style));
/** A number as it is, in the digits of the language. */
export const digits = bound((tag, value: number) => numberIn(tag, value));
export const figure = bound(figureIn);
export const kilometres = bound((tag, km: number) => unitIn(tag, km, 'kilometer'));
export const fileSize = bound(fileSizeIn);
export const span = bound(spanIn);
export const duration = bound(durationIn);
export const period = bound((tag, value: string) => periodIn(tag, value));
export const shortPeriod = bound((tag, value: string) => periodIn(tag, value, 'short'));
export const yearOf = bound(yearIn);
export const hours = bound((tag, start: string, end: string | undefined) => hoursIn(tag, start, end));
export const list = bound(listIn);
export const joints = bound(jointsIn);
export const countryName = bound(countryIn);
export const languageName = bound(languageIn);
export const weekdayName = bound(weekdayIn);
export const dayOfYear = bound(dayOfYearIn);
export const months = bound((tag, { month, toMonth }: { month: number; toMonth?: number | undefined }) =>
	monthsIn(tag, month, toMonth),
);

/** Compares words as a language of the site orders them. */
export const comparer = (locale: string) => comparerIn(tagOf(locale));

/** Sorts things by their names as the language does. */
export function sorted<T>(things: readonly T[], name: (thing: T) => string, locale: string): T[] {
	const compare = comparer(locale);
	return things.toSorted((a, b) => compare(name(a), name(b)));
}

/** The last day of a period. */
export const endOf = memoize(
	(value: string) => value,
	(value): Temporal.PlainDate => {
		const end = value.split('/').at(-1)!;
		if (end.length === 10) return Temporal.PlainDate.from(end);
		const month = Temporal.PlainYearMonth.from(end.length === 7 ? end : `${end}-12`);
		return month.toPlainDate({ day: month.daysInMonth });
	},
);

/** The order of periods by their last days. */
export const byEnd = (a: string, b: string) => Temporal.PlainDate.compare(endOf(a), endOf(b));

const isOlder = memoize(
	(value: string, months: number, on: Temporal.PlainDate) => [value, months, on].join(' '),
	(value, months, on) => Temporal.PlainDate.compare(endOf(value).add({ months }), on) < 0,
);

/** Whether a figure for this period is older than so many months on a day, that of the build unless told. */
export const isStale = (value: string, months: number, on: Temporal.PlainDate = today) => isOlder(value, months, on);
