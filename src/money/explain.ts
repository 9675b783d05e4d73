import type { Step } from '../collections/money.ts';
import { amountOf, pieceAt, valueIn, type Values } from './evaluate.ts';

/** How a step came about in numbers: `start + rate % × (base − from)`, divided by `per`, before rounding and limits. */
export interface Explained {
	base: number;
	start: number;
	rate: number;
	from: number;
	per: number;
	value: number;
	/** Whether a rounding or a limit made it another number than that. */
	changed: boolean;
}

/** Explains a step that was counted. Takes all amounts of its calculation. */
export function explain(step: Step, values: Values): Explained {
	const base = amountOf(step.of, values);
	const piece = step.pieces
		? pieceAt(step.pieces, base, values)
		: { start: 0, from: 0, rate: amountOf(step.rate ?? 100, values) };
	const value = values[step.id] ?? 0;
	return { ...piece, base, per: step.per, value, changed: Math.abs(valueIn(piece, base) / step.per - value) >= 0.005 };
}
