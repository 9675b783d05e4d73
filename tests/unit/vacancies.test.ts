import { expect, test } from 'vitest';
import { isFront } from '../../src/site/vacancies.ts';
import { FRONT_NO, FRONT_SE, searches, searchFor } from '../vacancies.ts';

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
	expect(searchFor(country, places, work)).toBe(address);
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
