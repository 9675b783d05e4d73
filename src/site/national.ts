import { getCollection } from 'astro:content';
import { parsePlace } from '../collections/places.ts';
import { digits, list } from '../i18n/format.ts';
import { translator, wordsOf } from '../i18n/translate.ts';
import { countryOf } from './figures.ts';
import { municipalitiesOf, pageOfPlace } from './entries.ts';
import { pageOf } from './pages.ts';
import { inOrder, tradeName, tradeSearch } from './trades.ts';
import { vacancies } from './vacancies.ts';

const countries = new Map((await getCollection('countries')).map(({ data }) => [data.code, data]));
const occupations = new Map((await getCollection('occupations')).map(({ id, data }) => [id, data]));

/** What is national in a country. `npm run check` sees to it that every region's has an entry. */
export const nationOf = (country: string) => countries.get(country)!;

/** The municipalities that places name: themselves, or all of a region. */
function municipalitiesIn(place: string, locale: string) {
	const { kind, id } = parsePlace(place);
	return kind === 'regions' ? municipalitiesOf(id, locale) : [pageOf(kind, id, locale)];
}

/** What vacancies are looked for in: occupations, or else trades. */
export interface Work {
	occupations?: string[] | undefined;
	trades?: string[] | undefined;
}

/** A link names so many occupations; of more it says how many. */
const MOST_NAMES = 2;

function workNames({ occupations: ids = [], trades = [] }: Work, locale: string): string[] {
	if (ids.length > MOST_NAMES) return [translator(locale).t('vacancies.several', { n: digits(ids.length, locale) })];
	return ids.length
		? ids.map((id) => wordsOf(occupations.get(id)!.names, locale))
		: inOrder(trades).map((id) => tradeName(id, locale));
}

const workSearches = ({ occupations: ids = [], trades = [] }: Work, country: string) =>
	(ids.length ? ids.map((id) => occupations.get(id)!.vacancies) : trades.map(tradeSearch))
		.map((search) => search[country])
		.filter((search) => search !== undefined);

/**
 * Links to the official search for vacancies, one for each country that the places lie in, narrowed to places and work.
 * Takes ids of municipalities and `regions/<id>`; gives address, label and the language of the page that it opens.
 */
export function vacancyLinks(places: string[], work: Work, locale: string) {
	return [...Map.groupBy(places, (place) => countryOf(place, locale))].map(([country, there]) => {
		const { vacancies: search } = nationOf(country);
		const url = vacancies(
			search,
			there.flatMap((place) => municipalitiesIn(place, locale)).map(({ facts }) => facts.data.vacancies),
			workSearches(work, country),
		);
		const what = [
			...workNames(work, locale),
			list(
				there.map((place) => pageOfPlace(place, locale).text.data.title),
				locale,
			),
		].join(translator(locale).t('text.comma'));
		return {
			url,
			language: search.language,
			name: search.name,
			label: translator(locale).t('vacancies.link', { what, name: search.name }),
		};
	});
}
