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

/** Whether figures are of one period. */
export const areOfOnePeriod = (values: readonly Placed[]) => new Set(values.map(({ period }) => period)).size <= 1;

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

/** How figures are told apart. */
interface Telling<V> {
	/** The country of a figure. */
	countryOf: (value: V) => string;
	/** The figure of a country that one of its places is seen against. */
	against: (value: V, country: string) => V | undefined;
	/** Whether the country is named: the site is of more than one. */
	named: boolean;
}

/**
 * What figures of places say. Where countries count on other days, each is told for itself: the highest and the
 * lowest of all would be those of one country. What is about one country names it.
 */
export function findingsOf<V extends Placed>(values: readonly V[], { countryOf, against, named }: Telling<V>) {
	const byCountry = Map.groupBy(values, countryOf);
	if (byCountry.size > 1 && areOfOnePeriod(values)) {
		const found = findingOf(values);
		return found ? [{ ...found, country: undefined }] : [];
	}
	return [...byCountry].flatMap(([country, some]) => {
		const found = findingOf(some, against(some[0]!, country));
		return found ? [{ ...found, country: named ? country : undefined }] : [];
	});
}
