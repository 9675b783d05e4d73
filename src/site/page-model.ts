import { inFolder, inSite } from '../site-address.ts';

interface Locale {
	code: string;
	fallback: string[];
}

interface Facts {
	id: string;
	data: { source: string };
}

interface Text {
	/** `<entry>/<locale>` */
	id: string;
	data: { title: string; path: string; summary: string };
}

/** A page: an entry in a language of the site, told in the best language that it is written in. */
export interface Page<K extends string = string, F extends Facts = Facts, T extends Text = Text> {
	kind: K;
	id: F['id'];
	/** The language of the page. */
	locale: string;
	/** The language of its text. Another one than `locale` makes it a fallback page. */
	textLocale: string;
	href: string;
	/** Its number among the pages of a list that is too long for one; nothing for the first one and all other pages. */
	part?: number;
	facts: F;
	text: T;
}

/** The address of a page: its language, the word for its kind if it has one, and its own word. */
export const hrefOf = (locale: string, ...words: string[]) =>
	inSite(`/${[locale, ...words].filter(Boolean).join('/')}/`);

/** The address of something that stands under a page. */
export const hrefBelow = ({ href }: { href: string }, word: string) => `${href}${word}/`;

/** The part of an address after its language, without slashes around it; nothing for the home page. */
export const pathOf = ({ href }: { href: string }) => inFolder(href).split('/').slice(2, -1).join('/') || undefined;

/**
 * One page per entry and language, in the first language of: the page's own, those that it falls back to, the one
 * the entry was written in, any.
 * Takes the word for the kind in the address of a language, empty where it has none.
 * Throws if an entry has no text at all.
 */
export function pagesOf<K extends string, F extends Facts, T extends Text>(
	kind: K,
	allFacts: F[],
	allTexts: T[],
	locales: Locale[],
	word: (locale: string) => string = () => '',
): Page<K, F, T>[] {
	const textById = new Map(allTexts.map((text) => [text.id, text]));

	return allFacts.flatMap((facts) =>
		locales.map(({ code, fallback }) => {
			const order = [code, ...fallback, facts.data.source, ...locales.map((other) => other.code)];
			const textLocale = order.find((other) => textById.has(`${facts.id}/${other}`));
			if (!textLocale) throw new Error(`content/${kind}/${facts.id} has no text.`);
			const text = textById.get(`${facts.id}/${textLocale}`)!;
			return {
				kind,
				id: facts.id,
				locale: code,
				textLocale,
				href: hrefOf(code, word(code), text.data.path),
				facts,
				text,
			};
		}),
	);
}

/** Whether the text of a page is in another language than the page. Such pages stay out of search engines. */
export const isFallback = (page: Pick<Page, 'locale' | 'textLocale'>) => page.locale !== page.textLocale;

/** What the same page has in common in all languages: what it is about, and its number in a long list. */
export const entryKey = ({ kind, id, part }: Pick<Page, 'kind' | 'id' | 'part'>) =>
	[`${kind}/${id}`, ...(part ? [part] : [])].join(' ');

/**
 * The translation for readers whose own language the site lacks: that in the default language, or the original. The
 * same for all translations.
 */
export const defaultOf = <P extends Page>(translations: P[], defaultLocale: string) =>
	translations.find(({ locale }) => locale === defaultLocale) ??
	translations.find(({ locale, facts }) => locale === facts.data.source);

/**
 * The address for readers whose own language the site lacks: where languages are chosen for the home page, else
 * that of `defaultOf`.
 */
export function byDefault<P extends Page>(translations: P[], defaultLocale: string): string | undefined {
	const page = defaultOf(translations, defaultLocale);
	return page?.href === hrefOf(page?.locale ?? '') ? inSite('/') : page?.href;
}

/** Pages that want the address of an earlier one, each with that one. */
export function clashes<P extends Pick<Page, 'href'>>(pages: P[]): [P, P][] {
	const byHref = new Map<string, P>();
	return pages.flatMap((page) => {
		const first = byHref.get(page.href);
		if (!first) byHref.set(page.href, page);
		return first ? [[first, page] as [P, P]] : [];
	});
}
