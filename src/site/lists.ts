import { idsOf } from '../content/ids.ts';
import { listedKinds, traitsOf, type Kind, type ListedKind } from '../collections/kinds.ts';
import { locales } from '../i18n/locales.ts';
import { listWords } from '../i18n/translate.ts';

/** The kinds that have a list here: those with entries. A region need not fill them all. */
export const shownKinds = listedKinds.filter((kind) => idsOf(kind).length > 0);

/**
 * The lists of the site in the shape of entries, so that they are pages like all others. Their texts come from the
 * locale files.
 */
export const listFacts = shownKinds.map((id) => ({ id, data: { source: locales[0]!.code } }));

export const listTexts = locales.flatMap(({ code, lists }) =>
	shownKinds.flatMap((kind) => {
		const words = lists[kind];
		return words ? [{ id: `${kind}/${code}` as const, data: words }] : [];
	}),
);

const isListed = (kind: Kind): kind is ListedKind => Boolean(traitsOf(kind).listed);

/** The list that a kind belongs to: its own, or that of another kind. Plain pages belong to none. */
export const listOf = (kind: Kind) => (isListed(kind) ? kind : (traitsOf(kind).inList as ListedKind | undefined));

/** The word for a kind in the addresses of a language; empty for plain pages. */
export const wordOf = (kind: Kind) => (code: string) => {
	const list = listOf(kind);
	return list ? listWords(code, list).found.path : '';
};
