import type { APIRoute } from 'astro';
import { smallCharts } from '../../site/small-charts.ts';

export const getStaticPaths = () => smallCharts().map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
