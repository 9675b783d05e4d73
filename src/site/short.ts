import { kindNames, kinds, traitsOf, type Kind } from '../collections/kinds.ts';
import { inSite } from '../site-address.ts';

/** What has, or had, a short address. */
interface Source {
	kind: string;
	facts: { data: object };
}

/** The short address of a word behind its letter, such as `/p/<word>/`. */
export const shortHref = (letter: string, word: string) => inSite(`/${letter}/${word}/`);

/** The letter and the field of a kind whose entries have short addresses; nothing for all others. */
export const shortOf = (kind: string) => (kind in kinds ? traitsOf(kind as Kind).short : undefined);

/** The letters that short addresses begin with. */
export const shortLetters = [...new Set(kindNames.flatMap((kind) => shortOf(kind)?.letter ?? []))];

/** The short addresses of an entry: the present one, if it has one, and those that it had or took over. */
export function shortHrefs({ kind, facts: { data } }: Source): { now: string | undefined; before: string[] } {
	const short = shortOf(kind);
	if (!short) return { now: undefined, before: [] };
	const { [short.field]: word, formerly = [] } = data as { code?: string; short?: string; formerly?: string[] };
	return {
		now: word && shortHref(short.letter, word),
		before: formerly.map((former) => shortHref(short.letter, former)),
	};
}

/**
 * The address of a page for paper and for messages: the short one, which leads to the reader's language, or, where
 * it has none, its own.
 */
export const addressToSend = (page: Source & { href: string }) => shortHrefs(page).now ?? page.href;
