import { readEntries } from '../src/collections/entries.ts';
import { searchesOf } from '../src/checks/national.ts';
import type { SearchParameters } from '../src/collections/countries.ts';
import { vacancies } from '../src/site/vacancies.ts';

export const { entries } = readEntries();
export const searches = searchesOf(entries);

/** The facts of an entry. */
export const facts = (kind: string, id: string) =>
	entries.find((entry) => entry.kind === kind && entry.id === id)!.data!;

/** What narrows a search to places, by their ids. */
export const at = (...ids: string[]) => ids.map((id) => facts('municipalities', id)['vacancies'] as SearchParameters);

/** The address of the search of a country, narrowed to places, by their ids, and to work such as `trades/energy`. */
export function searchFor(country: string, places: readonly string[], work: readonly string[]) {
	const narrowing = work.map((key) => {
		const [kind, id] = key.split('/') as [string, string];
		return (facts(kind, id).vacancies as Record<string, SearchParameters>)[country]!;
	});
	return vacancies(searches.get(country)!, at(...places), narrowing);
}

export const FRONT_SE = 'https://arbetsformedlingen.se/platsbanken/annonser';
export const FRONT_NO = 'https://arbeidsplassen.nav.no/stillinger';
