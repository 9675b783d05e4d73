import { MOST_WEIGHT } from './answer.ts';

/** What a reader can wish, and what each place has of it. One that nothing is known of is missing. */
export interface Measured {
	id: string;
	better: 'more' | 'less';
	values: Readonly<Record<string, number | undefined>>;
}

export type Weights = Readonly<Record<string, number>>;

/** What a wish gives a place: from 0 for the one that fits it least to 1 for the one that fits it best. */
export interface Part {
	wish: string;
	points: number | undefined;
	weight: number;
}

export interface Ranked {
	place: string;
	/** The mean of the points by their weights, from 0 to 1. */
	score: number;
	parts: Part[];
}

/** A lead so small is noise. */
const NOISE = 0.03;
/** So many of the small changes of weights must leave the first place first. */
const FIRM = 2 / 3;

/** What every place gets for a wish. Where all have the same, it tells nothing and gives all the half. */
export function pointsOf({ better, values }: Measured, places: readonly string[]): Record<string, number | undefined> {
	const known = places.flatMap((place) => values[place] ?? []);
	const [least, most] = [Math.min(...known), Math.max(...known)];
	const point = (value: number) => {
		const share = most === least ? 0.5 : (value - least) / (most - least);
		return better === 'more' ? share : 1 - share;
	};
	return Object.fromEntries(
		places.map((place) => [place, values[place] === undefined ? undefined : point(values[place])]),
	);
}

/** Without any wish all count alike. */
function weighed(wishes: Measured[], weights: Weights): Weights {
	const own = Object.fromEntries(wishes.map(({ id }) => [id, weights[id] ?? 0]));
	return Object.values(own).some((weight) => weight > 0) ? own : Object.fromEntries(wishes.map(({ id }) => [id, 1]));
}

function scoreOf(parts: Part[]) {
	const counted = parts.filter(({ points }) => points !== undefined);
	const all = counted.reduce((sum, { weight }) => sum + weight, 0);
	return all ? counted.reduce((sum, { weight, points }) => sum + weight * points!, 0) / all : 0;
}

/** All places, the one that fits the wishes best first; of two that fit alike, as they were given. */
export function rank(wishes: Measured[], places: readonly string[], weights: Weights): Ranked[] {
	const own = weighed(wishes, weights);
	const points = new Map(wishes.map((wish) => [wish.id, pointsOf(wish, places)]));
	const ranked = places.map((place) => {
		const parts = wishes.map(({ id }) => ({ wish: id, points: points.get(id)![place], weight: own[id]! }));
		return { place, score: scoreOf(parts), parts };
	});
	// What binary fractions add must not decide.
	return ranked.sort((a, b) => Math.sign(Math.round((b.score - a.score) * 1e9)));
}

/** All weights that differ by one step in one wish or in two. */
function* smallChanges(weights: Weights): Generator<Weights> {
	const steps = Object.keys(weights).flatMap((id) =>
		[-1, 1].flatMap((by) => {
			const weight = weights[id]! + by;
			return weight < 0 || weight > MOST_WEIGHT ? [] : [{ id, weight }];
		}),
	);
	for (const [at, one] of steps.entries()) {
		yield { ...weights, [one.id]: one.weight };
		for (const other of steps.slice(at + 1))
			if (other.id !== one.id) yield { ...weights, [one.id]: one.weight, [other.id]: other.weight };
	}
}

/** The share of small changes of the weights under which the first place stays first. */
export function firmness(wishes: Measured[], places: readonly string[], weights: Weights): number {
	const own = weighed(wishes, weights);
	const [first] = rank(wishes, places, own);
	let [all, same] = [0, 0];
	for (const changed of smallChanges(own)) {
		all++;
		if (rank(wishes, places, changed)[0]?.place === first?.place) same++;
	}
	return all ? same / all : 1;
}

/** Whether the first place is ahead of the second by more than noise. */
export const isClear = (ranked: Ranked[], firm: number) =>
	ranked.length > 1 && ranked[0]!.score - ranked[1]!.score >= NOISE && firm >= FIRM;
