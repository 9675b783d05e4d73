import type { Calculation, Example, Money } from '../collections/money.ts';
import { hint } from '../content/hint.ts';
import { run, type Values } from '../money/evaluate.ts';
import { constantsOf } from '../money/nation.ts';
import type { FieldProblem } from './rules.ts';

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** Whether an outcome agrees with a published number, in as many decimals as that has. */
const agrees = (counted: number, published: number) =>
	Math.abs(counted - published) <= 0.5 / 10 ** decimalsOf(published) + 1e-6;

function inRow(example: Example, row: number[], calculation: Calculation, constants: Values): FieldProblem[] {
	const { title, given, gives } = example;
	const wanted = given.length + gives.length;
	if (row.length !== wanted)
		return [{ path: [], message: `the row has ${row.length} numbers, and "given" and "gives" name ${wanted}.` }];
	const inputs = Object.fromEntries(given.map((name, nth) => [name, row[nth]!]));
	const values = run(calculation, { ...constants, ...inputs });
	return gives.flatMap((name, nth): FieldProblem[] => {
		const at = given.length + nth;
		const [counted, published] = [values[name] ?? 0, row[at]!];
		if (agrees(counted, published)) return [];
		const message = `the example "${title}" says ${published} for "${name}", and the steps give ${counted}. Mend the steps, the constants or the example.`;
		return [{ path: [at], message }];
	});
}

/** Published examples that do not come out, with both numbers. Takes the names that they may give. */
export const wrongExamples = (calculation: Calculation, money: Money, known: string[]): FieldProblem[] =>
	calculation.examples.flatMap((example, at): FieldProblem[] => {
		const { title, given, gives, rows, year } = example;
		const names = [...known, ...calculation.steps.map(({ id }) => id)];
		const strange = [...given, ...gives].find((name) => !names.includes(name));
		const path = ['examples', at];
		const message = `the example "${title}" names "${strange}", which nothing here holds. ${hint(strange ?? '', names)}`;
		if (strange) return [{ path, message }];
		const constants = constantsOf(money, year);
		return rows.flatMap((row, line) =>
			inRow(example, row, calculation, constants).map((fault) => ({
				...fault,
				path: [...path, 'rows', line, ...fault.path],
			})),
		);
	});
