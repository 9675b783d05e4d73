import { listOf } from './lists.ts';
import { pageOf, type Page } from './pages.ts';

/** The way from the home page to a page, without the page itself: home, its list, and for a municipality its region. */
export function trailTo(page: Page): Page[] {
	const home = pageOf('pages', 'home', page.locale);
	const list = (kind: Parameters<typeof listOf>[0]) =>
		[listOf(kind)].flatMap((id) => (id ? [pageOf('lists', id, page.locale)] : []));
	if (page.href === home.href) return [];
	if (page.kind === 'lists') return [home];
	if (page.kind === 'facets') return [home, pageOf('lists', page.facts.data.facet.kind, page.locale)];
	if (page.kind === 'municipalities')
		return [home, ...list('regions'), pageOf('regions', page.facts.data.region, page.locale)];
	if (page.kind === 'articles')
		return [home, ...list('articles'), pageOf('issues', page.facts.data.issue, page.locale)];
	return [home, ...list(page.kind)];
}
