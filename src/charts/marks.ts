import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolDiamond2,
	symbolPlus,
	symbolSquare,
	symbolSquare2,
	symbolStar,
	symbolTimes,
	symbolTriangle,
	symbolTriangle2,
	type SymbolType,
} from 'd3-shape';

// Filled ones first, those that are told apart best at ten pixels before the others; then outlines.
const filled = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];
const outlined = [symbolCircle, symbolSquare2, symbolTriangle2, symbolDiamond2, symbolPlus, symbolTimes];

/** So many marks differ without colour. */
export const MARKS = filled.length + outlined.length;

const path = (type: SymbolType, size: number) => symbol(type, size).digits(1)()!;

/**
 * The mark of the n-th thing in a chart: an SVG path around 0,0 and whether it is filled. Twelve differ, without
 * colour.
 */
export function markOf(at: number, size = 70) {
	const turn = at % MARKS;
	return turn < filled.length
		? { d: path(filled[turn]!, size), filled: true }
		: { d: path(outlined[turn - filled.length]!, size * 0.7), filled: false };
}

/**
 * Stacks marks that would cover one another. Takes where each stands on an axis, in per cent, and the share of the
 * axis that a mark takes; gives for each its storey: 0 on the axis, 1 above it, and so on.
 */
export function storeys(positions: number[], width: number): number[] {
	const storey: number[] = positions.map(() => 0);
	const placed: number[] = [];
	for (const at of positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!)) {
		const taken = new Set(
			placed.filter((other) => positions[at]! - positions[other]! < width).map((other) => storey[other]),
		);
		while (taken.has(storey[at])) storey[at]!++;
		placed.push(at);
	}
	return storey;
}
