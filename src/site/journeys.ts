import type { Country } from '../collections/countries.ts';

/** Where a journey begins or ends, as planners ask for it. */
export interface Station {
	name: string;
	id?: string | undefined;
	coordinates?: { lat: number; lon: number } | undefined;
}

const valueOf = ({ name, id, coordinates }: Station, what: string) =>
	({ id, name, lat: coordinates?.lat, lon: coordinates?.lon })[what];

/** The address of a planner with both stations filled in; nothing if a station lacks what the planner asks for. */
export function planned({ url }: NonNullable<Country['planner']>, from: Station, to: Station): string | undefined {
	let whole = true;
	const address = url.replace(/\{(from|to)\.(\w+)\}/g, (_, end: string, what: string) => {
		const value = valueOf(end === 'from' ? from : to, what);
		whole &&= value !== undefined;
		return encodeURIComponent(String(value));
	});
	return whole ? address : undefined;
}
