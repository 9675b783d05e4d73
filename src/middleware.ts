import { defineMiddleware } from 'astro:middleware';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { holdsForeign, piecesOf, unmarked } from './i18n/foreign.ts';

/** Elements whose text is no place for other elements. */
const PLAIN = ['title', 'option', 'textarea', 'script', 'style'];

/** A page in which words that fell back to another language say so. */
function languagesSaid(html: string): string {
	const parts: string[] = [];
	const stream = new RewritingStream();
	let plain = 0;
	stream.on('data', (part: string) => parts.push(part));
	stream.on('startTag', (tag, raw) => {
		if (PLAIN.includes(tag.tagName)) plain++;
		stream.emitRaw(raw);
	});
	stream.on('endTag', (tag, raw) => {
		if (PLAIN.includes(tag.tagName)) plain--;
		stream.emitRaw(raw);
	});
	stream.on('text', (token, raw) => {
		if (plain > 0 || !holdsForeign(raw)) return stream.emitRaw(raw);
		for (const { words, locale } of piecesOf(token.text)) {
			if (locale) stream.emitRaw(`<span lang="${locale.code}" dir="${locale.dir}">`);
			stream.emitText({ ...token, text: words });
			if (locale) stream.emitRaw('</span>');
		}
	});
	stream.end(html);
	return parts.join('');
}

/** Gives strings of a language that is not complete the language that they fell back to; in files that are no pages they stand as plain text. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	const type = response.headers.get('content-type') ?? '';
	if (!/text|json|xml/.test(type)) return response;
	// Not a copy: a body that is read twice is kept twice.
	const text = await response.text();
	if (!holdsForeign(text)) return new Response(text, response);
	return new Response(type.includes('html') ? languagesSaid(text) : unmarked(text), response);
});
