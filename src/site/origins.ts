import { getCollection } from 'astro:content';
import { wordsOf } from '../i18n/translate.ts';
import type { PageOf } from './pages.ts';

const all = (await getCollection('origins')).toSorted((a, b) => a.data.order - b.data.order);
const byId = new Map(all.map(({ id, data }) => [id, data]));

/** The name of an origin in a language: "from another country". */
export const originName = (id: string, locale: string) => wordsOf(byId.get(id)!.names, locale);

/** The ids of the origins that the steps of a guide tell apart, in their order. */
export const originsIn = ({ facts }: PageOf<'guides'>) =>
	all.map(({ id }) => id).filter((id) => facts.data.steps.some(({ from }) => from?.includes(id)));

/**
 * The style sheet by which a reader who has said where they come from sees what is for everybody and what is for them.
 * Takes the origins that they can choose.
 */
export const originsCss = (ids: string[]) =>
	ids.map((id) => `:root:has(#from-${id}:checked) [data-from]:not([data-from~='${id}']){display:none}`).join('');
