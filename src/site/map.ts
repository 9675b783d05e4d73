import { getCollection } from 'astro:content';
import { mean } from 'd3-array';
import { countryName, kilometres } from '../i18n/format.ts';
import { defaultLocale, tagOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { MapData } from '../map/data.ts';
import { memoize } from '../memoize.ts';
import { municipalitiesOf } from './entries.ts';
import { inhabitantsOf, placeName } from './figures.ts';
import { cardOf } from './map-cards.ts';
import { pageOf, pagesIn, type PageOf } from './pages.ts';

type Municipality = PageOf<'municipalities'>;

export const railways = (await getCollection('railways')).map(({ data }) => data);
export const roads = (await getCollection('roads')).map(({ data }) => data);
export const lakes = (await getCollection('lakes')).map(({ data }) => data);
const landmarks = (await getCollection('areas')).flatMap(({ id, data: { type, coordinates } }) =>
	coordinates && (type === 'city' || type === 'airport')
		? [{ id, airport: type === 'airport', at: [coordinates.lon, coordinates.lat] as const }]
		: [],
);

const pointOf = ({ facts: { data } }: Municipality) => [data.coordinates.lon, data.coordinates.lat] as const;
const titleOf = ({ text, facts: { data } }: Municipality) =>
	data.seat === text.data.title ? data.seat : `${text.data.title} (${data.seat})`;

/** The countries of the regions, each by the middle of its places. */
function countriesOf(places: Municipality[], locale: string) {
	const countryOf = ({ facts }: Municipality) => pageOf('regions', facts.data.region, locale).facts.data.country;
	return [...new Set(places.map(countryOf))].map((country) => {
		const points = places.filter((place) => countryOf(place) === country).map(pointOf);
		return {
			name: countryName(country, locale).toLocaleUpperCase(tagOf(locale)),
			at: [mean(points, ([lon]) => lon)!, mean(points, ([, lat]) => lat)!] as const,
		};
	});
}

/** What all maps of a language show, whatever they are fitted to. */
const shownOn = memoize(
	(locale: string) => locale,
	(locale) => {
		const pages = pagesIn('municipalities', locale);
		const places = pages.map((page) => ({
			name: page.text.data.title,
			title: titleOf(page),
			href: page.href,
			at: pointOf(page),
			accent: page.facts.data.inks,
			here: false,
			card: [] as string[],
			inhabitants: inhabitantsOf(page.id, locale),
		}));
		return {
			places: new Map(pages.map(({ id }, at) => [id, places[at]!])),
			landmarks: landmarks.map(({ id, ...landmark }) => ({ ...landmark, name: placeName(id, locale) })),
			countries: countriesOf(pages, locale),
			lakes: lakes.map(({ name, coordinates: { lon, lat } }) => ({ name, at: [lon, lat] as const })),
			roads: roads.map(({ name, passes }) => ({
				name,
				places: passes.map(({ coordinates: { lon, lat } }) => [lon, lat] as const),
			})),
			railways: railways.map(({ name, stations }) => ({
				name,
				stations: stations.map((station) => ({
					name: station.name,
					at: [station.coordinates.lon, station.coordinates.lat] as const,
				})),
			})),
		};
	},
);

/** What a map is fitted to, by ids: municipalities, cities `around` them, and the municipality that it is `here`. */
export interface MapFit {
	focus: string[];
	around?: string[];
	here?: string;
}

/** The map of all regions, with the cities that they are compared with. */
export const fitOfAll = (): MapFit => ({
	focus: pagesIn('municipalities', defaultLocale.code).map(({ id }) => id),
	around: pagesIn('regions', defaultLocale.code).map(({ facts }) => facts.data.compareWith),
});

/** The map of a region, by its id. */
export const fitOfRegion = (id: string): MapFit => ({
	focus: municipalitiesOf(id, defaultLocale.code).map((place) => place.id),
});

/** The map of a municipality, by its id, and of its neighbours. */
export const fitOfPlace = (id: string): MapFit => ({
	focus: [id, ...pageOf('municipalities', id, defaultLocale.code).facts.data.neighbours],
	here: id,
});

/** What a map shows in a language. */
export function mapOf(locale: string, { focus, around = [], here }: MapFit): MapData {
	const { places, ...shown } = shownOn(locale);
	const cities = landmarks.filter(({ id }) => around.includes(id)).map(({ at }) => at);
	return {
		...shown,
		fit: [...focus.map((id) => pointOf(pageOf('municipalities', id, locale))), ...cities],
		places: [...places].map(([id, place]) => {
			const card = cardOf(
				pageOf('municipalities', id, locale),
				here ? pageOf('municipalities', here, locale) : undefined,
			);
			return {
				...place,
				here: id === here,
				card,
				title: [place.title, ...card].join(translator(locale).t('text.comma')),
			};
		}),
		km: (km) => kilometres(km, locale),
	};
}
