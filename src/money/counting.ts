import type { CalculationName } from '../collections/money.ts';
import { namesIn, run, type Values } from './evaluate.ts';
import type { Home, Nation, Side, Working } from './types.ts';

/** A calculation of a country, if it has that one. */
export const calculationIn = ({ calculations }: Nation, name: CalculationName) =>
	calculations.find(({ id }) => id === name);

/** Whether the rules of a country count care after school. Where they do not, a reader says what it costs. */
export const countsAfterSchool = (nation: Nation) =>
	Boolean(calculationIn(nation, 'child-care')?.steps.some(({ of }) => namesIn(of).includes('after-school')));

const between = (least: number, most: number) => (age: number) => age >= least && age <= most;

/**
 * The children by the care that they are taken to need: kindergarten from one to five years, care after school from
 * six to nine.
 */
export const inCare = ({ ages }: Pick<Side, 'ages'>) => ({
	kindergarten: ages.filter(between(1, 5)).length,
	afterSchool: ages.filter(between(6, 9)).length,
});

/** The mortgage of a home. */
export const loanOf = (home: Home) => (home.kind === 'buy' ? (home.price ?? 0) * (1 - home.ownShare / 100) : 0);

/** The interest of a year. */
export const interestOf = (home: Home) => (home.kind === 'buy' ? (loanOf(home) * home.interest) / 100 : 0);

/**
 * Counts by the rules of a country. Takes where what was counted is written down, for readers who follow it.
 * Gives the outcome of a calculation for a month; nought where the country does not have it.
 */
export function counter({ nation, rates }: Side, workings: Working[]) {
	return (name: CalculationName, given: Values, adult?: number): number => {
		const calculation = calculationIn(nation, name);
		if (!calculation) return 0;
		const values = run(calculation, { ...nation.constants, ...rates, ...given });
		workings.push({ calculation: name, values, ...(adult === undefined ? {} : { adult }) });
		return (values[calculation.result] ?? 0) / (calculation.time === 'year' ? 12 : 1);
	};
}
export type Count = ReturnType<typeof counter>;
