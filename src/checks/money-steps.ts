import type { Amount, Piece, Step } from '../collections/money.ts';
import { hint } from '../content/hint.ts';
import { amountOf, namesIn, type Values } from '../money/evaluate.ts';
import type { FieldProblem } from './rules.ts';

type Path = FieldProblem['path'];

/** Every amount of a step, and its field. */
const amountsOf = ({ of, rate, atMost, atLeast, pieces = [] }: Step): [Path, Amount | undefined][] => {
	const inPiece = (piece: Piece, at: number) =>
		(['upTo', 'start', 'from', 'rate'] as const).map((field): [Path, Amount | undefined] => {
			return [['pieces', at, field], piece[field]];
		});
	return [[['of'], of], [['rate'], rate], [['atMost'], atMost], [['atLeast'], atLeast], ...pieces.flatMap(inPiece)];
};

/** Names that a step stands on and that nothing before it holds. */
export const unknownNames = (steps: Step[], known: string[]): FieldProblem[] =>
	steps.flatMap((step, at) => {
		const before = [...known, ...steps.slice(0, at).map(({ id }) => id)];
		const strange = (amount: Amount | undefined) => namesIn(amount).filter((name) => !before.includes(name));
		return amountsOf(step).flatMap(([field, amount]) =>
			strange(amount).map((name) => ({
				path: ['steps', at, ...field],
				message: `there is no amount "${name}" before the step "${step.id}". ${hint(name, before)}`,
			})),
		);
	});

/** What is wrong with the end of a piece: the last has none, all others have one. */
function wrongEnd({ upTo }: Piece, isLast: boolean, id: string): string | undefined {
	if (isLast && upTo !== undefined)
		return `the last piece of "${id}" has an end. Take "upTo" out, or add a piece for what is above.`;
	return !isLast && upTo === undefined ? `only the last piece of "${id}" has no end. Add "upTo".` : undefined;
}

/** The ends of pieces in numbers; nothing for those that hang on what a household is. */
const endsOf = (pieces: Piece[], values: Values) =>
	pieces.map(({ upTo }) =>
		upTo === undefined || namesIn(upTo).some((name) => !(name in values)) ? undefined : amountOf(upTo, values),
	);

/** Pieces that do not follow each other: thresholds that do not rise, or an end that is missing or too many. */
export function outOfOrder({ id, pieces = [] }: Step, at: number, values: Values): FieldProblem[] {
	const ends = endsOf(pieces, values);
	return pieces.flatMap((piece, nth): FieldProblem[] => {
		const path = ['steps', at, 'pieces', nth];
		const wrong = wrongEnd(piece, nth === pieces.length - 1, id);
		if (wrong) return [{ path, message: wrong }];
		const [before, end] = [ends[nth - 1] ?? 0, ends[nth]];
		if (end === undefined || end > before) return [];
		const message = `the threshold ${end} of "${id}" is not above the one before it, ${before}. Put the pieces in rising order.`;
		return [{ path: [...path, 'upTo'], message }];
	});
}
