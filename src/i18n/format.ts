import { Temporal } from 'temporal-polyfill';
import { memoize } from '../memoize.ts';
import { today } from '../today.ts';
import { localeOf } from './locales.ts';

/** How a figure is written: see the schema of `statistics`. */
export interface Style {
	kind: 'count' | 'share' | 'money' | 'time' | 'number';
	decimals: number;
	currency?: string | undefined;
	unit?: string | undefined;
}

const NO_BREAK = '\u00a0';

/**
 * The tag for Intl, from the code of a language. Readers of every language compare years with those of the sources,
 * which are Gregorian.
 */
const tag = (code: string) => `${localeOf(code).intl ?? code}-u-ca-gregory`;

// What Intl makes takes a thousand times as long to make as to use.
const numberFormat = memoize(
	(locale: string, options: Intl.NumberFormatOptions) => `${locale} ${JSON.stringify(options)}`,
	(locale, options) => new Intl.NumberFormat(tag(locale), options),
);

const byLocale = <T>(make: (locale: string) => T) => memoize((locale: string) => locale, make);

/**
 * A share with its sign. From right to left the sign follows the digits whatever stands before them: without marks
 * around it, it would change sides between a sentence and a table.
 */
function share(parts: Intl.NumberFormatPart[], locale: string) {
	const words = parts.map(({ value }) => value).join('');
	if (localeOf(locale).dir === 'ltr') return words;
	const sign = parts.find(({ type }) => type === 'percentSign')!.value;
	const minus = parts.some(({ type }) => type === 'minusSign');
	return `\u061c${words.replace(sign, `${minus ? '\u200e' : ''}${sign}\u200f`)}`;
}

/** A figure without its unit in the language of the page: `59 975`, `24,3 %`, `3 534 000 kr`, `45 min`. */
export function number(value: number, style: Style, locale: string) {
	// A small negative number that rounds to nought is written without its sign.
	const digits = {
		minimumFractionDigits: style.decimals,
		maximumFractionDigits: style.decimals,
		signDisplay: 'negative',
	} as const;
	if (style.kind === 'share')
		return share(numberFormat(locale, { style: 'percent', ...digits }).formatToParts(value / 100), locale);
	if (style.kind === 'money' && style.currency)
		return numberFormat(locale, { style: 'currency', currency: style.currency, ...digits }).format(value);
	if (style.kind === 'time') return numberFormat(locale, { style: 'unit', unit: 'minute', ...digits }).format(value);
	return numberFormat(locale, digits).format(value);
}

/** A figure with its unit: `59 975 invånare`, `29,4 per km²`. */
export const figure = (value: number, style: Style, locale: string) =>
	[number(value, style, locale), style.unit].filter(Boolean).join(NO_BREAK);

/** Kilometres in the language of the page. */
export const kilometres = (km: number, locale: string) =>
	numberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }).format(km);

/** Minutes as hours and minutes in the language of the page: `2 h 34 min`. */
export function duration(minutes: number, locale: string) {
	const unit = (value: number, name: string) =>
		numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
	const parts = [
		minutes >= 60 && unit(Math.floor(minutes / 60), 'hour'),
		minutes % 60 > 0 && unit(minutes % 60, 'minute'),
	];
	return parts.filter(Boolean).join(NO_BREAK);
}

const parts = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const dateFormat = memoize(
	(locale: string, length: number) => `${locale} ${length}`,
	(locale, length) => new Intl.DateTimeFormat(tag(locale), { ...parts[length as keyof typeof parts], timeZone: 'UTC' }),
);

/** A period such as `2025`, `2026-04`, `2025-12-31` or `2022-01/2022-06`, written out. */
export function period(value: string, locale: string) {
	const [start = '', end] = value.split('/');
	const format = dateFormat(locale, start.length);
	if (!end) return format.format(new Date(start));
	const range = format.formatRangeToParts(new Date(start), new Date(end));
	const says = (type: string) => range.some((part) => part.type === type && part.source === 'startRange');
	// The first month of a year stands alone: in some languages it has another form than before its year or after its day.
	const alone = says('month') && !says('day') && !says('year') && monthNames(locale).format(new Date(start));
	return range
		.map(({ type, source, value: word }) => (alone && type === 'month' && source === 'startRange' ? alone : word))
		.join('');
}

/** The year in which a period ends, written out. */
export const yearOf = (value: string, locale: string) => period(String(endOf(value).year), locale);

const clock = byLocale(
	(locale) =>
		new Intl.DateTimeFormat(tag(locale), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' }),
);

/**
 * From when to when, with days and times of day such as `2027-07-02T20:00`, written out: the second day only if it
 * is another one.
 */
export function hours(start: string, end: string | undefined, locale: string) {
	const [first, last] = [start, end].map((moment) => moment && new Date(`${moment}Z`));
	return last ? clock(locale).formatRange(first as Date, last) : clock(locale).format(first as Date);
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

const lists = byLocale((locale) => new Intl.ListFormat(tag(locale)));
const collators = byLocale((locale) => new Intl.Collator(tag(locale)));
const regionNames = byLocale((locale) => new Intl.DisplayNames(tag(locale), { type: 'region' }));
const languageNames = byLocale((locale) => new Intl.DisplayNames(tag(locale), { type: 'language' }));
const weekdays = byLocale((locale) => new Intl.DateTimeFormat(tag(locale), { weekday: 'short', timeZone: 'UTC' }));
const days = byLocale(
	(locale) => new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const monthNames = byLocale((locale) => new Intl.DateTimeFormat(tag(locale), { month: 'long', timeZone: 'UTC' }));

/** Words as a list: `a, b och c`. */
export const list = (words: string[], locale: string) => lists(locale).format(words);

/** What stands between so many things of a list, for lists that are no plain words. */
export const joints = (count: number, locale: string) =>
	new Intl.ListFormat(tag(locale))
		.formatToParts(Array<string>(count).fill('-'))
		.flatMap(({ type, value }) => (type === 'literal' ? [value] : []));

/** Sorts things by their names as the language does. */
export const sorted = <T>(things: T[], name: (thing: T) => string, locale: string) => {
	const { compare } = collators(locale);
	return [...things].sort((a, b) => compare(name(a), name(b)));
};

/** The name of a country in the language of the page. */
export const countryName = (code: string, locale: string) => regionNames(locale).of(code) ?? code;

/** The name of a language in the language of the page. */
export const languageName = (code: string, locale: string) => languageNames(locale).of(code) ?? code;

/** The short name of a day of the week, from 0 for Monday to 6, in the language of the page. */
export const weekdayName = (day: number, locale: string) =>
	weekdays(locale).format(new Date(Date.UTC(2024, 0, 1 + day)));

/** A day of every year, such as `03-01`, written out without a year. */
export const dayOfYear = (day: string, locale: string) => days(locale).format(new Date(`2024-${day}`));

/**
 * One month or a season, by numbers from 1 to 12, in the language of the page: `juli–augusti`. One that runs over
 * New Year does so.
 */
export function months({ month, toMonth = month }: { month: number; toMonth?: number | undefined }, locale: string) {
	return [...new Set([month, toMonth])]
		.map((number) => monthNames(locale).format(new Date(Date.UTC(2000, number - 1))))
		.join('–');
}
