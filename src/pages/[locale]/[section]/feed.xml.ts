import type { APIRoute } from 'astro';
import { localeCodes } from '../../../i18n/locales.ts';
import { feedOf, isFollowed } from '../../../site/feed.ts';
import { pagesIn, type PageOf } from '../../../site/pages.ts';

export const getStaticPaths = () =>
	localeCodes.flatMap((locale) => pagesIn('lists', locale).filter(isFollowed)).map((list) => ({ params: { locale: list.locale, section: list.text.data.path }, props: { list } }));

export const GET: APIRoute<{ list: PageOf<'lists'> }> = ({ props, site }) => new Response(feedOf(props.list, site!).rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
