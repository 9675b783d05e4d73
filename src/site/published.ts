import { join } from 'node:path';
import { contentDir } from '../content/dir.ts';
import { textOf } from '../content/files.ts';
import { PUBLISHED } from '../content/folders.ts';
import { inFolder, inSite } from '../site-address.ts';
import { partsFromLanguage, sheetsOf } from './derived.ts';
import { listOf, wordOf } from './lists.ts';
import { abovePack } from './made-of-others.ts';
import { entryKey, hrefOf, type Page } from './page-model.ts';
import { kinds, type Kind } from '../collections/kinds.ts';
import { placeKey } from '../collections/places.ts';
import { shortHrefs } from './short.ts';

/**
 * An address and what stands there: `<kind>/<id>`, a further page of a long list (`<kind>/<id> 2`), a sheet that is
 * made of it (`<kind>/<id> poster`), or a short address (`<kind>/<id> code`).
 */
export interface Address {
	/** From where the site begins, whatever path that is. */
	path: string;
	of: string;
	/** Where a short address leads when nothing is left of what it was for: `<kind>/<id>` of its first place. */
	onward?: string | undefined;
}

/** The list of all addresses that were ever published, kept with the content. */
export const publishedFile = join(contentDir, PUBLISHED);

/** What has been published. Nothing where no list is kept. */
export const published = (): Address[] =>
	textOf(publishedFile)
		.split(/\r?\n/)
		.flatMap((line) => {
			const [path, of, what, onward] = line.trim().split(' ');
			return path?.startsWith('/') && of ? [{ path, of: [of, what].filter(Boolean).join(' '), onward }] : [];
		});

/** The line of the list that keeps an address. */
export const lineOf = ({ path, of, onward }: Address) => [path, of, onward].filter(Boolean).join(' ');

/** The language that an address begins with, if it has one. */
export const localeIn = ({ path, of }: Address) => (of.endsWith(' code') ? undefined : partsFromLanguage(path)[0]);

const at = (href: string, of: string): Address => ({ path: inFolder(href), of });
const ofShort = (href: string, { kind, id, facts }: Page): Address => {
	const [place] = (facts.data as { places?: string[] }).places ?? [];
	return { ...at(href, `${kind}/${id} code`), onward: place && placeKey(place) };
};

/** Every address that the site has now. Takes all its pages, narrower lists included. */
export const addressesOf = (pages: Page[]): Address[] => {
	const short = pages.flatMap((page) => {
		const { now } = shortHrefs(page);
		return now ? [ofShort(now, page)] : [];
	});
	return [
		...pages.map((page) => at(page.href, entryKey(page))),
		...sheetsOf(pages).map(({ name, page: { kind, id }, href }) => at(href, `${kind}/${id} ${name}`)),
		...new Map(short.map((address) => [address.path, address])).values(),
	];
};

/** Addresses that entries say they had: `formerly` in texts, and in the facts of what has short addresses. */
export const formerAddresses = (pages: Page[]): Address[] =>
	pages.flatMap((page) => {
		if (page.part) return [];
		const { kind, id, locale, text } = page;
		const words = (text.data as { formerly?: string[] }).formerly ?? [];
		const list = kind in kinds ? wordOf(kind as Kind)(locale) : '';
		return [
			...words.map((word) => at(hrefOf(locale, list, word), `${kind}/${id}`)),
			...shortHrefs(page).before.map((href) => ofShort(href, page)),
		];
	});

/** An address that is no longer: where it leads, or nothing where what stood there was taken away. */
export interface Moved extends Address {
	to: string | undefined;
}

/** The address of the list that something belonged to, in a language. */
function listAbove({ of }: Address, locale: string, hrefs: Map<string, string>): string | undefined {
	const [kind, id] = of.split(/[/ ]/) as [string, string];
	const list = kind === 'lists' ? id : kind === 'facets' ? id.split('-')[0] : kind in kinds && listOf(kind as Kind);
	return hrefs.get(`lists/${list}@${locale}`);
}

/** Every address that was published and is no longer a page, with where it leads now. Takes all pages of the site. */
export function movedAddresses(pages: Page[]): Moved[] {
	const present = addressesOf(pages);
	const taken = new Set(present.map(({ path }) => path));
	const hrefs = new Map(present.map((address) => [`${address.of}@${localeIn(address) ?? ''}`, inSite(address.path)]));
	const before = new Map([...published(), ...formerAddresses(pages)].map((address) => [address.path, address]));
	return [...before.values()]
		.filter(({ path }) => !taken.has(path))
		.map((address) => {
			const locale = localeIn(address) ?? '';
			// A list that has grown shorter lacks its last pages.
			const narrowed = /^(facets|lists)\//.test(address.of) ? listAbove(address, locale, hrefs) : undefined;
			const place = address.onward && hrefs.get(`${address.onward} code@`);
			const pack = abovePack(address, taken);
			const to = hrefs.get(`${address.of}@${locale}`) ?? narrowed ?? place ?? (pack && inSite(pack));
			return { ...address, to };
		});
}

/**
 * Where readers go on from an address of which nothing is left: the page that lost its short address, the place that
 * it was about, the list that it belonged to, or the home page.
 */
export function leadsOnTo(address: Address, locale: string, pages: Page[]): string {
	const hrefs = new Map(
		addressesOf(pages).map((present) => [`${present.of}@${localeIn(present) ?? ''}`, inSite(present.path)]),
	);
	const [own] = address.of.split(' ');
	const left = [own, address.onward].flatMap((key) => hrefs.get(`${key}@${locale}`) ?? []);
	return left[0] ?? listAbove(address, locale, hrefs) ?? hrefOf(locale);
}
