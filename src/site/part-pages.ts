import { digits } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { Facet } from './facet-model.ts';
import { hrefBelow, type Page } from './page-model.ts';
import { isListed } from './visibility.ts';

/** A list that is longer goes over several pages. */
export const PART = 60;

/** The further pages of a list, from the second on, each under the address of the list and its number. */
function further<P extends Page>(list: P, size: number): P[] {
	const { title } = list.text.data;
	return Array.from({ length: Math.max(0, Math.ceil(size / PART) - 1) }, (_, at) => {
		const part = at + 2;
		const words = { list: title, n: digits(part, list.locale) };
		const named = { ...list.text.data, title: translator(list.locale).t('list.part', words) };
		return { ...list, part, href: hrefBelow(list, String(part)), text: { ...list.text, data: named } };
	});
}

/**
 * The further pages of all lists that are too long for one.
 * Takes the pages of all entries, the lists among them, and narrower lists.
 */
export function partPages<P extends Page, F extends Page>(entryPages: P[], facets: F[]): (P | F)[] {
	const sizes = new Map<string, number>();
	for (const { kind, locale } of entryPages.filter(isListed))
		sizes.set(`${kind}/${locale}`, (sizes.get(`${kind}/${locale}`) ?? 0) + 1);
	return [
		...entryPages
			.filter(({ kind }) => kind === 'lists')
			.flatMap((list) => further(list, sizes.get(`${list.id}/${list.locale}`) ?? 0)),
		...facets.flatMap((list) => further(list, (list.facts.data as unknown as { facet: Facet }).facet.count)),
	];
}

/** The groups of a list as far as they stand on one of its pages, the first unless told. */
export function onPart<G extends { entries: readonly unknown[] }>(groups: G[], part = 1): G[] {
	let before = 0;
	return groups.flatMap((group) => {
		const [from, to] = [(part - 1) * PART - before, part * PART - before];
		before += group.entries.length;
		const entries = group.entries.slice(Math.max(0, from), Math.max(0, to));
		return entries.length ? [{ ...group, entries }] : [];
	});
}
