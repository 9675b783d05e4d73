import type { Calculation, Money } from '../collections/money.ts';
import { hint } from '../content/hint.ts';
import type { Values } from '../money/evaluate.ts';
import { INPUTS } from '../money/inputs.ts';
import { constantsOf } from '../money/nation.ts';
import { wrongExamples } from './money-examples.ts';
import { outOfOrder, unknownNames } from './money-steps.ts';
import type { FieldProblem } from './rules.ts';

const under = (path: FieldProblem['path'], problems: FieldProblem[]) =>
	problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));

/** Steps whose name is taken. */
function twice({ steps }: Calculation, known: string[]): FieldProblem[] {
	const ids = steps.map(({ id }) => id);
	return ids.flatMap((id, at) =>
		ids.indexOf(id) < at || known.includes(id)
			? [{ path: ['steps', at, 'id'], message: `the name "${id}" is taken. Give the step another one.` }]
			: [],
	);
}

function inCalculation(calculation: Calculation, money: Money, constants: Values): FieldProblem[] {
	const known = [...Object.keys(INPUTS), ...money.constants.map(({ id }) => id), ...money.rates.map(({ id }) => id)];
	const { steps, result } = calculation;
	const ids = steps.map(({ id }) => id);
	const faults = [
		...unknownNames(steps, known),
		...twice(calculation, known),
		...steps.flatMap((step, at) => outOfOrder(step, at, constants)),
		...(ids.includes(result)
			? []
			: [{ path: ['result'], message: `there is no step "${result}". ${hint(result, ids)}` }]),
	];
	return faults.length ? faults : wrongExamples(calculation, money, known);
}

/** Rates that no indicator and no value gives. */
const inRates = ({ rates }: Money, lacking: (statistic: string) => string[]): FieldProblem[] =>
	rates.flatMap(({ id, statistic, value, but }, at): FieldProblem[] => {
		if (value !== undefined) return [];
		if (!statistic)
			return [{ path: ['rates', at], message: `the rate "${id}" is missing. Say "statistic" or "value".` }];
		return lacking(statistic)
			.filter((place) => !(place in but))
			.map((place) => ({
				path: ['rates', at, 'statistic'],
				message: `the indicator "${statistic}" has no value for ${place}, so nothing can be counted there. Add it in content/statistics/${statistic}/facts.yaml, or give the rate under "but".`,
			}));
	});

/** Constants that the year of the country, and none before it, has a value for. */
const inConstants = (money: Money, constants: Values): FieldProblem[] =>
	money.constants.flatMap(({ id }, at) =>
		id in constants
			? []
			: [
					{
						path: ['constants', at],
						message: `the constant "${id}" has no value for ${money.year} or before. Add one.`,
					},
				],
	);

/**
 * What is wrong in the rules of a country: names, thresholds, rates, and published examples that do not come out.
 * Takes the municipalities of the country that an indicator says nothing of.
 */
export function moneyProblems(money: Money, lacking: (statistic: string) => string[]): FieldProblem[] {
	const constants = constantsOf(money);
	return under(
		['money'],
		[
			...inConstants(money, constants),
			...inRates(money, lacking),
			...money.calculations.flatMap((calculation, at) =>
				under(['calculations', at], inCalculation(calculation, money, constants)),
			),
		],
	);
}
