import { kinds, traitsOf, type Kind, type ListedKind } from '../collections/kinds.ts';
import type { AddressWord } from '../i18n/address-words.ts';
import { addressWord } from '../i18n/translate.ts';
import { inFolder, inSite } from '../site-address.ts';
import { hasCards } from './contact-cards.ts';
import { isFallback, type Page } from './page-model.ts';
import { addressToSend, shortHrefs } from './short.ts';

/** What decides whether something is made of a page. */
type Source = Pick<Page, 'kind' | 'id' | 'locale' | 'textLocale'> & { facts: { data: object } };

/** Something that is made of pages and stands under their addresses. */
interface Derivation {
	/** Whether a page has one, or may have one. */
	of: (page: Source) => boolean;
	/** The name of its file. */
	file?: string;
	/**
	 * Or the word of each language for it, and the view that shows it: a sheet of its own, without header, menus and
	 * footer.
	 */
	word?: AddressWord;
	view?: string;
	/** Or a folder of its own before the address of the page, which hosts can have a rule for. */
	folder?: string;
}

const isRegion = ({ kind }: Source) => kind === 'regions';
const isPlace = (page: Source) => isRegion(page) || page.kind === 'municipalities';
const facetKind = ({ facts: { data } }: Source) => (data as { facet?: { kind: string } }).facet?.kind;
const tellsOfEvents = (page: Source) =>
	isPlace(page) || [page.kind, facetKind(page), page.kind === 'lists' && page.id].includes('events');

/** Whether a page has a code to scan under its own address; one with a short address has it under that. */
const hasOwnCode = (page: Source) =>
	page.kind in kinds && Boolean(traitsOf(page.kind as Kind).sent) && !shortHrefs(page).now;

const EMBEDDED = ['regions', 'municipalities', 'statistics', 'stories', 'events'];
/** Whether others can show a page as a card on pages of theirs: told in its own language, since a card says no more. */
const hasCard = (page: Source) => EMBEDDED.includes(page.kind) && !isFallback(page);

/** Whether a page is a list that can be followed. */
export const isFollowed = ({ kind, id }: Pick<Source, 'kind' | 'id'>) =>
	kind === 'lists' && Boolean(traitsOf(id as ListedKind).followed);

/** All that is made of pages. Its addresses, the check that none clash, and what tests ask of it follow from here. */
export const derivations = {
	poster: { of: isPlace, word: 'poster', view: 'PosterSheet' },
	slides: { of: isRegion, word: 'slides', view: 'Slides' },
	deck: { of: isRegion, file: 'slides.pptx' },
	calendar: { of: tellsOfEvents, file: 'calendar.ics' },
	rss: { of: isFollowed, file: 'feed.xml' },
	json: { of: isFollowed, file: 'feed.json' },
	contacts: { of: hasCards, file: 'contacts.vcf' },
	card: { of: hasCard, folder: 'cards' },
	oembed: { of: hasCard, file: 'oembed.json' },
	codeSvg: { of: hasOwnCode, file: 'qr.svg' },
	codePng: { of: hasOwnCode, file: 'qr.png' },
} as const satisfies Record<string, Derivation>;
type DerivedName = keyof typeof derivations;

const rows = Object.entries(derivations) as [DerivedName, Derivation][];

/**
 * The address of what is made of a page: that of the page, and the name of a file or a word of the language, or in a
 * folder of its own.
 */
export function derivedHref(name: DerivedName, { href, locale }: Pick<Page, 'href' | 'locale'>): string {
	const { file, word, folder }: Derivation = derivations[name];
	if (folder) return inSite(`/${folder}${inFolder(href)}`);
	return href + (word ? `${addressWord(locale, word)}/` : file);
}

/** The code to scan of a page that asks to be sent on, as files, under the address that it leads to. */
export function codeFiles(page: Source & Pick<Page, 'href' | 'locale'>): { svg: string; png: string } {
	const at = { href: addressToSend(page), locale: page.locale };
	return { svg: derivedHref('codeSvg', at), png: derivedHref('codePng', at) };
}

/** A sheet of its own that is made of a page. */
export interface Sheet<P extends Page = Page> {
	name: DerivedName;
	page: P;
	href: string;
	word?: AddressWord | undefined;
	view?: string | undefined;
}

/** All sheets that are made of some pages. */
export const sheetsOf = <P extends Page>(pages: P[]): Sheet<P>[] =>
	rows.flatMap(([name, { of, word, folder, view }]) =>
		word || folder ? pages.filter(of).map((page) => ({ name, page, href: derivedHref(name, page), word, view })) : [],
	);

/** Whether a published thing, such as `<kind>/<id> poster`, is a sheet and no page. */
export const isSheet = (of: string) =>
	rows.some(([name, { word, folder }]) => (word || folder) && of.endsWith(` ${name}`));

/** The folders that something has to itself, before the language. */
const folders = rows.flatMap(([, { folder }]) => folder ?? []);

/** The parts of an address that begin with its language: without a folder before it. */
export const partsFromLanguage = (path: string) => {
	const parts = path.split('/').slice(1);
	return folders.includes(parts[0]!) ? parts.slice(1) : parts;
};
