import { isFallback, type Page } from './page-model.ts';
import { phaseOf } from './visibility.ts';

/**
 * Pages that lead to others, or say again what these say. What happened stays findable when it is over; a campaign does
 * not. The packs of a place differ in little, so that a search would drown in them: who gets one has its address.
 */
export function isPassing(page: Pick<Page, 'kind' | 'id' | 'facts'>) {
	if (page.kind === 'facets' || page.kind === 'packs' || (page.kind === 'pages' && page.id === 'search')) return true;
	return !(page.kind === 'campaigns' ? ['current'] : ['current', 'past']).includes(phaseOf(page));
}

/**
 * Whether search engines may list a page: it is told in its own language, holds what no other page does, and is
 * shown on the day of the build.
 */
export const isIndexable = (page: Pick<Page, 'kind' | 'id' | 'facts' | 'locale' | 'textLocale'>) =>
	!isFallback(page) && !isPassing(page);
