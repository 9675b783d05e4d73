import { kindNames, type Kind } from '../collections/kinds.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { listOf } from './lists.ts';
import { pageAt, pageOf, pages, pagesIn, type Page } from './pages.ts';
import { shortHrefs } from './short.ts';

/** The page that makes links to send on, if the site has one. */
export const deskPage = (locale: string) => pagesIn('pages', locale).find(({ facts }) => facts.data.desk);

/** The address of that page with another one chosen on it; nothing where the site has none. */
export const deskHref = ({ kind, id, locale }: Page) => {
	const desk = deskPage(locale);
	return desk && `${desk.href}#${kind}/${id}`;
};

/** All pages of a language by the list that they belong to, in the order of lists; those of none come last. */
export function pagesToPick(locale: string): { list: Page; entries: Page[] }[] {
	const own = (kind: Kind) => pagesIn(kind, locale).filter(({ href }) => href !== deskPage(locale)?.href);
	const listed = kindNames.flatMap((kind) => {
		const list = listOf(kind) === kind ? pageAt(`lists/${kind}`, locale) : undefined;
		return list ? [{ list, entries: own(kind) }] : [];
	});
	return [...listed, { list: pageOf('pages', 'home', locale), entries: own('pages') }].filter(
		({ entries }) => entries.length,
	);
}

/** The pages that have a short address, in a language, each with it. */
export const shortIn = (locale: string) =>
	pages.flatMap((page) => {
		const { now } = shortHrefs(page);
		return now && page.locale === locale ? [{ page, short: now }] : [];
	});

/** The codes of campaigns: names that links may bear. */
export const campaignCodes = () => pagesIn('campaigns', defaultLocale.code).map(({ facts }) => facts.data.code);
