/** A figure of a place. */
export interface Placed {
	place: string;
	period: string;
	value: number;
}

/** What some figures say: the highest, the lowest, and how many lie above a figure of the same period. */
export interface Finding<V extends Placed> {
	high: V;
	low: V;
	/** How many of the figures it is about, where others are of another period. */
	of?: { count: number; total: number };
	above?: { count: number; total: number; than: V };
}

/** The values of the period that most of them share; of two, the first one. */
function ofOnePeriod<V extends Placed>(values: readonly V[]): V[] {
	const byPeriod = [...Map.groupBy(values, ({ period }) => period).values()];
	return byPeriod.reduce((most, next) => (next.length > most.length ? next : most), []);
}

/**
 * What figures of places say, if they say something: values of one period that are not all alike. Takes them, and
 * that of their country, which counts where it is of the same period.
 */
export function findingOf<V extends Placed>(values: readonly V[], against?: V): Finding<V> | undefined {
	const sorted = ofOnePeriod(values).sort((a, b) => b.value - a.value);
	const [high, low] = [sorted[0], sorted.at(-1)];
	if (!high || !low || high.value === low.value) return undefined;
	const of = sorted.length < values.length && { of: { count: sorted.length, total: values.length } };
	if (against?.period !== high.period) return { high, low, ...of };
	const count = sorted.filter(({ value }) => value > against.value).length;
	return { high, low, ...of, above: { count, total: sorted.length, than: against } };
}
