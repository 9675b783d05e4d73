import { getCollection } from 'astro:content';
import { locales } from '../i18n/locales.ts';
import { listFacts, listTexts, sectionWord } from './lists.ts';
import { inAllLocales, pagesOf } from './pages-of.ts';

/** Every page of the site in every language. The only place that reads the collections of pages. */
export const pages = [
	...pagesOf('pages', await getCollection('pages'), await getCollection('pagesText'), locales),
	...pagesOf('lists', listFacts, listTexts, locales),
	...pagesOf('regions', await getCollection('regions'), await getCollection('regionsText'), locales, sectionWord('regions')),
	...pagesOf('municipalities', await getCollection('municipalities'), await getCollection('municipalitiesText'), locales, sectionWord('municipalities')),
	...pagesOf('statistics', await getCollection('statistics'), await getCollection('statisticsText'), locales, sectionWord('statistics')),
];

export type Page = (typeof pages)[number];
export type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

const byKey = new Map(pages.map((page) => [`${page.kind}/${page.id}/${page.locale}`, page]));

/** The page about an entry in a language. Throws on an unknown entry, so a dead reference stops the build. */
export function pageOf<K extends PageKind>(kind: K, id: string, locale: string) {
	const page = byKey.get(`${kind}/${id}/${locale}`);
	if (!page) throw new Error(`There is no ${kind}/${id}.`);
	return page as PageOf<K>;
}

/** The page that an id such as `<kind>/<id>` points at, or nothing. */
export const pageAt = (key: string, locale: string): Page | undefined => byKey.get(`${key}/${locale}`);

/** All pages of a kind in a language. */
export const pagesIn = <K extends PageKind>(kind: K, locale: string) =>
	pages.filter((page): page is PageOf<K> => page.kind === kind && page.locale === locale);

/** The same page in all languages. */
export const alternates = (page: Page) => inAllLocales(page, pages);
