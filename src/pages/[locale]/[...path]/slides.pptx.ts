import type { APIRoute } from 'astro';
import { derivations } from '../../../site/derived.ts';
import { pathOf } from '../../../site/page-model.ts';
import { pages, type Page, type PageOf } from '../../../site/pages.ts';
import { deckBytes } from '../../../views/press/deck-file.ts';

const isRegion = (page: Page): page is PageOf<'regions'> => derivations.deck.of(page);

export const getStaticPaths = () =>
	pages.filter(isRegion).map((page) => ({ params: { locale: page.locale, path: pathOf(page) }, props: { page } }));

export const GET: APIRoute<{ page: PageOf<'regions'> }> = async ({ props }) =>
	new Response(new Uint8Array(await deckBytes(props.page)), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
	});
