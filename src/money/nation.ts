import type { Calculation, CalculationName, Money } from '../collections/money.ts';
import type { Values } from './evaluate.ts';
import type { Nation } from './types.ts';

/** The constants of a country in a year. One without a value for it keeps its newest before that. */
export function constantsOf({ constants, year }: Money, in_: string = year): Values {
	const valueIn = (values: Record<string, number>) => {
		const years = Object.keys(values)
			.filter((other) => other <= in_)
			.sort();
		return values[years.at(-1) ?? ''];
	};
	return Object.fromEntries(
		constants.flatMap(({ id, values }) => {
			const value = valueIn(values);
			return value === undefined ? [] : [[id, value]];
		}),
	);
}

/** What a statistic says of a place, if it says something. */
export type Reading = (statistic: string, place: string) => number | undefined;

/** The rates of a place. Takes how statistics are read. One that nothing is known of is missing. */
export function ratesOf({ rates }: Money, place: string, reading: Reading): Values {
	return Object.fromEntries(
		rates.flatMap(({ id, statistic, value, but }) => {
			const own = but[place] ?? (statistic ? reading(statistic, place) : undefined) ?? value;
			return own === undefined ? [] : [[id, own]];
		}),
	);
}

/** A calculation of a country, if it has that one. */
export const calculationOf = (
	{ calculations }: Pick<Money, 'calculations'>,
	name: CalculationName,
): Calculation | undefined => calculations.find(({ id }) => id === name);

/** A country as far as money is counted in it. Takes its code, its money and its rules. */
export const nationOf = (country: string, currency: string, money: Money): Nation => ({
	country,
	currency,
	perEuro: money.exchange.perEuro,
	constants: constantsOf(money),
	calculations: money.calculations.map(({ examples: _, names: __, ...counted }) => counted),
});
