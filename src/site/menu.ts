import { listedKinds } from '../collections/kinds.ts';
import { pageOf, pagesIn, type Page } from './pages.ts';

/** The pages of a menu in a language: in the header the lists come first. */
export function menu(where: 'header' | 'footer', locale: string): Page[] {
	const own = pagesIn('pages', locale)
		.filter(({ facts }) => facts.data.menu === where)
		.sort((a, b) => a.facts.data.order - b.facts.data.order);
	return [...(where === 'header' ? listedKinds.map((kind) => pageOf('lists', kind, locale)) : []), ...own];
}
