import type { APIRoute } from 'astro';
import { dataNames, schemaOf } from '../../../../site/open-data/files.ts';
import type { DataName } from '../../../../site/open-data/schemas.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(schemaOf(params['name'] as DataName), null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
