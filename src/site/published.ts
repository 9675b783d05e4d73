import { join } from 'node:path';
import { contentDir } from '../content/dir.ts';
import { textOf } from '../content/files.ts';
import { PUBLISHED } from '../content/folders.ts';
import { inFolder, inSite } from '../site-address.ts';
import { shortHref } from './campaigns.ts';
import { sheetsOf } from './derived.ts';
import { listOf, wordOf } from './lists.ts';
import { entryKey, hrefOf, type Page } from './page-model.ts';
import type { Kind } from '../collections/kinds.ts';

/**
 * An address and what stands there: `<kind>/<id>`, a further page of a long list (`<kind>/<id> 2`), a sheet that is
 * made of it (`<kind>/<id> poster`), or the short `code` of a campaign.
 */
export interface Address {
	/** From where the site begins, whatever path that is. */
	path: string;
	of: string;
}

/** The list of all addresses that were ever published, kept with the content. */
export const publishedFile = join(contentDir, PUBLISHED);

/** What has been published. Nothing where no list is kept. */
export const published = (): Address[] =>
	textOf(publishedFile)
		.split(/\r?\n/)
		.flatMap((line) => {
			const [path, ...of] = line.trim().split(' ');
			return path?.startsWith('/') && of.length ? [{ path, of: of.join(' ') }] : [];
		});

/** The language that an address begins with, if it has one. */
export const localeIn = ({ path, of }: Address) => (of.endsWith(' code') ? undefined : path.split('/')[1]);

const at = (href: string, of: string): Address => ({ path: inFolder(href), of });
const codesOf = ({ facts }: Page) => facts.data as unknown as { code: string; formerly?: string[] };

/** Every address that the site has now. Takes all its pages, narrower lists included. */
export const addressesOf = (pages: Page[]): Address[] => {
	const campaigns = new Map(pages.filter(({ kind }) => kind === 'campaigns').map((page) => [page.id, page]));
	return [
		...pages.map((page) => at(page.href, entryKey(page))),
		...sheetsOf(pages).map(({ name, page: { kind, id }, href }) => at(href, `${kind}/${id} ${name}`)),
		...[...campaigns].map(([id, page]) => at(shortHref(codesOf(page).code), `campaigns/${id} code`)),
	];
};

/** Addresses that entries say they had: `formerly` in texts, and in the facts of campaigns. */
export const formerAddresses = (pages: Page[]): Address[] =>
	pages.flatMap((page) => {
		if (page.part) return [];
		const { kind, id, locale, text } = page;
		const words = (text.data as { formerly?: string[] }).formerly ?? [];
		const list = kind === 'lists' || kind === 'facets' ? '' : wordOf(kind as Kind)(locale);
		const codes = kind === 'campaigns' ? (codesOf(page).formerly ?? []) : [];
		return [
			...words.map((word) => at(hrefOf(locale, list, word), `${kind}/${id}`)),
			...codes.map((code) => at(shortHref(code), `campaigns/${id} code`)),
		];
	});

/** An address that is no longer: where it leads, or nothing where what stood there was taken away. */
export interface Moved extends Address {
	to: string | undefined;
}

/** The address of the list that something belonged to, in a language. */
function listAbove({ of }: Address, locale: string, hrefs: Map<string, string>): string | undefined {
	const [kind, id] = of.split(/[/ ]/) as [string, string];
	const list = kind === 'lists' ? id : kind === 'facets' ? id.split('-')[0] : listOf(kind as Kind);
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
			return { ...address, to: hrefs.get(`${address.of}@${locale}`) ?? narrowed };
		});
}

/** Where readers go on from an address of which nothing is left: the list that it belonged to, or the home page. */
export function leadsOnTo(address: Address, locale: string, pages: Page[]): string {
	const hrefs = new Map(
		addressesOf(pages).map((present) => [`${present.of}@${localeIn(present) ?? ''}`, inSite(present.path)]),
	);
	return listAbove(address, locale, hrefs) ?? hrefOf(locale);
}
