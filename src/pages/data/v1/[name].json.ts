import type { APIRoute } from 'astro';
import { jsonFile, dataNames } from '../../../site/open-data/files.ts';
import type { DataName } from '../../../site/open-data/schemas.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
	new Response(jsonFile(params['name'] as DataName), { headers: { 'content-type': 'application/json' } });
