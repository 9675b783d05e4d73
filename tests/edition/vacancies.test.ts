import { expect, test } from 'vitest';
import { isFront, vacancies } from '../../src/site/vacancies.ts';
import { at, entries, facts, FRONT_NO, FRONT_SE, searches, searchFor } from '../vacancies.ts';

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
	expect(searchFor(country, places, work)).toBe(address);
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
