import { readEntries } from '../checks/entries.ts';
import { kinds, listedKinds, type Kind, type ListedKind } from '../collections/kinds.ts';
import { locales } from '../i18n/locales.ts';
import { listFacts, listTexts, sectionWord } from './lists.ts';
import { pagesOf, type Page } from './pages-of.ts';

const isListed = (kind: Kind): kind is ListedKind => (listedKinds as readonly Kind[]).includes(kind);

/** Every page of the site, read straight from the content: for what runs outside Astro's pages, such as the sitemap. */
export function contentPages(): Page[] {
	const { entries } = readEntries();
	const ofKind = (kind: Kind) => {
		const own = entries.filter((entry) => entry.kind === kind && entry.data);
		const facts = own.map(({ id, data }) => ({ id, data: data as { source: string } }));
		const texts = own.flatMap(({ id, texts: all }) =>
			all.flatMap(({ locale, data }) => (data ? [{ id: `${id}/${locale}`, data: data as { title: string; path: string; summary: string } }] : [])),
		);
		return pagesOf(kind, facts, texts, locales, isListed(kind) ? sectionWord(kind) : undefined);
	};
	return [...(Object.keys(kinds) as Kind[]).flatMap(ofKind), ...pagesOf('lists', listFacts, listTexts, locales)];
}
