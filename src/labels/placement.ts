export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A box that can be chosen, at a cost. */
export interface Choice extends Box {
	cost: number;
}

/** The highest cost of a box in each round: dearer ones are tried only if a name found no room before. */
const TIERS = [4, 10, 20, Infinity];
/** How many steps to follow in each of them before the best answer so far is taken. */
const PATIENCE = 20_000;

/** Whether two boxes cover each other. */
export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The smallest box around some; one that covers nothing around none. */
const outlineOf = (boxes: Box[]): Box => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	top: Math.min(...boxes.map(({ top }) => top)),
	right: Math.max(...boxes.map(({ right }) => right)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Names that can come in each other's way, in groups: each group is a question of its own. */
export function groups(choices: Box[][]): number[][] {
	// Most names lie too far apart for any of their boxes to meet.
	const outlines = choices.map(outlineOf);
	const meet = (a: number, b: number) =>
		overlap(outlines[a]!, outlines[b]!) && choices[a]!.some((one) => choices[b]!.some((other) => overlap(one, other)));
	return choices.reduce<number[][]>((found, _, at) => {
		const near = found.filter((group) => group.some((other) => meet(at, other)));
		return [...found.filter((group) => !near.includes(group)), [...near.flat(), at]];
	}, []);
}

interface Answer<C> {
	cost: number;
	chosen: (C | undefined)[];
}

/**
 * The cheapest boxes for some names by branch and bound: what costs more than the best answer so far is not
 * followed.
 */
function cheapest<C extends Choice>(choices: C[][], worths: number[], known: Answer<C>): Answer<C> {
	let best = known;
	let steps = 0;
	// What the names from here on cost at the least.
	const rest = choices.map((_, from) =>
		choices.slice(from).reduce((sum, [first], at) => sum + Math.min(first?.cost ?? Infinity, worths[from + at]!), 0),
	);
	const follow = (chosen: (C | undefined)[], cost: number) => {
		const at = chosen.length;
		if (cost + (rest[at] ?? 0) >= best.cost || steps++ > PATIENCE) return;
		if (at === choices.length) return void (best = { cost, chosen });
		for (const candidate of choices[at]!)
			if (!chosen.some((other) => other && overlap(candidate, other)))
				follow([...chosen, candidate], cost + candidate.cost);
		follow([...chosen, undefined], cost + worths[at]!);
	};
	follow([], 0);
	return best;
}

/**
 * One box for each of some names so that none covers another one: cheap ones if all find room there, else dearer
 * ones too. Takes the boxes of each name, cheapest first, and what it costs to leave it out.
 */
export function settle<C extends Choice>(choices: C[][], worths: number[]) {
	let answer: Answer<C> = { cost: Infinity, chosen: [] };
	for (const tier of TIERS) {
		answer = cheapest(
			choices.map((boxes) => boxes.filter(({ cost }) => cost <= tier)),
			worths,
			answer,
		);
		if (answer.chosen.every(Boolean)) break;
	}
	return answer.chosen;
}
