import { LINES, type Left, type LineName, type Nation } from './types.ts';

/** Money of one country in that of another, at the rates of the euro. */
export const converted = (amount: number, from: Pick<Nation, 'perEuro'>, to: Pick<Nation, 'perEuro'>) =>
	from.perEuro === to.perEuro ? amount : (amount * to.perEuro) / from.perEuro;

/** How what is left differs there from today, in the money of today. */
export interface Difference {
	lines: { name: LineName; today: number; there: number; amount: number }[];
	today: number;
	there: number;
	sum: number;
	/** The three lines that differ most, the largest first. */
	largest: LineName[];
}

/** Compares two places. Takes what is left at each, and their countries. */
export function differenceOf(today: Left, there: Left, from: Nation, to: Nation): Difference {
	const turned = (amount: number) => converted(amount, to, from);
	const lines = LINES.map((name) => {
		const [first, second] = [today.lines[name], turned(there.lines[name])];
		return { name, today: first, there: second, amount: second - first };
	}).filter((line) => line.today || line.there);
	const bySize = lines
		.filter(({ amount }) => Math.abs(amount) >= 1)
		.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
	const after = turned(there.sum);
	return {
		lines,
		today: today.sum,
		there: after,
		sum: after - today.sum,
		largest: bySize.slice(0, 3).map(({ name }) => name),
	};
}

/** A bar of a waterfall: between two amounts. */
export interface Bar {
	name: LineName | 'today' | 'there';
	from: number;
	to: number;
}

/** The bars from what is left today, over each difference, to what is left there. */
export function waterfall({ lines, today, there }: Difference): Bar[] {
	let at = today;
	const steps = lines
		.filter(({ amount }) => Math.abs(amount) >= 1)
		.map(({ name, amount }): Bar => ({ name, from: at, to: (at += amount) }));
	return [{ name: 'today', from: 0, to: today }, ...steps, { name: 'there', from: 0, to: there }];
}
