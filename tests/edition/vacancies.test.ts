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
	['SE', ['ludvika'], [], `${FRONT_SE}?l=3:Ny2b_2bo_7EL`],
	['SE', ['falun', 'borlange'], ['occupations/nurse'], `${FRONT_SE}?p=5:Z8ci_bBE_tmx&l=3:N1wJ_Cuu_7Cs;3:cpya_jJg_pGp`],
	['SE', ['gagnef'], ['trades/education'], `${FRONT_SE}?p=4:MVqp_eS8_kDZ&l=3:Nn7p_W3Z_y68`],
	['NO', ['loten'], [], `${FRONT_NO}?county=INNLANDET&municipal=INNLANDET.L%C3%98TEN&v=6`],
	[
		'NO',
		['hamar', 'stange'],
		['occupations/nurse'],
		`${FRONT_NO}?occupationLevel1=Helse+og+sosial&occupationLevel2=Helse+og+sosial.Sykepleier&county=INNLANDET&municipal=INNLANDET.HAMAR&municipal=INNLANDET.STANGE&v=6`,
	],
	[
		'NO',
		['ringsaker'],
		['occupations/nurse', 'occupations/doctor'],
		`${FRONT_NO}?occupationLevel1=Helse+og+sosial&occupationLevel2=Helse+og+sosial.Sykepleier&occupationLevel2=Helse+og+sosial.Lege&county=INNLANDET&municipal=INNLANDET.RINGSAKER&v=6`,
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

test('every municipality, trade and occupation narrows the search of its country: none of them opens it bare', () => {
	const country = (region: string) => facts('regions', region)['country'] as string;
	for (const { id, data } of entries.filter(({ kind }) => kind === 'municipalities')) {
		const search = searches.get(country(data!.region!))!;
		expect(isFront(vacancies(search, at(id)), search), id).toBe(false);
	}
	for (const { kind, id, data } of entries.filter((entry) => entry.kind === 'trades' || entry.kind === 'occupations'))
		expect(Object.keys(data!.vacancies!).sort(), `${kind}/${id}`).toEqual([...searches.keys()].sort());
});
