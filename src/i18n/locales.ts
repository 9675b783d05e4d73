import { textOf } from '../content/files.ts';
import { localeCodes as codes, localeFile } from '../content/locale-file.ts';
import { memoize } from '../memoize.ts';
import { localeSchema, type Locale } from './locale-schema.ts';
import { turned } from './quotes.ts';

/** The codes of all languages. */
export const localeCodes = codes();

function readLocale(code: string): Locale {
	const written = localeSchema.parse(JSON.parse(textOf(localeFile(code))));
	return { code, ...(written.quotes ? turned(written, written.quotes) : written) };
}

/**
 * All languages in the order of the language switch. Throws on a file that does not fit; `npm run check` says
 * where.
 */
export const locales = localeCodes.map(readLocale).sort((a, b) => a.order - b.order);

/** The language for readers whose own the site lacks. */
export const defaultLocale = locales.find((locale) => locale.default) ?? locales[0]!;

const byCode = new Map(locales.map((locale) => [locale.code, locale]));

/** The language with this code. Throws if there is none. */
export function localeOf(code: string): Locale {
	const locale = byCode.get(code);
	if (!locale) throw new Error(`content/locales/${code}.json is missing.`);
	return locale;
}

/** The language, script and region that a code most likely means. */
export const maximized = memoize(
	(code: string) => code,
	(code) => new Intl.Locale(code).maximize(),
);

/** What Intl calls a language by, from its code. */
export const tagOf = (code: string): string => localeOf(code).intl ?? code;

/**
 * The language itself, by its code, and those that it falls back to, best first; complete ones last of all, so that
 * something is always found.
 */
export const chainOf = memoize(
	(code: string) => code,
	(code): readonly Locale[] => {
		const locale = localeOf(code);
		return [...new Set([locale, ...locale.fallback.map(localeOf), ...locales.filter((other) => other.complete)])];
	},
);
