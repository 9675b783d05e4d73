import { defineMiddleware } from 'astro:middleware';
import { holdsForeign, unmarked } from './i18n/foreign.ts';
import { typeset } from './i18n/typeset.ts';

/**
 * A page whose policy names no scripts one by one: all are files of the site, which 'self' lets through, and a hash
 * of each weighs on every page.
 */
const withoutScriptHashes = (html: string) => html.replace(/(?<=script-src 'self'[^;"]*) 'sha256-[\w+/=]+'/g, '');

/**
 * Sets the words of every page. In files that are no pages, strings that fell back to another language stand as
 * plain text.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	const type = response.headers.get('content-type') ?? '';
	if (!/^text\/|json|[/+]xml/.test(type)) return response;
	// Not a copy: a body that is read twice is kept twice.
	const text = await response.text();
	const set = type.includes('html') ? withoutScriptHashes(typeset(text)) : holdsForeign(text) ? unmarked(text) : text;
	return new Response(set, response);
});
