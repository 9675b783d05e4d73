import { listedKinds, type ListedKind } from '../collections/kinds.ts';
import { pageOf, type Page } from './pages.ts';

/** The way from the home page to a page, without the page itself: home, its list, and for a municipality its region. */
export function trailTo(page: Page): Page[] {
	const home = pageOf('pages', 'home', page.locale);
	if (page.href === home.href) return [];
	const list = (listedKinds as readonly string[]).includes(page.kind) ? [pageOf('lists', page.kind as ListedKind, page.locale)] : [];
	if (page.kind !== 'municipalities') return [home, ...list];
	return [home, pageOf('lists', 'regions', page.locale), pageOf('regions', page.facts.data.region, page.locale)];
}
