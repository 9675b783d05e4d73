import { placeKey, regionPlace } from '../collections/places.ts';
import { locales } from '../i18n/locales.ts';
import { addressWord, translator } from '../i18n/translate.ts';
import { hrefBelow, type Page } from './page-model.ts';
import { saidIn } from './text-language.ts';
import { inOrder, tradeName, tradePath } from './trades.ts';
import { isListed } from './visibility.ts';

/** Kinds that tell of work: a place has a pack for each trade that one of them has in it or in all of its region. */
export const WORK_KINDS = ['stories', 'employers', 'clusters'] as const;

/** What a pack is about: a municipality and a trade; without a trade it is the page where one is chosen. */
export interface Pack {
	place: string;
	trade?: string;
}

/**
 * A pack for candidates, as a page. Its id is `<municipality>-<trade>`. It gathers what other pages say, so that it is
 * in the language of its readers, and marks what fell back to another one part by part.
 */
interface PackPage extends Page<'packs', { id: string; data: Pack & { source: string } }> {}

interface Work {
	places: string[];
	trades?: string[] | undefined;
}

/** The trades of work in a municipality, in the order of lists. Takes the pages of all entries in one language. */
function tradesIn(place: Page, entries: Page[]): string[] {
	const { region } = place.facts.data as unknown as { region: string };
	const own = [place.id, regionPlace(region)];
	return inOrder(
		entries
			.map(({ facts }) => facts.data as unknown as Work)
			.filter(({ places }) => places.some((other) => own.includes(other)))
			.flatMap(({ trades }) => trades ?? []),
	);
}

/** The words of a pack, and of the page where one is chosen. */
function wordsOf(place: Page, trade: string | undefined) {
	const { t } = translator(place.locale);
	const named = { place: saidIn(place, place.text.data.title) };
	if (!trade) return { title: t('pack.all', named), summary: t('pack.allSummary', named) };
	return {
		title: t('pack.title', { ...named, trade: tradeName(trade, place.locale) }),
		summary: t('pack.summary', named),
	};
}

function packOf(place: Page, trade?: string): PackPage {
	const { locale } = place;
	const id = [place.id, trade].filter(Boolean).join('-');
	const above = hrefBelow(place, addressWord(locale, 'pack'));
	const path = trade ? tradePath(trade, locale) : addressWord(locale, 'pack');
	return {
		kind: 'packs',
		id,
		locale,
		textLocale: locale,
		href: trade ? hrefBelow({ href: above }, path) : above,
		facts: { id, data: { source: locales[0]!.code, place: place.id, ...(trade ? { trade } : {}) } },
		text: { id: `${id}/${locale}`, data: { path, ...wordsOf(place, trade) } },
	};
}

/**
 * The packs of all municipalities, in every language: one for each trade that has work there, and before them the page
 * where they are chosen. Takes the pages of all entries.
 */
export function packPages(entryPages: Page[]): PackPage[] {
	const first = locales[0]!.code;
	const kinds: readonly string[] = WORK_KINDS;
	const work = entryPages.filter((page) => page.locale === first && kinds.includes(page.kind) && isListed(page));
	const trades = new Map(
		entryPages
			.filter(({ kind, locale }) => kind === 'municipalities' && locale === first)
			.map((place) => [place.id, tradesIn(place, work)]),
	);
	return entryPages
		.filter(({ kind }) => kind === 'municipalities')
		.flatMap((place) => {
			const own = trades.get(place.id)!;
			return own.length ? [packOf(place), ...own.map((trade) => packOf(place, trade))] : [];
		});
}

/** The id of the page of what a pack is about. */
export const placeOfPack = ({ place }: Pack) => placeKey(place);
