import { getCollection } from 'astro:content';
import { isRegion, parsePlace } from '../collections/places.ts';
import { unmarked } from '../i18n/foreign.ts';
import { period } from '../i18n/format.ts';
import { wordsOf } from '../i18n/translate.ts';
import type { CareersData, Job } from '../tools/careers-data.ts';
import type { WorkPage, WorkPlace } from '../tools/careers.ts';
import { municipalitiesOf, tradesOf, type Topical } from './entries.ts';
import { countryOf } from './figures.ts';
import { pageOf, pagesIn } from './pages.ts';

const countries = await getCollection('countries');
const occupations = await getCollection('occupations');

/** Kinds whose pages tell of work. */
const KINDS = ['stories', 'employers', 'clusters'] as const;

const placeOf = (page: ReturnType<typeof municipalitiesOf>[number]): WorkPlace => ({
	id: page.id,
	name: unmarked(page.text.data.title),
	href: page.href,
	country: countryOf(page.id, page.locale),
	search: page.facts.data.vacancies,
	lat: page.facts.data.coordinates.lat,
	lon: page.facts.data.coordinates.lon,
});

/** The municipalities of a place: itself, or those of a region. */
export const municipalitiesAt = (place: string, locale: string) =>
	isRegion(place) ? municipalitiesOf(parsePlace(place).id, locale).map(({ id }) => id) : [place];

const workPage = (page: Topical): WorkPage => ({
	kind: page.kind,
	title: unmarked(page.text.data.title),
	href: page.href,
	places: page.facts.data.places.flatMap((place) => municipalitiesAt(place, page.locale)),
	trades: tradesOf(page),
	occupations: 'occupations' in page.facts.data ? page.facts.data.occupations : [],
});

function jobOf({ id, data }: (typeof occupations)[number], locale: string): Job {
	const { names, trades = [], vacancies, regulated, pay, match, sources } = data;
	const publisher = (cited: string) => sources.find((source) => source.id === cited)!.publisher;
	const licences = Object.entries(regulated).flatMap(([country, licence]) => {
		if (!licence) return [];
		const guide = pageOf('guides', licence.guide, locale);
		return [[country, { href: `${guide.href}#step-${licence.step}`, title: unmarked(guide.text.data.title) }]];
	});
	return {
		id,
		name: unmarked(wordsOf(names, locale)),
		trades,
		search: vacancies,
		match,
		licences: Object.fromEntries(licences) as Job['licences'],
		pay: pay.map(({ country, label, median, low, high, period: when, source }) => ({
			country,
			label,
			median,
			...(low && high ? { low, high } : {}),
			period: period(when, locale),
			by: publisher(source),
		})),
	};
}

/** All that the work of two people is looked for with, in the language of a page. */
export const careersData = (locale: string): CareersData => ({
	places: pagesIn('municipalities', locale).map(placeOf),
	pages: KINDS.flatMap((kind) => pagesIn(kind, locale).map((page) => workPage(page))),
	jobs: occupations.map((occupation) => jobOf(occupation, locale)),
	searches: Object.fromEntries(countries.map(({ data }) => [data.code, data.vacancies])),
	currencies: Object.fromEntries(countries.map(({ data }) => [data.code, data.currency])),
});
