import type { APIRoute } from 'astro';
import { inSite } from '../site-address.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(inSite('/sitemap-index.xml'), site)}\n`);
