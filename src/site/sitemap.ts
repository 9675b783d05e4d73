import type { SitemapItem } from '@astrojs/sitemap';
import { contentPages } from './content-pages.ts';
import { isIndexable } from './indexing.ts';
import { inAllLocales, type Page } from './pages-of.ts';

const real = contentPages().filter(isIndexable);
const byHref = new Map<string, Page>(real.map((page) => [page.href, page]));

/** An address of the sitemap with its translations, or nothing for a page that search engines should not list. */
export function sitemapItem(item: SitemapItem): SitemapItem | undefined {
	const { origin, pathname } = new URL(item.url);
	const page = byHref.get(pathname);
	if (!page) return undefined;
	const links = inAllLocales(page, real).map(({ locale, href }) => ({ lang: locale, url: origin + href }));
	return { url: item.url, links: links.length > 1 ? links : [] };
}
