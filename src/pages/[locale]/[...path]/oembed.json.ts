import type { APIRoute } from 'astro';
import type { Carded } from '../../../site/cards.ts';
import { derivations } from '../../../site/derived.ts';
import { oembedOf } from '../../../site/embeds.ts';
import { pathOf } from '../../../site/page-model.ts';
import { pages } from '../../../site/pages.ts';

export const getStaticPaths = () =>
	pages
		.filter(derivations.oembed.of)
		.map((page) => ({ params: { locale: page.locale, path: pathOf(page) }, props: { page } }));

export const GET: APIRoute<{ page: Carded }> = ({ props }) =>
	new Response(JSON.stringify(oembedOf(props.page)), { headers: { 'content-type': 'application/json' } });
