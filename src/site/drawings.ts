import { traitsOf } from '../collections/kinds.ts';
import type { PosterFacts } from '../posters/poster.ts';
import type { Shown } from '../posters/on-page.ts';
import type { Inks } from '../posters/seasons.ts';
import { isTopical, placePages } from './entries.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';

type Place = PageOf<'regions'> | PageOf<'municipalities'>;

/** A drawing: whose it is, its inks and layers, what it shows, and how wide it is for a height of 1000. */
export interface Drawing {
	of: string;
	inks: Inks;
	poster: PosterFacts;
	label?: string | undefined;
	width: number;
}

/** How pages of a kind are drawn. Lists have no drawing of their own. */
const drawingTraits = ({ kind }: Page) => (kind === 'lists' || kind === 'facets' ? undefined : traitsOf(kind).drawing);

/** The drawing of a page: its own, else that of the first place that it is about. Nothing for pages about no place. */
export function drawingOf(page: Page): Drawing | undefined {
	const { inks, poster } = page.facts.data as { inks?: Inks; poster?: PosterFacts };
	const label = (page.text.data as { drawing?: string }).drawing;
	if (inks && poster)
		return { of: `${page.kind}/${page.id}`, inks, poster, label, width: drawingTraits(page)?.wide ? 1600 : 800 };
	return isTopical(page) ? drawingOf(placePages(page)[0]!) : undefined;
}

const card = ({ kind, id, facts }: Place): Shown => ({ of: `${kind}/${id}`, inks: facts.data.inks });

const drawn = (page: Page): Shown[] => {
	const drawing = drawingOf(page);
	return drawing ? [{ of: drawing.of, inks: drawing.inks }] : [];
};

function cardsOn(page: Page): Shown[] {
	const { locale } = page;
	if (page.kind === 'municipalities')
		return page.facts.data.neighbours.map((id) => card(pageOf('municipalities', id, locale)));
	if (page.kind === 'lists' && (page.id === 'regions' || page.id === 'municipalities'))
		return pagesIn(page.id, locale).map(card);
	if (page.kind === 'lists' && page.id === 'articles')
		return [...pagesIn('issues', locale), ...pagesIn('articles', locale)].flatMap(drawn);
	if (page.kind === 'issues')
		return pagesIn('articles', locale)
			.filter(({ facts }) => facts.data.issue === page.id)
			.flatMap(drawn);
	return page.href === pageOf('pages', 'home', locale).href
		? [...pagesIn('regions', locale).map(card), ...pagesIn('municipalities', locale).map(card)]
		: [];
}

/** All drawings on a page, each once: its own, whose season the reader can turn, and those of the cards that it shows. */
export function drawingsOn(page: Page): Shown[] {
	const own = drawingTraits(page)?.opens ? drawn(page).map((shown) => ({ ...shown, choice: true })) : [];
	return [...new Map([...cardsOn(page), ...own].map((shown) => [shown.of, shown])).values()];
}
