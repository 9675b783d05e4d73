import type { OfTrade } from './vignettes-of.ts';
import { factsOf } from '../collections/facts.ts';
import { inLanguage, wordsOf } from '../i18n/translate.ts';

// Read from their files, so that the addresses of narrower lists are known outside Astro too.
const all = factsOf('trades');

/** The name of a trade in the language of a page. */
export const tradeName = (id: string, locale: string) => wordsOf(all.get(id)!.names, locale);

/** Words that readers of a language type who look for work in a trade. */
export const tradeKeywords = (id: string, locale: string) => all.get(id)!.keywords[locale] ?? [];

/** The word of a trade in the addresses of a language. */
export const tradePath = (id: string, locale: string) => inLanguage(all.get(id)!.paths, locale).found;

/** The trades among some, in the order of lists. */
export const inOrder = (ids: string[]) => [...new Set(ids)].sort((a, b) => all.get(a)!.order - all.get(b)!.order);

/** What narrows the search for vacancies of each country to a trade. */
export const tradeSearch = (id: string) => all.get(id)!.vacancies;

/** The vignettes for entries in a trade, if it names some. */
export const tradeVignettes = (id: string) => all.get(id)!.vignettes as OfTrade | undefined;
