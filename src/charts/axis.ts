import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A position or length for an SVG attribute, in per cent of the chart. */
export const percent = (share: number) => `${+share.toFixed(2)}%`;

interface Axis {
	/** Where a value stands, in per cent from the left. */
	at: (value: number) => number;
	/** Round values along the axis. */
	ticks: number[];
	/** The values at its beginning and its end. */
	ends: [number, number];
}

/**
 * The axis of a chart of bars (`fromZero`) or dots. Takes all values that it must hold and whether the page runs
 * from right to left: there zero stands on the right and larger values to the left of it. Dots get round ends, and
 * air where all values are one.
 */
export function axisOf(values: number[], { fromZero, rtl }: { fromZero: boolean; rtl: boolean }): Axis {
	const [low = 0, high = 0] = extent(values);
	const air = low === high ? Math.abs(low) / 10 || 1 : 0;
	const domain = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low - air, high + air];
	const scale = scaleLinear(domain, rtl ? [100, 0] : [0, 100]);
	if (!fromZero) scale.nice(4);
	const [first = 0, last = 0] = scale.domain();
	return { at: scale, ticks: scale.ticks(4), ends: [first, last] };
}

/** The bar of a value as its left edge and its width, in per cent: it grows from zero to the value, on either side. */
export function barOf({ at }: Axis, value: number) {
	const [left = 0, right = 0] = extent([at(0), at(value)]);
	return { left, width: right - left };
}
