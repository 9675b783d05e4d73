import { stateOf } from './campaigns.ts';
import { isFallback, type Page } from './pages-of.ts';
import { today } from './today.ts';

type Dates = Parameters<typeof stateOf>[0];

/** Pages that lead to others, or that are for some days only: not those of campaigns that run. */
const isPassing = ({ kind, id, facts }: Pick<Page, 'kind' | 'id' | 'facts'>) =>
	kind === 'facets' || (kind === 'pages' && id === 'search') || (kind === 'campaigns' && stateOf(facts.data as unknown as Dates, today) !== 'running');

/** Whether search engines may list a page: it is told in its own language, and holds what no other page does. */
export const isIndexable = (page: Pick<Page, 'kind' | 'id' | 'facts' | 'locale' | 'textLocale'>) => !isFallback(page) && !isPassing(page);
