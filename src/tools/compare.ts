/** How a figure of a place compares with that of another one. */
export type Than = 'more' | 'less' | 'same';

export interface Difference {
	than: Than;
	/** How much, without a sign. */
	by: number;
}

/** A figure as far as comparing goes: what it is of, and whether countries count it alike. */
export interface Compared {
	value: number;
	country: string;
	currency?: string | undefined;
}

/** Whether two figures of an indicator can be compared: those of one country always, of two where they count alike. */
export const comparable = (grade: string, one: Compared, other: Compared) =>
	one.country === other.country || (grade !== 'C' && one.currency === other.currency);

/** How the first figure differs from the second, to so many decimals. */
export function differenceOf({ value }: Compared, other: Compared, decimals: number): Difference {
	const by = Number((value - other.value).toFixed(decimals));
	return { than: by > 0 ? 'more' : by < 0 ? 'less' : 'same', by: Math.abs(by) };
}

/** Money of a currency in another one. Takes how much of each one euro is. */
export const exchanged = (value: number, from: number, to: number) => (value / from) * to;

/** Bars of figures: where each starts and how long it is, in per cent of the row, with nought within it. */
export function barsOf(values: number[]): { start: number; length: number }[] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const width = high - low || 1;
	return values.map((value) => ({
		start: ((Math.min(0, value) - low) / width) * 100,
		length: (Math.abs(value) / width) * 100,
	}));
}
