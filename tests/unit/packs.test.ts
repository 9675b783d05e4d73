import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { allContentPages, contentPages } from '../../src/site/content-pages.ts';
import { isIndexable } from '../../src/site/indexing.ts';
import { abovePack } from '../../src/site/made-of-others.ts';
import { packPages, WORK_KINDS } from '../../src/site/packs.ts';
import { isListed } from '../../src/site/visibility.ts';

const pages = contentPages();
const packs = packPages(pages);
const [first] = locales.map(({ code }) => code);

test('each municipality has a pack, in every language, for each trade that has work in it or in all of its region', () => {
	const wanted = pages
		.filter(({ kind, locale }) => kind === 'municipalities' && locale === first)
		.flatMap(({ id, facts }) => {
			const own = [id, `regions/${(facts.data as unknown as { region: string }).region}`];
			const trades = pages
				.filter((page) => page.locale === first && WORK_KINDS.some((kind) => kind === page.kind) && isListed(page))
				.map(({ facts: { data } }) => data as unknown as { places: string[]; trades?: string[] })
				.filter(({ places }) => places.some((place) => own.includes(place)))
				.flatMap((data) => data.trades ?? []);
			return [...new Set(trades)].map((trade) => `${id}-${trade}`);
		});
	expect(wanted.length).toBeGreaterThan(0);
	for (const { code } of locales) {
		const made = packs.filter(({ locale, facts }) => locale === code && facts.data.trade).map(({ id }) => id);
		expect(made.sort()).toEqual(wanted.sort());
	}
});

test('a pack stands below its place, and the page where it is chosen in between', () => {
	for (const { href, locale, facts } of packs) {
		const { place, trade } = facts.data;
		const above = trade
			? packs.find((other) => other.id === place && other.locale === locale)
			: pages.find((page) => page.kind === 'municipalities' && page.id === place && page.locale === locale);
		expect(href).toMatch(new RegExp(`^${above!.href}[a-z-]+/$`));
	}
});

test('packs say again what other pages say, so that no search engine lists them', () => {
	const all = allContentPages().filter(({ kind }) => kind === 'packs');
	expect(all).toHaveLength(packs.length);
	expect(all.filter(isIndexable)).toEqual([]);
});

test('a pack that is no more leads to where those of its place are chosen, or to the place', () => {
	const gone = { path: '/sv/kommuner/alder/paket/gruva/', of: 'packs/alder-mining' };
	expect(abovePack(gone, new Set(['/sv/kommuner/alder/paket/', '/sv/kommuner/alder/']))).toBe(
		'/sv/kommuner/alder/paket/',
	);
	expect(abovePack(gone, new Set(['/sv/kommuner/alder/']))).toBe('/sv/kommuner/alder/');
	expect(abovePack({ ...gone, of: 'municipalities/alder' }, new Set(['/sv/kommuner/alder/']))).toBeUndefined();
});
