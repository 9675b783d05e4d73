import { defineMiddleware } from 'astro:middleware';
import { holdsForeign, unmarked } from './i18n/foreign.ts';
import { typeset } from './i18n/typeset.ts';

/** Sets the words of every page. In files that are no pages, strings that fell back to another language stand as plain text. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	const type = response.headers.get('content-type') ?? '';
	if (!/text|json|xml/.test(type)) return response;
	// Not a copy: a body that is read twice is kept twice.
	const text = await response.text();
	const set = type.includes('html') ? typeset(text) : holdsForeign(text) ? unmarked(text) : text;
	return new Response(set, response);
});
