import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { traitsOf, type ListedKind } from '../collections/kinds.ts';
import type { Page } from '../site/pages.ts';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./*.astro', { eager: true });

/** Plain pages that show more than their text. */
const plain: Record<string, string> = { home: 'Home', search: 'Search' };
/** What shows a list, if not a view of its own. */
const ROWS = 'EntryList';

function nameOf({ kind, id }: Page): string {
	if (kind === 'lists') return traitsOf(id as ListedKind).listView ?? ROWS;
	if (kind === 'facets') return ROWS;
	return (kind === 'pages' ? plain[id] : undefined) ?? traitsOf(kind).view;
}

/** What a page shows, by its kind. Throws if there is no such view. */
export function viewOf(page: Page): AstroComponentFactory {
	const name = nameOf(page);
	const file = files[`./${name}.astro`];
	if (!file) throw new Error(`There is no src/views/${name}.astro, asked for by ${page.kind}/${page.id}.`);
	return file.default;
}
