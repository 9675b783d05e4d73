import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { cacheDir } from 'astro:config/server';
import { cached } from '../../share/cache.ts';
import { drawAll } from '../../share/draw-all.ts';
import { sharePicture, type ShareInput } from '../../share/picture.ts';
import { counter } from '../../site/progress.ts';
import { shares } from '../../site/share.ts';

const all = [...shares()];
const made = counter('share pictures', all.length);
const folder = fileURLToPath(new URL('share/', cacheDir));
// While the site is being written, only those are drawn that somebody asks for.
const drawn = import.meta.env.PROD ? drawAll(folder, all) : undefined;

export const getStaticPaths = () => all.map(({ name, input }) => ({ params: { name }, props: { input } }));

export const GET: APIRoute<{ input: ShareInput }> = async ({ params, props }) => {
	await drawn?.(params['name']!);
	const picture = await cached(folder, `${params['name']}.jpg`, () => sharePicture(props.input));
	made();
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/jpeg' } });
};
