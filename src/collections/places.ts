/** How entries name a region among their places. */
export const regionPlace = (id: string) => `regions/${id}`;

/** What a place is, as entries name it: a region as `regions/<id>`, else a municipality by its id. */
export function parsePlace(place: string): { kind: 'regions' | 'municipalities'; id: string } {
	const [, region] = /^regions\/(.+)$/.exec(place) ?? [];
	return region === undefined ? { kind: 'municipalities', id: place } : { kind: 'regions', id: region };
}

/** Whether a place is a region. */
export const isRegion = (place: string) => parsePlace(place).kind === 'regions';

/** The key of the entry of a place: `<kind>/<id>`. */
export const placeKey = (place: string) => Object.values(parsePlace(place)).join('/');
