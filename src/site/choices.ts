import { getCollection } from 'astro:content';
import { unmarked } from '../i18n/foreign.ts';
import { sorted } from '../i18n/format.ts';
import { wordsOf } from '../i18n/translate.ts';

/** Something that a reader can choose: its id, and its name in the language of the page. */
interface Choice {
	id: string;
	name: string;
}

type Named = { id: string; data: { names: Record<string, string> } };

const occupations = await getCollection('occupations');
const cities = (await getCollection('areas')).filter(({ data }) => data.type === 'city');

const named = (entries: Named[], locale: string): Choice[] =>
	sorted(
		entries.map(({ id, data }) => ({ id, name: unmarked(wordsOf(data.names, locale)) })),
		({ name }) => name,
		locale,
	);

/** Occupations, by their names in a language. */
export const occupationChoices = (locale: string) => named(occupations, locale);

/** Cities that a reader may live in. */
export const cityChoices = (locale: string) => named(cities, locale);
