import type { APIRoute } from 'astro';
import sharp from 'sharp';

export const getStaticPaths = () => ['180', '192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
	const size = Number(params['size']);
	const picture = await sharp('public/favicon.svg', { density: (72 * size) / 64 }).resize(size).flatten({ background: '#efb478' }).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(picture));
};
