import type { Shown } from '../posters/on-page.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';

type Place = PageOf<'regions'> | PageOf<'municipalities'>;

const card = ({ kind, id, facts }: Place): Shown => ({ of: `${kind}/${id}`, inks: facts.data.inks });

const cardsOn = (page: Page): Place[] => {
	if (page.kind === 'municipalities') return page.facts.data.neighbours.map((id) => pageOf('municipalities', id, page.locale));
	if (page.kind === 'lists' && page.id !== 'statistics') return pagesIn(page.id, page.locale);
	return page.href === pageOf('pages', 'home', page.locale).href ? [...pagesIn('regions', page.locale), ...pagesIn('municipalities', page.locale)] : [];
};

/** All drawings on a page: its own, whose season the reader can turn, and those of the cards that it shows. */
export function drawingsOn(page: Page): Shown[] {
	const inks = 'inks' in page.facts.data ? page.facts.data.inks : undefined;
	const own = inks ? [{ of: `${page.kind}/${page.id}`, inks, choice: true }] : [];
	return [...own, ...cardsOn(page).map(card)];
}
