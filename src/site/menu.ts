import { traitsOf } from '../collections/kinds.ts';
import { shownKinds } from './lists.ts';
import { pageOf, pagesIn, type Page } from './pages.ts';

/** The pages of a menu in a language: lists first, then plain pages in their order. */
export function menu(where: 'header' | 'footer' | 'all', locale: string): Page[] {
	const lists = shownKinds.filter((kind) => where === 'all' || traitsOf(kind).listed === where);
	const own = pagesIn('pages', locale)
		.filter(({ facts }) => (where === 'all' ? facts.data.menu !== 'none' : facts.data.menu === where))
		.sort((a, b) => a.facts.data.order - b.facts.data.order);
	return [...lists.map((kind) => pageOf('lists', kind, locale)), ...own];
}
