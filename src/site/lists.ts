import { listedKinds } from '../collections/kinds.ts';
import { locales } from '../i18n/locales.ts';
import { listWords } from '../i18n/translate.ts';

/** The lists of the site in the shape of entries, so that they are pages like all others. Their texts come from the locale files. */
export const listFacts = listedKinds.map((id) => ({ id, data: { source: locales[0]!.code } }));

export const listTexts = locales.flatMap(({ code, lists }) =>
	listedKinds.flatMap((kind) => {
		const words = lists[kind];
		return words ? [{ id: `${kind}/${code}` as const, data: words }] : [];
	}),
);

/** The word for a kind in the addresses of a language. */
export const sectionWord = (kind: (typeof listedKinds)[number]) => (code: string) => listWords(code, kind).found.path;
