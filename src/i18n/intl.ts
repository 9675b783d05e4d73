import { memoize } from '../memoize.ts';
import { fill } from './fill.ts';

/*
 * How a language writes numbers, lists, names and counts. Nothing here asks the disk or the site, so that a page in a
 * browser writes as the build does. Languages go by their tags: what a locale file says in `intl`, else its code.
 */

/** How a figure is written: see the schema of `statistics`. */
export interface Style {
	kind: 'count' | 'share' | 'money' | 'time' | 'number';
	decimals: number;
	currency?: string | undefined;
	unit?: string | undefined;
}

/** The plural forms of a sentence with a count, by the names of `Intl.PluralRules`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

export const NO_BREAK = '\u00a0';
const FROM_RIGHT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** A function of a tag that makes each thing once: what Intl makes takes a thousand times as long to make as to use. */
export const byTag = <T>(make: (tag: string) => T) => memoize((tag: string) => tag, make);

const numberFormat = memoize(
	(tag: string, options: Intl.NumberFormatOptions) => `${tag} ${JSON.stringify(options)}`,
	(tag, options) => new Intl.NumberFormat(tag, options),
);
const collator = memoize(
	(tag: string, options: Intl.CollatorOptions) => `${tag} ${JSON.stringify(options)}`,
	(tag, options) => new Intl.Collator(tag, options),
);
const plurals = byTag((tag) => new Intl.PluralRules(tag));
const lists = byTag((tag) => new Intl.ListFormat(tag));
const regionNames = byTag((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const languageNames = byTag((tag) => new Intl.DisplayNames(tag, { type: 'language' }));
const runsFromRight = byTag((tag) => FROM_RIGHT.includes(new Intl.Locale(tag).maximize().script ?? ''));

/**
 * A share with its sign. From right to left the sign follows the digits whatever stands before them: without marks
 * around it, it would change sides between a sentence and a table.
 */
function share(tag: string, parts: Intl.NumberFormatPart[]) {
	const words = parts.map(({ value }) => value).join('');
	if (!runsFromRight(tag)) return words;
	const sign = parts.find(({ type }) => type === 'percentSign')!.value;
	const minus = parts.some(({ type }) => type === 'minusSign');
	return `\u061c${words.replace(sign, `${minus ? '\u200e' : ''}${sign}\u200f`)}`;
}

/** A figure without its unit: `59 975`, `24,3 %`, `3 534 000 kr`, `45 min`. Without a style the number as it is. */
export function numberIn(tag: string, value: number, style?: Style): string {
	if (!style) return numberFormat(tag, {}).format(value);
	// A small negative number that rounds to nought is written without its sign.
	const digits = {
		minimumFractionDigits: style.decimals,
		maximumFractionDigits: style.decimals,
		signDisplay: 'negative',
	} as const;
	if (style.kind === 'share')
		return share(tag, numberFormat(tag, { style: 'percent', ...digits }).formatToParts(value / 100));
	if (style.kind === 'money' && style.currency)
		return numberFormat(tag, { style: 'currency', currency: style.currency, ...digits }).format(value);
	if (style.kind === 'time') return numberFormat(tag, { style: 'unit', unit: 'minute', ...digits }).format(value);
	return numberFormat(tag, digits).format(value);
}

/** A figure with its unit: `59 975 invånare`, `29,4 per km²`. */
export const figureIn = (tag: string, value: number, style: Style): string =>
	[numberIn(tag, value, style), style.unit].filter(Boolean).join(NO_BREAK);

/** A number with at most so many decimals. */
export const roundedIn = (tag: string, value: number, most: number): string =>
	numberFormat(tag, { maximumFractionDigits: most }).format(value);

/** By how much something grows or falls, in whole units, with its sign; of money where a currency is named. */
export const changeIn = (tag: string, value: number, currency?: string): string =>
	numberFormat(tag, {
		...(currency ? { style: 'currency', currency } : {}),
		maximumFractionDigits: 0,
		signDisplay: 'exceptZero',
	}).format(value);

/** A number with a unit that Intl knows, written out: `2,3 timmar`. */
export const quantityIn = (tag: string, value: number, unit: string, most: number): string =>
	numberFormat(tag, {
		style: 'unit',
		unit,
		unitDisplay: 'long',
		maximumFractionDigits: most,
		signDisplay: 'negative',
	}).format(value);

/** How a currency is written beside an amount: its signs, its code and its name. */
export const currencySignsIn = (tag: string, currency: string): string[] =>
	(['symbol', 'narrowSymbol', 'code', 'name'] as const).flatMap((currencyDisplay) =>
		numberFormat(tag, { style: 'currency', currency, currencyDisplay })
			.formatToParts(2)
			.flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
	);

/** A number without fractions and with a unit that Intl knows: `12 km`, `2 h`. */
export const unitIn = (tag: string, value: number, unit: string): string =>
	numberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }).format(value);

/** The size of a file as people read it: `412 kB`, `1.3 MB`. */
export const fileSizeIn = (tag: string, bytes: number): string => {
	const [unit, size, maximumFractionDigits] = bytes < 1e6 ? ['kilobyte', 1e3, 0] : ['megabyte', 1e6, 1];
	const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const;
	return numberFormat(tag, style).format(bytes / size);
};

/** A time from the shortest to the longest: `4–18 weeks`; `18 weeks` where both are one. */
export function spanIn(tag: string, least: number, most: number, unit: 'day' | 'week' | 'month'): string {
	const format = numberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
	// A range of one number would be written as `~18 weeks`.
	return least === most ? format.format(most) : format.formatRange(least, most);
}

/** Words as a list: `a, b och c`. */
export const listIn = (tag: string, words: string[]): string => lists(tag).format(words);

/** What stands between so many things of a list, for lists that are no plain words. */
export const jointsIn = (tag: string, count: number): string[] =>
	lists(tag)
		.formatToParts(Array<string>(count).fill('-'))
		.flatMap(({ type, value }) => (type === 'literal' ? [value] : []));

/** Compares words as the language orders them; with `numeric`, numbers in them as numbers. */
export const comparerIn = (tag: string, options: Intl.CollatorOptions = {}): Intl.Collator['compare'] =>
	collator(tag, options).compare;

/** The name of a country by its code. */
export const countryIn = (tag: string, code: string): string => regionNames(tag).of(code) ?? code;

/** The name of a language by its code. */
export const languageIn = (tag: string, code: string): string => languageNames(tag).of(code) ?? code;

/** The names of the plural forms that the language has. */
export const formsOf = (tag: string): Intl.LDMLPluralRule[] => plurals(tag).resolvedOptions().pluralCategories;

/** The plural form that a count takes; `other` where the language has no form of its own for it. */
export const pluralIn = (tag: string, n: number, forms: Forms): string =>
	forms[plurals(tag).select(n)] ?? forms.other ?? '';

/** A sentence with a count in the form that it takes, and the count in its gap `{n}`. */
export const countIn = (tag: string, n: number, forms: Forms): string =>
	fill(pluralIn(tag, n, forms), { n: numberIn(tag, n) });
