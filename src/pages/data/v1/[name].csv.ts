import type { APIRoute } from 'astro';
import { csvFile, dataNames } from '../../../site/open-data/files.ts';
import type { DataName } from '../../../site/open-data/schemas.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
	new Response(csvFile(params['name'] as DataName), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
