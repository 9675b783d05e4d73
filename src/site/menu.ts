import { traitsOf, type ListedKind } from '../collections/kinds.ts';
import { shownKinds } from './lists.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';

const inOrder = (pages: PageOf<'pages'>[]) => pages.sort((a, b) => a.facts.data.order - b.facts.data.order);
const plainPages = (where: 'header' | 'footer', locale: string) =>
	inOrder(pagesIn('pages', locale).filter(({ facts }) => facts.data.menu === where));
const listsOf = (kinds: ListedKind[], locale: string) => kinds.map((kind) => pageOf('lists', kind, locale));

/** The kinds whose lists stand under a page of the menu. A site need not have them all. */
export const kindsUnder = (page: PageOf<'pages'>) =>
	shownKinds
		.filter((kind) => page.facts.data.shows.includes(kind))
		.toSorted((a, b) => page.facts.data.shows.indexOf(a) - page.facts.data.shows.indexOf(b));

/** The page of the menu under which a list stands, if there is one. */
export const overviewOf = (list: string, locale: string) =>
	plainPages('header', locale).find(({ facts }) => facts.data.shows.includes(list));

/** A heading of the main menu, and the lists under it. */
export interface Heading {
	page: Page;
	under: Page[];
}

/** The main menu: pages that gather lists, and lists that none gathers. */
export function headings(locale: string): Heading[] {
	const overviews = plainPages('header', locale);
	const alone = shownKinds.filter((kind) => traitsOf(kind).listed === 'header' && !overviewOf(kind, locale));
	return [
		...overviews.map((page) => ({ page, under: listsOf(kindsUnder(page), locale) })),
		...listsOf(alone, locale).map((page) => ({ page, under: [] })),
	];
}

/** What stands in no other menu: lists that no heading gathers, and pages about the site. */
export function aside(locale: string): Page[] {
	const lists = shownKinds.filter((kind) => traitsOf(kind).listed === 'footer' && !overviewOf(kind, locale));
	return [...listsOf(lists, locale), ...plainPages('footer', locale)];
}

/** Every list, and the pages of the menus. */
export const allInMenus = (locale: string): Page[] => [
	...headings(locale).flatMap(({ page, under }) => [page, ...under]),
	...aside(locale),
];
