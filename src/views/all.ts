import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { traitsOf } from '../collections/kinds.ts';
import type { Page } from '../site/pages.ts';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./*.astro', { eager: true });

/** Plain pages that show more than their text. */
const plain: Record<string, string> = { home: 'Home', search: 'Search' };
/** What shows a list, if not a view of its own. */
const ROWS = 'EntryList';
/** What shows a page that gathers lists. */
const OVERVIEW = 'Overview';
/** What shows a pack for candidates, and the page where one is chosen. */
const PACK = 'Pack';
const PACKS = 'PackList';
/** What shows the page that makes links to send on. */
const DESK = 'Desk';
/** What shows the page that describes the open data. */
const OPEN_DATA = 'OpenData';

function nameOf(page: Page): string {
	const { kind, id } = page;
	if (kind === 'lists') return traitsOf(id).listView ?? ROWS;
	if (kind === 'facets') return ROWS;
	if (kind === 'packs') return 'trade' in page.facts.data ? PACK : PACKS;
	if (page.kind === 'pages' && page.facts.data.shows.length) return OVERVIEW;
	if (page.kind === 'pages' && page.facts.data.desk) return DESK;
	if (page.kind === 'pages' && page.facts.data.openData) return OPEN_DATA;
	return (kind === 'pages' ? plain[id] : undefined) ?? traitsOf(kind).view;
}

/** A view by the name of its file. Takes what asks for it, too; throws if there is none. */
export function viewNamed(name: string, askedBy: string): AstroComponentFactory {
	const file = files[`./${name}.astro`];
	if (!file) throw new Error(`There is no src/views/${name}.astro, asked for by ${askedBy}.`);
	return file.default;
}

/** What a page shows, by its kind. */
export const viewOf = (page: Page) => viewNamed(nameOf(page), `${page.kind}/${page.id}`);
