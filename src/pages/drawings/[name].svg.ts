import type { APIRoute } from 'astro';
import { drawingFiles } from '../../site/drawing-files.ts';
import { groundFiles } from '../../site/map-grounds.ts';

// Once by its name: places at one spot have one ground.
export const getStaticPaths = () =>
	[...new Map([...drawingFiles(), ...groundFiles()].map(({ name, svg }) => [name, svg]))].map(([name, svg]) => ({
		params: { name },
		props: { svg },
	}));

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
