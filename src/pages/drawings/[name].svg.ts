import type { APIRoute } from 'astro';
import { drawingFiles } from '../../site/drawing-files.ts';

export const getStaticPaths = () => drawingFiles().map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
