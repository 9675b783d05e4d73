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

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where a name stands: its box, the side of it that the text hangs on, how far it is from its place, and how bad that is. */
export interface Spot extends Box {
	anchor: 'start' | 'middle' | 'end';
	away: number;
	cost: number;
}

/** A direction, and what it costs to look for a name there. */
type Way = readonly [x: number, y: number, cost: number];
export const RIGHT: Way = [1, 0, 0];
export const LEFT: Way = [-1, 0, 1];
const WAYS: Way[] = [RIGHT, LEFT, [0.8, -0.8, 1.5], [0.8, 0.8, 1.5], [0, -1, 2], [0, 1, 2], [-0.8, -0.8, 2.5], [-0.8, 0.8, 2.5]];
/** Distances from a mark, with what they cost. */
const STEPS = [[4, 0], [9, 4], [16, 9], [24, 14]] as const;
/** What a name costs that stands near the mark of another place, and what near is. */
const DOUBTFUL = { cost: 5, near: 5 };
/** How long to search for the best answer before taking the best so far. */
const PATIENCE = 60_000;
const EDGE = 4;

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAround = ({ x, y, r }: Wish, more = 0): Box => ({ left: x - r - more, top: y - r - more, right: x + r + more, bottom: y + r + more });
const inside = (box: Box, { width, height }: { width: number; height: number }) => box.left >= EDGE && box.top >= EDGE && box.right <= width - EDGE && box.bottom <= height - EDGE;

function spot({ x, y, r, width, height }: Wish, [dx, dy, cost]: Way, [away, more]: readonly [number, number]): Spot {
	const gap = r + away;
	const left = dx === 0 ? x - width / 2 : dx > 0 ? x + dx * gap : x + dx * gap - width;
	const top = dy === 0 ? y - height / 2 : dy > 0 ? y + dy * gap : y + dy * gap - height;
	return { left, top, right: left + width, bottom: top + height, anchor: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end', away, cost: cost + more };
}

/** All spots for a name that lie in the frame and on no mark and no taken box, cheapest first. */
function spotsFor(wish: Wish, wishes: Wish[], frame: { width: number; height: number }, taken: Box[]) {
	const others = wishes.filter((other) => other !== wish);
	const closed = [...wishes.map((other) => boxAround(other)), ...taken];
	return STEPS.flatMap((step) => (wish.ways ?? WAYS).map((way) => spot(wish, way, step)))
		.filter((box) => inside(box, frame) && !closed.some((other) => overlap(box, other)))
		.map((box) => ({ ...box, cost: box.cost + others.filter((other) => overlap(box, boxAround(other, DOUBTFUL.near))).length * DOUBTFUL.cost }))
		.sort((a, b) => a.cost - b.cost);
}

/** Names that can come in each other's way, in groups: each group is a question of its own. */
function groups(choices: Spot[][]): number[][] {
	const meet = (a: number, b: number) => choices[a]!.some((one) => choices[b]!.some((other) => overlap(one, other)));
	return choices.reduce<number[][]>((found, _, at) => {
		const near = found.filter((group) => group.some((other) => meet(at, other)));
		return [...found.filter((group) => !near.includes(group)), [...near.flat(), at]];
	}, []);
}

/** The cheapest spots for a group by branch and bound: what costs more than the best answer so far is not followed. */
function cheapest(group: number[], choices: Spot[][], wishes: Wish[]) {
	let best: { cost: number; chosen: (Spot | undefined)[] } = { cost: Infinity, chosen: [] };
	let steps = 0;
	const follow = (chosen: (Spot | undefined)[], cost: number) => {
		if (cost >= best.cost || (steps++ > PATIENCE && best.cost < Infinity)) return;
		const at = group[chosen.length];
		if (at === undefined) return void (best = { cost, chosen });
		for (const candidate of choices[at]!) if (!chosen.some((other) => other && overlap(candidate, other))) follow([...chosen, candidate], cost + candidate.cost);
		follow([...chosen, undefined], cost + wishes[at]!.worth);
	};
	follow([], 0);
	return best.chosen;
}

/**
 * Gives every name a spot so that none covers another one, a mark or a taken box, and none leaves the frame.
 * One that finds no room gets nothing, the least worth first. The same wishes give the same spots.
 */
export function placeLabels(wishes: Wish[], frame: { width: number; height: number }, taken: Box[] = []): (Spot | undefined)[] {
	const choices = wishes.map((wish) => spotsFor(wish, wishes, frame, taken));
	const spots: (Spot | undefined)[] = wishes.map(() => undefined);
	for (const group of groups(choices)) {
		const chosen = cheapest(group, choices, wishes);
		for (const [index, at] of group.entries()) spots[at] = chosen[index];
	}
	return spots;
}
