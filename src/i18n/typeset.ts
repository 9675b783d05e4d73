import { RewritingStream } from 'parse5-html-rewriting-stream';
import { holdsForeign, piecesOf, unmarked } from './foreign.ts';
import { locales } from './locales.ts';
import { apart } from './other-script.ts';

/** Elements whose text is no place for other elements. */
const AS_IS = ['title', 'option', 'textarea', 'script', 'noscript', 'style', 'code', 'pre'];

/** Where a text stands on a page: in which language, which way, and whether it stays as it is. */
interface Place {
	tag: string;
	lang: string;
	dir: string;
	asIs: boolean;
	drawn: boolean;
}
interface Tag {
	tagName: string;
	attrs: { name: string; value: string }[];
}

const byCode = new Map(locales.map((locale) => [locale.code, locale]));
const staying = new Map(
	locales
		.filter(({ stayWithNext }) => stayWithNext.length)
		.map(({ code, stayWithNext }) => [
			code,
			new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}’'.-])(${stayWithNext.join('|')})[ \t\n]+`, 'giu'),
		]),
);

/** A text in which no line ends in a word that stays with the next one. */
export function together(text: string, lang: string) {
	const words = staying.get(lang);
	return words ? text.replace(words, '$1\u00a0') : text;
}

function inside({ tagName, attrs }: Tag, around: Place): Place {
	const said = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
	return {
		tag: tagName,
		lang: said('lang') ?? around.lang,
		dir: said('dir') ?? (tagName === 'bdi' ? 'auto' : around.dir),
		asIs: around.asIs || AS_IS.includes(tagName),
		drawn: around.drawn || tagName === 'svg',
	};
}

/** The way in which a text runs: where the page leaves it to the text, its first letter says. */
const directionOf = (text: string, dir: string) =>
	dir === 'auto' ? (/^\P{L}*\p{sc=Latin}/u.test(text) ? 'ltr' : 'rtl') : dir;

/** Writes a text so that words keep their language, their direction and their line. */
function write(stream: RewritingStream, text: string, place: Place) {
	for (const { words, locale } of piecesOf(text)) {
		const { lang, dir } = locale ? { lang: locale.code, dir: locale.dir } : place;
		if (locale) stream.emitRaw(`<span lang="${lang}" dir="${dir}">`);
		const set = together(words, lang);
		for (const piece of directionOf(set, dir) === 'rtl' ? apart(set) : [{ words: set, latin: false }]) {
			if (piece.latin) stream.emitRaw('<bdi>');
			stream.emitText({ text: piece.words });
			if (piece.latin) stream.emitRaw('</bdi>');
		}
		if (locale) stream.emitRaw('</span>');
	}
}

/** Whether a page holds anything that has to be set apart or kept together. */
function isPlain(html: string) {
	const { dir = 'ltr', code = '' } = byCode.get(/<html lang="([^"]+)"/.exec(html)?.[1] ?? '') ?? {};
	return dir === 'ltr' && !staying.has(code) && !holdsForeign(html);
}

/**
 * Sets the words of a page: those that fell back to another language say so, names in Latin script among words from
 * right to left stand apart, so that no number jumps across them, and short words stay with the next one. Takes and
 * gives its HTML.
 */
export function typeset(html: string): string {
	if (isPlain(html)) return html;
	const parts: string[] = [];
	const stream = new RewritingStream();
	const places: Place[] = [{ tag: '', lang: '', dir: 'ltr', asIs: false, drawn: false }];
	stream.on('data', (part: string) => parts.push(part));
	stream.on('startTag', (tag, raw) => {
		places.push(inside(tag, places.at(-1)!));
		stream.emitRaw(raw);
	});
	stream.on('endTag', (tag, raw) => {
		// Elements without an end, such as <br>, end with the one that they stand in.
		const at = places.findLastIndex(({ tag: name }) => name === tag.tagName);
		if (at > 0) places.length = at;
		stream.emitRaw(raw);
	});
	stream.on('text', ({ text }, raw) => {
		const place = places.at(-1)!;
		// A drawing's words stand one by one, and no element can stand in them.
		if (place.drawn) stream.emitRaw(unmarked(raw));
		else if (place.asIs || !/\S/.test(text)) stream.emitRaw(raw);
		else write(stream, text, place);
	});
	stream.end(html);
	return parts.join('');
}
