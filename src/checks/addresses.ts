import { join } from 'node:path';
import type { EntryFolder } from '../collections/entries.ts';
import { placeKey } from '../collections/places.ts';
import { contentDir } from '../content/dir.ts';
import type { Problem } from '../content/problem.ts';
import { localeFile } from '../content/locale-file.ts';
import { textFile } from '../content/stamps.ts';
import { fieldOf } from '../i18n/address-words.ts';
import { allContentPages } from '../site/content-pages.ts';
import { sheetsOf } from '../site/derived.ts';
import type { Facet } from '../site/facet-model.ts';
import type { Pack } from '../site/packs.ts';
import { clashes, entryKey, type Page } from '../site/page-model.ts';

/** What stands at an address: what it is, and the file and field that give it its last word. */
interface Addressed {
	href: string;
	of: string;
	file: string;
	field: string;
}

function ofPage(page: Page): Addressed {
	const { href, kind, id, textLocale } = page;
	const file = kind === 'lists' ? localeFile(textLocale) : textFile(kind, id, textLocale);
	return { href, of: entryKey(page), file, field: 'path' };
}

/** A narrower list has the word of its place or trade, or that of the locale file before a month or a theme. */
function ofFacet({ href, locale, facts }: Page, pages: Map<string, Page>): Addressed {
	const { kind, by, value } = (facts.data as unknown as { facet: Facet }).facet;
	const of = `the list of ${kind} narrowed to the ${by} "${value}"`;
	if (by === 'trade')
		return { href, of, file: join(contentDir, 'trades', value, 'facts.yaml'), field: `paths.${locale}` };
	if (by !== 'place') return { href, of, file: localeFile(locale), field: fieldOf(by) };
	return { ...ofPage(pages.get(`${placeKey(value)}/${locale}`)!), href, of };
}

/** A pack has the word of its trade; the page where one is chosen that of the locale file. */
function ofPack({ href, id, locale, facts }: Page): Addressed {
	const { trade } = facts.data as unknown as Pack;
	const of = `the pack ${id}`;
	return trade
		? { href, of, file: join(contentDir, 'trades', trade, 'facts.yaml'), field: `paths.${locale}` }
		: { href, of, file: localeFile(locale), field: fieldOf('pack') };
}

/** One mistake for each two that clash: a text that other languages fall back to clashes in each of them. */
function problemsIn(all: Addressed[]): Problem[] {
	const told = new Map(
		clashes(all)
			.toReversed()
			.map(([first, second]) => [`${second.file} ${first.of}`, { first, second }]),
	);
	return [...told.values()]
		.toReversed()
		.map(({ first, second }) => ({
			file: second.file,
			message: `two pages want the address ${second.href}. The other one is ${first.of}. Change "${second.field}" in one of them.`,
		}));
}

/**
 * Two pages with one address: entries, lists and narrower lists, packs, and sheets that are made of them. Takes entries
 * that can be read.
 */
export function clashingAddresses(entries: EntryFolder[]): Problem[] {
	const all = allContentPages({ entries });
	// The further pages of long lists come first: what stands in their way is an entry, whose word can change.
	const pages = all
		.filter(({ kind }) => kind !== 'facets' && kind !== 'packs')
		.toSorted((a, b) => Number(b.part !== undefined) - Number(a.part !== undefined));
	const own = problemsIn(pages.map(ofPage));
	// What is made of two pages with one address clashes, too, and would say the same again.
	if (own.length) return own;
	const byKey = new Map(pages.map((page) => [`${page.kind}/${page.id}/${page.locale}`, page]));
	const facets = all.filter(({ kind }) => kind === 'facets').map((page) => ofFacet(page, byKey));
	const packs = all.filter(({ kind }) => kind === 'packs').map(ofPack);
	const sheets = sheetsOf(pages).flatMap(({ name, page, href, word }) =>
		word
			? [{ href, of: `the ${name} of ${page.kind}/${page.id}`, file: localeFile(page.locale), field: fieldOf(word) }]
			: [],
	);
	return problemsIn([...pages.map(ofPage), ...facets, ...sheets, ...packs]);
}
