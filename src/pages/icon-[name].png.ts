import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

const BOX = 'viewBox="0 0 64 64"';

/**
 * The mark from edge to edge: systems that cut icons to their own shape get no corners of ours. With `air`, all
 * that matters lies within the circle that they keep.
 */
const square = (svg: string, air: number) =>
	svg
		.replace(BOX, `viewBox="${-air} ${-air} ${64 + 2 * air} ${64 + 2 * air}"`)
		.replace(' clip-path="url(#corners)"', '');

const icons: Record<string, { size: number; change?: (svg: string) => string }> = {
	180: { size: 180, change: (svg) => square(svg, 3) },
	192: { size: 192 },
	512: { size: 512 },
	maskable: { size: 512, change: (svg) => square(svg, 12) },
};

export const getStaticPaths = () => Object.keys(icons).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
	const { size, change = (svg) => svg } = icons[params['name']!]!;
	const svg = Buffer.from(change(readFileSync('public/favicon.svg', 'utf8')));
	const picture = await sharp(svg, { density: (72 * size) / 64 })
		.resize(size)
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(picture));
};
