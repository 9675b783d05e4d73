import { Feed } from 'feed';
import { translator } from '../i18n/translate.ts';
import type { Topical } from './entries.ts';
import { facetKinds } from './facets.ts';
import { isFallback } from './pages-of.ts';
import { pagesIn, type PageOf } from './pages.ts';

type List = PageOf<'lists'>;

/** The lists that can be followed: those of entries with a day of publication. */
export const isFollowed = (list: List) => (facetKinds as readonly string[]).includes(list.id);

/** The addresses of the feeds of a list. */
export const feedHrefs = ({ href }: { href: string }) => ({ rss: `${href}feed.xml`, json: `${href}feed.json` });

const authorOf = ({ facts: { data } }: Topical) => ('author' in data ? { author: [{ name: data.author }] } : {});

/** What is new in a list, in its language: entries that are written in it, the newest first. `site` is the address of the site. */
export function feedOf(list: List, site: URL): Feed {
	const url = (path: string) => new URL(path, site).href;
	const entries = (pagesIn(list.id as Topical['kind'], list.locale) as Topical[]).filter((page) => !isFallback(page)).sort((a, b) => b.facts.data.published.localeCompare(a.facts.data.published));
	const { title, summary } = list.text.data;
	const { rss, json } = feedHrefs(list);
	const feed = new Feed({
		id: url(list.href),
		link: url(list.href),
		title: `${title} – ${translator(list.locale).t('site.name')}`,
		description: summary,
		language: list.locale,
		copyright: 'CC BY 4.0',
		generator: false,
		updated: new Date(entries[0]?.facts.data.published ?? 0),
		feedLinks: { rss: url(rss), json: url(json) },
	});
	for (const page of entries)
		feed.addItem({ id: url(page.href), link: url(page.href), title: page.text.data.title, description: page.text.data.summary, date: new Date(page.facts.data.published), ...authorOf(page) });
	return feed;
}
