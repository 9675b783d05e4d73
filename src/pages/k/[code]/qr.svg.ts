import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { defaultLocale } from '../../../i18n/locales.ts';
import { pagesIn } from '../../../site/pages.ts';
import { shortHref } from '../../../site/campaigns.ts';

export const getStaticPaths = () =>
	pagesIn('campaigns', defaultLocale.code).map(({ facts }) => ({ params: { code: facts.data.code } }));

export const GET: APIRoute = ({ params, site }) =>
	new Response(renderSVG(new URL(shortHref(params['code']!), site).href, { ecc: 'M', border: 4 }), {
		headers: { 'content-type': 'image/svg+xml' },
	});
