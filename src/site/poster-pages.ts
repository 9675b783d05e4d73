import { posterWord } from '../i18n/translate.ts';
import { isFallback } from './pages-of.ts';
import { alternates, pages, type PageOf } from './pages.ts';

/** A page of a place, which has a poster to print. */
export type Place = PageOf<'regions'> | PageOf<'municipalities'>;

/** The address of the poster of a place: that of its page and a word of the language. */
export const posterHref = ({ locale, href }: Place) => `${href}${posterWord(locale)}/`;

/** All places that have a poster to print, in all languages. */
export const posterPlaces = () =>
	pages.filter((page): page is Place => page.kind === 'regions' || page.kind === 'municipalities');

/** The page that search engines should know instead of a poster: that of the place, in the language of its text. */
export const canonicalOf = (place: Place) =>
	(isFallback(place) && alternates(place).find((other) => other.locale === place.textLocale)) || place;
