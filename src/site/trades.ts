import { getCollection } from 'astro:content';
import { inLanguage, wordsOf } from '../i18n/translate.ts';

const all = new Map((await getCollection('trades')).map(({ id, data }) => [id, data]));

/** The name of a trade in the language of a page. */
export const tradeName = (id: string, locale: string) => wordsOf(all.get(id)!.names, locale);

/** The word of a trade in the addresses of a language. */
export const tradePath = (id: string, locale: string) => inLanguage(all.get(id)!.paths, locale).found;

/** The trades among some, in the order of lists. */
export const inOrder = (ids: string[]) => [...new Set(ids)].sort((a, b) => all.get(a)!.order - all.get(b)!.order);

/** What narrows the search for vacancies of each country to a trade. */
export const tradeSearch = (id: string) => all.get(id)!.vacancies;
