import type { APIRoute } from 'astro';
import { qrFile } from '../../../components/qr-file.ts';
import { derivations } from '../../../site/derived.ts';
import { pathOf } from '../../../site/page-model.ts';
import { pages } from '../../../site/pages.ts';

export const getStaticPaths = () =>
	pages
		.filter(derivations.codeSvg.of)
		.map((page) => ({ params: { locale: page.locale, path: pathOf(page) }, props: { href: page.href } }));

export const GET: APIRoute<{ href: string }> = ({ props, site }) => qrFile(new URL(props.href, site).href, 'svg');
