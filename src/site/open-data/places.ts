import { getCollection } from 'astro:content';
import { regionPlace } from '../../collections/places.ts';
import { countryName } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { placePage } from '../figures.ts';
import { pagesIn, type Page, type PageOf } from '../pages.ts';
import { addressesIn, inEach, lean, said } from './said.ts';
import type { RowOf } from './schemas.ts';
import { sourceIds } from './sources.ts';

type Place = RowOf<'places'>;

const areas = await getCollection('areas');
const point = ({ lat, lon }: { lat: number; lon: number }) => ({ lat, lon });

const titles = (page: Page) => said(page, ({ text }) => text.data.title);

/** The name of a place in each language that has one. */
export function nameIn(place: string): Record<string, string> {
	const page = placePage(place, defaultLocale.code);
	if (page) return titles(page);
	const area = areas.find(({ id }) => id === place);
	return inEach((locale) => (area ? area.data.names[locale] : countryName(place, locale)));
}

/** What pages of places have in common. */
const ofPage = (page: PageOf<'municipalities'> | PageOf<'regions'>) => ({
	name: titles(page),
	website: page.facts.data.website,
	summary: said(page, ({ text }) => text.data.summary),
	url: addressesIn(page),
	sources: sourceIds(page),
});

function municipalityRow(page: PageOf<'municipalities'>, country: string): Place {
	const { officialName, code, region, coordinates } = page.facts.data;
	const own = { id: page.id, kind: 'municipality' as const, officialName, code, country };
	return lean({ ...own, region: regionPlace(region), coordinates: point(coordinates), ...ofPage(page) });
}

const regionRow = (page: PageOf<'regions'>): Place => {
	const { country, timeZone } = page.facts.data;
	return lean({ id: regionPlace(page.id), kind: 'region', country, timeZone, ...ofPage(page) });
};

/** A place without a page. */
const bare = { summary: {}, url: {}, sources: [] };

const areaRow = ({ id, data: { country, coordinates } }: (typeof areas)[number]): Place =>
	lean({ id, kind: 'area', name: nameIn(id), country, coordinates: coordinates && point(coordinates), ...bare });

const countryRow = (code: string): Place => ({ id: code, kind: 'country', name: nameIn(code), country: code, ...bare });

/** Every place that a figure, an event or a cluster can be about: regions, municipalities, areas and countries. */
export function placeRows(): Place[] {
	const { code } = defaultLocale;
	const regions = pagesIn('regions', code);
	const countryBy = new Map(regions.map(({ id, facts }) => [id, facts.data.country]));
	const municipalities = pagesIn('municipalities', code);
	const placed = [
		...regions.map(regionRow),
		...municipalities.map((page) => municipalityRow(page, countryBy.get(page.facts.data.region)!)),
		...areas.map(areaRow),
	];
	const named = pagesIn('statistics', code).flatMap(({ facts }) => facts.data.values.map(({ place }) => place));
	const countries = [...placed.map(({ country }) => country), ...named.filter((place) => /^[A-Z]{2}$/.test(place))];
	return [...placed, ...[...new Set(countries)].sort().map(countryRow)];
}
