import type { APIRoute } from 'astro';
import { drawingFiles } from '../../site/drawing-files.ts';
import { groundFiles } from '../../site/map-grounds.ts';

export const getStaticPaths = () =>
	[...drawingFiles(), ...groundFiles()].map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
