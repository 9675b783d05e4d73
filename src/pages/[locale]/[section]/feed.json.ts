import type { APIRoute } from 'astro';
import { jsonOf } from '../../../site/feed.ts';
import { feedOf, followedLists } from '../../../site/list-feeds.ts';
import type { PageOf } from '../../../site/pages.ts';

export const getStaticPaths = followedLists;

export const GET: APIRoute<{ list: PageOf<'lists'> }> = ({ props, site }) =>
	new Response(jsonOf(feedOf(props.list, site!)), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
