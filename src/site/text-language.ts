import { foreign } from '../i18n/foreign.ts';
import { localeOf } from '../i18n/locales.ts';
import type { Page } from './page-model.ts';

/**
 * The attributes of an element that holds words of a page which fell back to another language; none where it did
 * not.
 */
export const inTextLanguage = ({ locale, textLocale }: Pick<Page, 'locale' | 'textLocale'>) =>
	locale === textLocale ? {} : { lang: textLocale, dir: localeOf(textLocale).dir };

/** A link to a page, in the language of its text. */
export const asLink = (page: Pick<Page, 'locale' | 'textLocale' | 'href' | 'text'>) => ({
	text: page.text.data.title,
	href: page.href,
	...inTextLanguage(page),
});

/** Words of a page, to stand in a string of its frame: marked where they are in another language. */
export const saidIn = ({ locale, textLocale }: Pick<Page, 'locale' | 'textLocale'>, words: string) =>
	locale === textLocale ? words : foreign(words, localeOf(textLocale));
