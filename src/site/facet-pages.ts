import { facetedKinds } from '../collections/kinds.ts';
import { placeKey } from '../collections/places.ts';
import { locales } from '../i18n/locales.ts';
import { months } from '../i18n/format.ts';
import { addressWord, translator } from '../i18n/translate.ts';
import { facetsOf, narrowingOf, type Facet } from './facet-model.ts';
import type { EventFacts } from './event-times.ts';
import { hrefOf, type Page } from './page-model.ts';
import { tradeName, tradePath } from './trades.ts';
import { isListed } from './visibility.ts';

/** What an event can be about, in the language of a page. */
export const themeName = (theme: string, locale: string) =>
	translator(locale).t(`event.${theme as EventFacts['kind']}`);

type Data = { source: string; region?: string; places?: string[]; trades?: string[] | undefined };

/** A list that is narrowed, as a page. Its id is `<kind>/<what it is narrowed by>/<value>`, with hyphens for slashes. */
interface FacetPage extends Page<'facets', { id: string; data: { source: string; facet: Facet } }> {}

const idOf = ({ kind, by, value }: Facet) => [kind, by, value.replace('/', '-')].join('-');

/**
 * A page for every narrower list, in every language.
 * Takes the pages of all entries: their titles and addresses name the places.
 */
export function facetPages(entryPages: Page[]): FacetPage[] {
	const byKey = new Map(entryPages.map((page) => [`${page.kind}/${page.id}/${page.locale}`, page]));
	const first = locales[0]!.code;
	const dataOf = (page: Page) => page.facts.data as Data;
	const regionOf = (id: string) => dataOf(byKey.get(`municipalities/${id}/${first}`)!).region;
	const entriesOf = (kind: string) =>
		entryPages
			.filter((page) => page.kind === kind && page.locale === first && isListed(page))
			.map((page) => narrowingOf(page.kind, dataOf(page), regionOf));
	const named = ({ by, value }: Facet, locale: string) => {
		if (by === 'trade') return { name: tradeName(value, locale), path: tradePath(value, locale) };
		if (by === 'month') return { name: months({ month: Number(value) }, locale), path: value };
		if (by === 'theme') return { name: themeName(value, locale), path: value };
		const { title, path } = byKey.get(`${placeKey(value)}/${locale}`)!.text.data;
		return { name: title, path };
	};
	const pageFor = (facet: Facet, locale: string): FacetPage => {
		const { text, textLocale } = byKey.get(`lists/${facet.kind}/${locale}`)!;
		const { name, path } = named(facet, locale);
		const title = translator(locale).t('list.narrowed', { list: text.data.title, name });
		const id = idOf(facet);
		const facts = { id, data: { source: first, facet } };
		return {
			kind: 'facets',
			id,
			locale,
			textLocale,
			href: hrefOf(locale, text.data.path, addressWord(locale, facet.by), path),
			facts,
			text: { id: `${id}/${textLocale}`, data: { ...text.data, title, path } },
		};
	};
	const facets = facetedKinds.flatMap((kind) => facetsOf(kind, entriesOf(kind)));
	return facets.flatMap((facet) => locales.map(({ code }) => pageFor(facet, code)));
}
