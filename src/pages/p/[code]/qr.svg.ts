import type { APIRoute } from 'astro';
import { qrFile } from '../../../components/qr-file.ts';
import { shortPages } from '../../../site/short-pages.ts';

export const getStaticPaths = () =>
	shortPages('p').map(({ word: code, href }) => ({ params: { code }, props: { href } }));

export const GET: APIRoute<{ href: string }> = ({ props, site }) => qrFile(new URL(props.href, site).href, 'svg');
