import { sizeOf } from '../scripts/chromium.ts';
import { contentPages } from '../src/site/content-pages.ts';
import { locales } from '../src/i18n/locales.ts';
import type { Page } from '../src/site/page-model.ts';

/*
 * What tests of the site open, whatever content it was built from: its first language, the first that runs from the
 * right, and of a kind the entry that has the most to show.
 */

export const first = locales[0]!.code;

/** The first language that runs from the right; nothing where there is none. */
export const fromRight = locales.find(({ dir }) => dir === 'rtl')?.code;

const all = contentPages();

/** The pages of a kind in a language, that with the most facts first. */
export const pagesOf = (kind: string, locale = first): Page[] =>
	all.filter((page) => page.kind === kind && page.locale === locale).sort((a, b) => sizeOf(b) - sizeOf(a));

/** The address of the page of a kind that has the most to show. Throws where no content is of that kind. */
export function some(kind: string, locale = first): string {
	const [page] = pagesOf(kind, locale);
	if (!page) throw new Error(`There is no page of ${kind} in ${locale}.`);
	return page.href;
}
