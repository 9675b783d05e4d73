import { byEnd } from '../i18n/format.ts';
import { localeCodes } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { today } from '../today.ts';
import { derivedHref, isFollowed } from './derived.ts';
import type { Topical } from './entries.ts';
import type { Feed } from './feed.ts';
import { isFallback } from './page-model.ts';
import { pagesIn, type PageOf } from './pages.ts';
import { isListed } from './visibility.ts';

type List = PageOf<'lists'>;

/** The lists that can be followed, each with the parts of its address. */
export const followedLists = () =>
	localeCodes
		.flatMap((locale) => pagesIn('lists', locale).filter(isFollowed))
		.map((list) => ({ params: { locale: list.locale, section: list.text.data.path }, props: { list } }));

const publishedOf = ({ facts: { data } }: Topical) => data.published;

/**
 * What is new in a list, in its language: entries that are written in it, the newest first. `site` is the address
 * of the site.
 */
export function feedOf(list: List, site: URL): Feed {
	const whole = (path: string) => new URL(path, site).href;
	const entries = (pagesIn(list.id as Topical['kind'], list.locale) as Topical[])
		.filter((page) => isListed(page) && !isFallback(page))
		.toSorted((a, b) => byEnd(publishedOf(b), publishedOf(a)));
	return {
		title: `${list.text.data.title} – ${translator(list.locale).t('site.name')}`,
		description: list.text.data.summary,
		language: list.locale,
		url: whole(list.href),
		rss: whole(derivedHref('rss', list)),
		json: whole(derivedHref('json', list)),
		updated: entries[0] ? publishedOf(entries[0]) : today.toString(),
		items: entries.map((page) => ({
			title: page.text.data.title,
			summary: page.text.data.summary,
			url: whole(page.href),
			published: publishedOf(page),
			author: page.kind === 'articles' ? (page.facts.data.author ?? translator(list.locale).t('site.name')) : undefined,
		})),
	};
}
