import { hostOf } from './host.ts';
import type { Country, SearchParameters } from '../collections/countries.ts';

/** Values of several sets of parameters together, each once. */
const together = (sets: SearchParameters[]) =>
	[...new Set(sets.flatMap(Object.keys))].map(
		(name) => [name, [...new Set(sets.flatMap((set) => set[name] ?? []))]] as const,
	);

/**
 * The address of a country's official search for vacancies, narrowed to places and to trades or occupations.
 * Takes the search of the country, what narrows it to each place, and what narrows it to each trade or occupation;
 * several of a sort widen each other. Gives the page of results.
 */
export function vacancies(
	{ url, always, join }: Country['vacancies'],
	places: SearchParameters[],
	work: SearchParameters[] = [],
): string {
	const address = new URL(url);
	for (const [name, values] of together([...work, ...places, always]))
		for (const value of join ? [values.join(join)] : values) address.searchParams.append(name, value);
	// These signs mean themselves in a query, and the searches' own addresses hold them so.
	return address.href.replaceAll('%3A', ':').replaceAll('%3B', ';');
}

const bare = (address: string) => {
	return `${hostOf(address)}${new URL(address).pathname.replace(/\/$/, '')}`;
};

/** Whether an address shows all vacancies of a country: the page of results without parameters, or one above it. */
export function isFront(address: string, { url, fronts }: Country['vacancies']): boolean {
	if (!URL.canParse(address) || [...new URL(address).searchParams].some(([, value]) => value)) return false;
	return [url, ...fronts].some((front) => bare(front) === bare(address));
}
