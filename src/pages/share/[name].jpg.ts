import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { cacheDir } from 'astro:config/server';
import { cached } from '../../share/cache.ts';
import { sharePicture, type ShareInput } from '../../share/picture.ts';
import { counter } from '../../site/progress.ts';
import { shares } from '../../site/share.ts';

const all = [...shares()];
const made = counter('share pictures', all.length);

export const getStaticPaths = () => all.map(({ name, input }) => ({ params: { name }, props: { input } }));

export const GET: APIRoute<{ input: ShareInput }> = async ({ params, props }) => {
	const picture = await cached(fileURLToPath(new URL('share/', cacheDir)), `${params['name']}.jpg`, () =>
		sharePicture(props.input),
	);
	made();
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/jpeg' } });
};
