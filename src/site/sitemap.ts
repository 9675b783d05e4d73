import type { SitemapItem } from '@astrojs/sitemap';
import { defaultLocale } from '../i18n/locales.ts';
import { allContentPages } from './content-pages.ts';
import { isIndexable } from './indexing.ts';
import { byDefault, entryKey, type Page } from './page-model.ts';

const real = allContentPages().filter(isIndexable);
const byEntry = Map.groupBy(real, entryKey);
const byHref = new Map<string, Page>(real.map((page) => [page.href, page]));

/** An address of the sitemap with its translations, or nothing for a page that search engines should not list. */
export function sitemapItem(item: SitemapItem): SitemapItem | undefined {
	const { origin, pathname } = new URL(item.url);
	const page = byHref.get(pathname);
	if (!page) return undefined;
	const translations = byEntry.get(entryKey(page))!;
	const links = translations.map(({ locale, href }) => ({ lang: locale, url: origin + href }));
	const others = { lang: 'x-default', url: origin + byDefault(translations, defaultLocale.code)! };
	return { url: item.url, links: links.length > 1 ? [...links, others] : [] };
}
