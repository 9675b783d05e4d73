import type { Point } from './points.ts';
import { boxAround, overlap, type Box } from '../labels/boxes.ts';
import { groups, settle, type Choice } from '../labels/placement.ts';

/** A place that wants its name on a drawing. */
export interface Wish {
	x: number;
	y: number;
	/** Half the size of its mark; nothing is drawn over it. */
	r: number;
	width: number;
	height: number;
	/** What it costs to leave the name out. */
	worth: number;
	/** The directions that its name may stand in; all if not said. */
	ways?: readonly Way[];
}

/**
 * Where a name stands: its box, the side of it that the text hangs on, how far it is from its place, and how bad
 * that is.
 */
export interface Spot extends Choice {
	anchor: 'start' | 'middle' | 'end';
	away: number;
}

/** What names stand in: its size, what is taken already, and points along lines that are better left free. */
export interface LabelArea {
	width: number;
	height: number;
	taken: Box[];
	lines: Point[];
}

/** A direction, and what it costs to look for a name there. */
type Way = readonly [x: number, y: number, cost: number];
export const RIGHT: Way = [1, 0, 0];
export const LEFT: Way = [-1, 0, 1];
export const ABOVE: Way = [0, -1, 2];
export const BELOW: Way = [0, 1, 2];
const WAYS: Way[] = [RIGHT, LEFT, [0.8, -0.8, 1.5], [0.8, 0.8, 1.5], ABOVE, BELOW, [-0.8, -0.8, 2.5], [-0.8, 0.8, 2.5]];
/** Distances from a mark, with what they cost. */
const STEPS = [
	[4, 0],
	[9, 4],
	[16, 9],
	[24, 14],
] as const;
/** What a name costs that stands near the mark of another place, and what near is. */
const DOUBTFUL = { cost: 8, near: 6 };
/** What a name costs that stands on a line. */
const CROSSED = 1.2;
const EDGE = 4;

const holds = (box: Box, { x, y }: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
const inside = (box: Box, { width, height }: LabelArea) =>
	box.left >= EDGE && box.top >= EDGE && box.right <= width - EDGE && box.bottom <= height - EDGE;

function spot({ x, y, r, width, height }: Wish, [dx, dy, cost]: Way, [away, more]: readonly [number, number]): Spot {
	const gap = r + away;
	const left = dx === 0 ? x - width / 2 : dx > 0 ? x + dx * gap : x + dx * gap - width;
	const top = dy === 0 ? y - height / 2 : dy > 0 ? y + dy * gap : y + dy * gap - height;
	return {
		left,
		top,
		right: left + width,
		bottom: top + height,
		anchor: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
		away,
		cost: cost + more,
	};
}

/** All spots for a name that lie in the frame and on no mark and no taken box, cheapest first. */
function spotsFor(wish: Wish, wishes: Wish[], frame: LabelArea) {
	const doubts = wishes.filter((other) => other !== wish).map((other) => boxAround(other, other.r + DOUBTFUL.near));
	const closed = [...wishes.map((other) => boxAround(other, other.r)), ...frame.taken];
	const more = (box: Box) =>
		doubts.filter((other) => overlap(box, other)).length * DOUBTFUL.cost +
		(frame.lines.some((point) => holds(box, point)) ? CROSSED : 0);
	return STEPS.flatMap((step) => (wish.ways ?? WAYS).map((way) => spot(wish, way, step)))
		.filter((box) => inside(box, frame) && !closed.some((other) => overlap(box, other)))
		.map((box) => ({ ...box, cost: box.cost + more(box) }))
		.sort((a, b) => a.cost - b.cost);
}

/** The spots for names that are worth the same. */
function spotsOf(own: Wish[], wishes: Wish[], frame: LabelArea) {
	const choices = own.map((wish) => spotsFor(wish, wishes, frame));
	const spots = new Map<Wish, Spot>();
	for (const group of groups(choices)) {
		// Those with the fewest ways out choose first.
		const order = group.toSorted((a, b) => choices[a]!.length - choices[b]!.length || a - b);
		const chosen = settle(
			order.map((at) => choices[at]!),
			order.map((at) => own[at]!.worth),
		);
		for (const [index, at] of order.entries()) if (chosen[index]) spots.set(own[at]!, chosen[index]);
	}
	return spots;
}

/**
 * Gives every name a spot so that none covers another one, a mark or a taken box, and none leaves the frame.
 * Those that are worth more choose first; one that finds no room gets nothing. The same wishes give the same spots.
 */
export function placeLabels(wishes: Wish[], frame: LabelArea): (Spot | undefined)[] {
	const worths = [...new Set(wishes.map(({ worth }) => worth))].sort((a, b) => b - a);
	const spots = new Map<Wish, Spot>();
	for (const worth of worths) {
		const own = wishes.filter((wish) => wish.worth === worth);
		for (const [wish, spot] of spotsOf(own, wishes, { ...frame, taken: [...frame.taken, ...spots.values()] }))
			spots.set(wish, spot);
	}
	return wishes.map((wish) => spots.get(wish));
}
