import { traitsOf, type Kind, type ListedKind } from '../collections/kinds.ts';
import { listOf } from './lists.ts';
import { overviewOf } from './menu.ts';
import { firstPart, pageOf, type Page, type PageOf } from './pages.ts';

/** A pack stands below the page where those of its place are chosen, and this below the place. */
function trailToPack({ facts: { data }, locale }: PageOf<'packs'>): Page[] {
	const place = pageOf('municipalities', data.place, locale);
	return [...trailTo(place), place, ...(data.trade ? [pageOf('packs', data.place, locale)] : [])];
}

/**
 * The way from the home page to a page, without the page itself: home, the heading of the menu, its list, and what it
 * is a part of.
 */
export function trailTo(page: Page): Page[] {
	const home = pageOf('pages', 'home', page.locale);
	const above = (id: ListedKind) => [overviewOf(id, page.locale) ?? []].flat();
	const list = (kind: Kind) =>
		[listOf(kind)].flatMap((id) => (id ? [...above(id), pageOf('lists', id, page.locale)] : []));
	if (page.href === home.href) return [];
	if (page.part) return [...trailTo(firstPart(page)), firstPart(page)];
	if (page.kind === 'lists') return [home, ...above(page.id)];
	if (page.kind === 'facets') return [home, ...list(page.facts.data.facet.kind as Kind)];
	if (page.kind === 'packs') return trailToPack(page);
	const { partOf } = traitsOf(page.kind);
	if (!partOf) return [home, ...list(page.kind)];
	const kind = partOf.kind as Kind;
	const whole = (page.facts.data as unknown as Record<string, string>)[partOf.field]!;
	return [home, ...list(kind), pageOf(kind, whole, page.locale)];
}
