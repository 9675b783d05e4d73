import type { APIRoute } from 'astro';
import type { PosterType } from '../../press/poster-files.ts';
import { posterBytes, posterFiles, type PlacePage } from '../../site/posters.ts';

const media: Record<PosterType, string> = { pdf: 'application/pdf', png: 'image/png', svg: 'image/svg+xml' };

export const getStaticPaths = () => posterFiles();

export const GET: APIRoute<{ page: PlacePage }, { name: string; type: PosterType }> = async ({ params, props }) =>
	new Response(new Uint8Array(await posterBytes(props.page, params.type)), {
		headers: { 'content-type': media[params.type] },
	});
