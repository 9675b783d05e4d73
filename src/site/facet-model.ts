import { isRegion } from '../collections/places.ts';
import { indexBy } from '../index-by.ts';

/** What a list can be narrowed by: a place or a trade. */
export type FacetName = 'place' | 'trade';

interface Entry {
	places: string[];
	trades: string[];
}

/** A narrower list: its kind, what it is narrowed by, and how many entries it holds. */
export interface Facet {
	kind: string;
	by: FacetName;
	value: string;
	count: number;
}

/** The places that an entry belongs to: those that it names, and the regions around them. */
export const aroundOf = (places: string[], regionOf: (municipality: string) => string | undefined) => [
	...new Set(places.flatMap((place) => [place, ...(isRegion(place) ? [] : [`regions/${regionOf(place)}`])])),
];

/**
 * The narrower lists of a kind, each by one place or one trade.
 * Takes its entries, with the regions around their places. One that would hold nothing, or all, is left out.
 */
export function facetsOf(kind: string, entries: Entry[]): Facet[] {
	const of = (by: FacetName, valuesOf: (entry: Entry) => string[]) =>
		[...indexBy(entries, valuesOf)].map(([value, { length: count }]) => ({ kind, by, value, count }));
	return [...of('place', ({ places }) => places), ...of('trade', ({ trades }) => trades)].filter(
		({ count }) => count < entries.length,
	);
}
