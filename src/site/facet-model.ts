import { isRegion } from '../collections/places.ts';
import { indexBy } from '../index-by.ts';
import { today } from '../today.ts';
import { monthsOf, type EventFacts } from './event-times.ts';

/** What a list can be narrowed by; events by their months and by what they are about, too. */
export const facetNames = ['place', 'trade', 'month', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];

/** What an entry has of all that lists can be narrowed by. */
export type Narrowing = Record<FacetName, string[]>;

interface Data {
	places?: string[];
	trades?: string[] | undefined;
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

/** What an entry of a kind has of all that lists can be narrowed by, with the regions around its places. */
export function narrowingOf(
	kind: string,
	data: Data,
	regionOf: (municipality: string) => string | undefined,
): Narrowing {
	const event = kind === 'events' ? (data as EventFacts) : undefined;
	return {
		place: aroundOf(data.places ?? [], regionOf),
		trade: data.trades ?? [],
		month: event ? monthsOf(event, today).map(String) : [],
		theme: event ? [event.kind] : [],
	};
}

/**
 * The narrower lists of a kind, each by one place, trade, month or theme. Takes what its entries have of these. One
 * that would hold nothing, or all, is left out.
 */
export const facetsOf = (kind: string, entries: Narrowing[]): Facet[] =>
	facetNames
		.flatMap((by) =>
			[...indexBy(entries, (entry) => entry[by])].map(([value, { length: count }]) => ({ kind, by, value, count })),
		)
		.filter(({ count }) => count < entries.length);
