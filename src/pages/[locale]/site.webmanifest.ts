import type { APIRoute } from 'astro';
import { localeOf, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { inSite } from '../../site-address.ts';
import { hrefOf } from '../../site/page-model.ts';

export const getStaticPaths = () => locales.map(({ code }) => ({ params: { locale: code } }));

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: inSite(`/icon-${name}.png`),
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose,
});

export const GET: APIRoute = ({ params }) => {
	const { code, dir } = localeOf(params['locale']!);
	const { t } = translator(code);
	return Response.json({
		name: t('site.name'),
		description: t('site.description'),
		lang: code,
		dir,
		start_url: hrefOf(code),
		scope: inSite('/'),
		display: 'browser',
		background_color: '#faf6ee',
		theme_color: '#faf6ee',
		icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
	});
};
