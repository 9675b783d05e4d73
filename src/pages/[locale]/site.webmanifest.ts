import type { APIRoute } from 'astro';
import { localeOf, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';

export const getStaticPaths = () => locales.map(({ code }) => ({ params: { locale: code } }));

const icon = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' });

export const GET: APIRoute = ({ params }) => {
	const { code, dir } = localeOf(params['locale']!);
	const { t } = translator(code);
	return Response.json({
		name: t('site.name'),
		description: t('site.description'),
		lang: code,
		dir,
		start_url: `/${code}/`,
		scope: '/',
		display: 'browser',
		background_color: '#faf6ee',
		theme_color: '#faf6ee',
		icons: [icon(192), icon(512)],
	});
};
