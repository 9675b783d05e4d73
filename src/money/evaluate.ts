import type { Amount, Calculation, Piece, Rounding, Step } from '../collections/money.ts';

/** Amounts by their names: inputs, constants, rates of a place, and steps that have been counted. */
export type Values = Readonly<Record<string, number>>;

/** Without what binary fractions add or take away, so that a whole amount is not cut to the one below. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** An amount: a number, a name, or names with how many times each counts. A name without a value is nought. */
export function amountOf(amount: Amount, values: Values): number {
	if (typeof amount === 'number') return amount;
	if (typeof amount === 'string') return values[amount] ?? 0;
	return Object.entries(amount).reduce((sum, [name, times]) => sum + times * (values[name] ?? 0), 0);
}

/** The names that an amount holds. */
export const namesIn = (amount: Amount | undefined): string[] =>
	typeof amount === 'string' ? [amount] : typeof amount === 'object' ? Object.keys(amount) : [];

/** The piece of a function that holds `base`: where it starts, its rate in per cent, and where that counts from. */
export function pieceAt(pieces: readonly Piece[], base: number, values: Values) {
	let [from, start] = [0, 0];
	for (const piece of pieces) {
		const upTo = piece.upTo === undefined ? Infinity : amountOf(piece.upTo, values);
		const found = {
			start: piece.start === undefined ? start : amountOf(piece.start, values),
			from: piece.from === undefined ? from : amountOf(piece.from, values),
			rate: amountOf(piece.rate ?? 0, values),
		};
		if (base < upTo) return found;
		[from, start] = [upTo, valueIn(found, upTo)];
	}
	return { start, from, rate: 0 };
}

/** The value of a piece at `base`. */
export const valueIn = ({ start, rate, from }: ReturnType<typeof pieceAt>, base: number) =>
	start + (rate / 100) * (base - from);

const ways: Record<Rounding['way'], (value: number) => number> = {
	down: Math.floor,
	up: Math.ceil,
	nearest: Math.round,
	halfDown: (value) => Math.ceil(value - 0.5),
};

const rounded = (value: number, { way, to }: Rounding) => ways[way](exact(exact(value) / to)) * to;

/** One step of a calculation. Takes the amounts that are known before it. */
export function stepOf(step: Step, values: Values): number {
	const base = amountOf(step.of, values);
	const raw = step.pieces
		? valueIn(pieceAt(step.pieces, base, values), base)
		: (base * amountOf(step.rate ?? 100, values)) / 100;
	const value = step.round ? rounded(raw / step.per, step.round) : raw / step.per;
	const most = step.atMost === undefined ? Infinity : amountOf(step.atMost, values);
	const least = step.atLeast === undefined ? -Infinity : amountOf(step.atLeast, values);
	return exact(Math.max(least, Math.min(most, value)));
}

/**
 * All steps of a calculation in their order. Takes what is given; a step that is given is not counted again.
 * Gives every amount by its name.
 */
export function run({ steps }: Pick<Calculation, 'steps'>, given: Values): Values {
	const values: Record<string, number> = { ...given };
	for (const step of steps) values[step.id] ??= stepOf(step, values);
	return values;
}

/** The outcome of a calculation, in the money of its country and for the time that it says. */
export const outcome = (calculation: Calculation, given: Values): number =>
	run(calculation, given)[calculation.result] ?? 0;
