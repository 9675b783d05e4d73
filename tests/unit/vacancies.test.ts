import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { searchesOf } from '../../src/checks/national.ts';
import type { SearchParameters } from '../../src/collections/countries.ts';
import { isFront, vacancies } from '../../src/site/vacancies.ts';

const { entries } = readEntries();
const searches = searchesOf(entries);
const facts = (kind: string, id: string) => entries.find((entry) => entry.kind === kind && entry.id === id)!.data!;
const at = (...ids: string[]) => ids.map((id) => facts('municipalities', id)['vacancies'] as SearchParameters);
const as = (kind: string, id: string, country: string) =>
	(facts(kind, id).vacancies as Record<string, SearchParameters>)[country]!;

const FRONT_SE = 'https://arbetsformedlingen.se/platsbanken/annonser';
const FRONT_NO = 'https://arbeidsplassen.nav.no/stillinger';

test.for([
	['SE', ['elder'], [], `${FRONT_SE}?place=elder`],
	['SE', ['alder', 'birch'], ['occupations/nurse'], `${FRONT_SE}?p=5:Z8ci_bBE_tmx&place=alder;birch`],
	['NO', ['hazel'], [], `${FRONT_NO}?place=hazel&v=6`],
	[
		'NO',
		['hazel', 'spruce'],
		['occupations/nurse', 'occupations/doctor'],
		`${FRONT_NO}?occupationLevel1=Helse+og+sosial&occupationLevel2=Helse+og+sosial.Sykepleier&occupationLevel2=Helse+og+sosial.Lege&place=hazel&place=spruce&v=6`,
	],
] as const)('in %s, %j as %j', ([country, places, work, address]) => {
	expect(
		vacancies(
			searches.get(country)!,
			at(...places),
			work.map((id) => as(...(id.split('/') as [string, string]), country)),
		),
	).toBe(address);
});

test.for([
	FRONT_SE,
	`${FRONT_SE}/`,
	`${FRONT_SE}?l=`,
	'https://www.arbetsformedlingen.se/platsbanken/',
	'https://arbeidsplassen.nav.no/',
	'http://arbeidsplassen.no',
	`${FRONT_NO}#top`,
])('%s shows all vacancies of a country', (address) => {
	expect([...searches.values()].some((search) => isFront(address, search))).toBe(true);
});

test.for([
	`${FRONT_SE}?l=3:Ny2b_2bo_7EL`,
	`${FRONT_SE}/30016621`,
	'https://arbetsformedlingen.se/for-arbetssokande/extra-stod',
	`${FRONT_NO}?county=INNLANDET`,
])('%s does not', (address) => {
	expect([...searches.values()].some((search) => isFront(address, search))).toBe(false);
});
