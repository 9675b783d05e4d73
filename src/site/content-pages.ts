import { readEntries, type EntryFolder } from '../collections/entries.ts';
import { kinds, type Kind } from '../collections/kinds.ts';
import { locales } from '../i18n/locales.ts';
import { facetPages } from './facet-pages.ts';
import { packPages } from './packs.ts';
import { partPages } from './part-pages.ts';
import { listFacts, listTexts, wordOf } from './lists.ts';
import { pagesOf, type Page } from './page-model.ts';

interface Read {
	entries: EntryFolder[];
}

/**
 * Every page of the site, read straight from the content: for what runs outside Astro's pages, such as the sitemap.
 * Takes the entries where they have been read.
 */
export function contentPages({ entries }: Read = readEntries()): Page[] {
	const ofKind = (kind: Kind) => {
		const own = entries.filter((entry) => entry.kind === kind && entry.data);
		const facts = own.map(({ id, data }) => ({ id, data: data as { source: string } }));
		const texts = own.flatMap(({ id, texts: all }) =>
			all.flatMap(({ locale, data }) =>
				data ? [{ id: `${id}/${locale}`, data: data as { title: string; path: string; summary: string } }] : [],
			),
		);
		return pagesOf(kind, facts, texts, locales, wordOf(kind));
	};
	return [...(Object.keys(kinds) as Kind[]).flatMap(ofKind), ...pagesOf('lists', listFacts, listTexts, locales)];
}

/** Those pages, every narrower list, the further pages of long lists, and the packs for candidates. */
export function allContentPages(read: Read = readEntries()): Page[] {
	const pages = contentPages(read);
	const facets = facetPages(pages) as unknown as Page[];
	return [...pages, ...facets, ...partPages(pages, facets), ...packPages(pages)];
}
