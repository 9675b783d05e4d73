import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { kindNames, type Kind } from '../collections/kinds.ts';
import { idsOf } from '../content/ids.ts';
import { locales } from '../i18n/locales.ts';
import { turned } from '../i18n/quotes.ts';
import { quotesOf } from '../i18n/translate.ts';
import { facetPages } from './facet-pages.ts';
import { packPages } from './packs.ts';
import { partPages } from './part-pages.ts';
import { listFacts, listTexts, wordOf } from './lists.ts';
import { entryKey, pagesOf, type Page as PageOfEntry } from './page-model.ts';
import { counter } from './progress.ts';
import { phaseOf } from './visibility.ts';

type TextCollection = Extract<CollectionKey, `${string}Text`>;

/** The entries of a collection that have been published. Astro warns of empty ones, which a site may well have. */
async function all<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>[]> {
	const entries = idsOf(name.replace(/Text$/, '')).length ? await getCollection(name) : [];
	return entries.filter(({ data }) => phaseOf({ kind: name, facts: { data } }) !== 'unpublished');
}

/** The texts of a collection, with the quotation marks of their language in their fields. */
const texts = async <K extends TextCollection>(name: K) =>
	(await all(name)).map((text) => ({ ...text, data: turned(text.data, quotesOf(text.id.split('/')[1]!)) }));

/** The pages of each kind. */
type PagesOf = { [K in Kind]: PageOfEntry<K, CollectionEntry<K>, CollectionEntry<`${K}Text`>> };

const ofKind = async (kind: Kind) =>
	pagesOf(kind, await all(kind), await texts(`${kind}Text`), locales, wordOf(kind)) as PagesOf[Kind][];

const entryPages = [
	...pagesOf('lists', listFacts, listTexts, locales),
	...(await Promise.all(kindNames.map(ofKind))).flat(),
];

const facets = facetPages(entryPages);

/** Every page of the site in every language. The only place that reads the collections of pages. */
export const pages = [...entryPages, ...facets, ...partPages(entryPages, facets), ...packPages(entryPages)];

/** To be called for each page that is rendered. */
export const pageMade = counter('pages', pages.length);

export type Page = (typeof pages)[number];
type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

const whole = pages.filter(({ part }) => part === undefined);
const byKey = new Map<string, Page>(whole.map((page) => [`${page.kind}/${page.id}/${page.locale}`, page]));

/** The page about an entry in a language. Throws on an unknown entry, so a dead reference stops the build. */
export function pageOf<K extends PageKind>(kind: K, id: string, locale: string) {
	const page = byKey.get(`${kind}/${id}/${locale}`);
	if (!page) throw new Error(`There is no ${kind}/${id}.`);
	return page as PageOf<K>;
}

/** The page that an id such as `<kind>/<id>` points at, or nothing. */
export const pageAt = (key: string, locale: string): Page | undefined => byKey.get(`${key}/${locale}`);

const byKind = Map.groupBy(whole, ({ kind, locale }) => `${kind}/${locale}`);
const byEntry = Map.groupBy(pages, entryKey);
const byList = Map.groupBy(pages, ({ kind, id, locale }) => `${kind}/${id}/${locale}`);

/** All pages of a kind in a language; of long lists the first one. */
export const pagesIn = <K extends PageKind>(kind: K, locale: string) =>
	(byKind.get(`${kind}/${locale}`) ?? []) as PageOf<K>[];

/** The same page in all languages. */
export const alternates = (page: Page): Page[] => byEntry.get(entryKey(page))!;

/** All pages of the list that a page is one of, in order; of all that is no long list the page alone. */
export const partsOf = ({ kind, id, locale }: Page): Page[] => byList.get(`${kind}/${id}/${locale}`)!;

/** The first page of the list that a page is one of; all other pages themselves. */
export const firstPart = <P extends Page>(page: P) => pageOf(page.kind, page.id, page.locale) as P;
