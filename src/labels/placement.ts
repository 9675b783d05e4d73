import { overlap, type Box } from './boxes.ts';

/** A way to set a label, and what it costs by itself. */
export interface Costing {
	cost: number;
}

/** A box that can be chosen, at a cost. */
export interface Choice extends Box, Costing {}

/** The highest cost of a box in each round: dearer ones are tried only if a name found no room before. */
const TIERS = [4, 10, 20, Infinity];
/** How many steps to follow in each of them before the best answer so far is taken. */
const PATIENCE = 20_000;

/** Names that can come in each other's way, in groups: each group is a question of its own. */
export function groups(choices: Box[][]): number[][] {
	const meet = (a: number, b: number) => choices[a]!.some((one) => choices[b]!.some((other) => overlap(one, other)));
	return choices.reduce<number[][]>((found, _, at) => {
		const near = found.filter((group) => group.some((other) => meet(at, other)));
		return [...found.filter((group) => !near.includes(group)), [...near.flat(), at]];
	}, []);
}

interface Answer<C> {
	cost: number;
	chosen: (C | undefined)[];
}

interface Question<C> {
	/** The choices of each label, cheapest first. */
	choices: C[][];
	/** What two choices cost beside each other; without end where they can't stand together. */
	between: (one: C, other: C) => number;
	/** What it costs to leave each label out; without, all are set. */
	worths?: number[];
	/** The best answer that is known already. */
	known?: Answer<C>;
	/** How many steps to follow before the best answer so far is taken. */
	patience?: number;
}

/** What the labels from each on cost at the least. */
const leastFrom = (choices: Costing[][], worthOf: (at: number) => number) =>
	choices.map((_, from) =>
		choices.slice(from).reduce((sum, [first], at) => sum + Math.min(first?.cost ?? Infinity, worthOf(from + at)), 0),
	);

/**
 * The choices for some labels that cost least together, by branch and bound: what costs more than the best answer so
 * far is not followed.
 */
export function cheapest<C extends Costing>(question: Question<C>): Answer<C> {
	const { choices, between, worths = [], patience = Infinity } = question;
	let best = question.known ?? { cost: Infinity, chosen: [] };
	let steps = 0;
	const worthOf = (at: number) => worths[at] ?? Infinity;
	const rest = leastFrom(choices, worthOf);
	const beside = (chosen: (C | undefined)[], one: C) =>
		chosen.reduce((sum, other) => sum + (other ? between(other, one) : 0), 0);
	const follow = (chosen: (C | undefined)[], cost: number) => {
		const at = chosen.length;
		if (cost + (rest[at] ?? 0) >= best.cost || steps++ > patience) return;
		if (at === choices.length) return void (best = { cost, chosen });
		for (const one of choices[at]!) {
			const more = beside(chosen, one);
			if (more < Infinity) follow([...chosen, one], cost + one.cost + more);
		}
		if (worths.length) follow([...chosen, undefined], cost + worthOf(at));
	};
	follow([], 0);
	return best;
}

/**
 * One box for each of some names so that none covers another one: cheap ones if all find room there, else dearer
 * ones too. Takes the boxes of each name, cheapest first, and what it costs to leave it out.
 */
export function settle<C extends Choice>(choices: C[][], worths: number[]) {
	let known: Answer<C> = { cost: Infinity, chosen: [] };
	for (const tier of TIERS) {
		known = cheapest({
			choices: choices.map((boxes) => boxes.filter(({ cost }) => cost <= tier)),
			between: (one, other) => (overlap(one, other) ? Infinity : 0),
			worths,
			known,
			patience: PATIENCE,
		});
		if (known.chosen.every(Boolean)) break;
	}
	return known.chosen;
}
