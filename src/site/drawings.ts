import { kinds, traitsOf, type Kind } from '../collections/kinds.ts';
import type { PosterFacts } from '../posters/poster.ts';
import type { Shown } from '../posters/on-page.ts';
import { seasonOf, type Inks, type Season } from '../posters/seasons.ts';
import { today } from '../today.ts';
import { issuesWithPieces, isTopical, latestPieces, piecesOf, placePages, regionsWithPlaces } from './entries.ts';
import { occurrence } from './event-times.ts';
import { entriesIn } from './list-entries.ts';
import { kindsUnder } from './menu.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';
import { onPart } from './part-pages.ts';

/** A drawing: whose it is, its inks and layers, what it shows, and how wide it is for a height of 1000. */
export interface Drawing {
	of: string;
	inks: Inks;
	poster: PosterFacts;
	label?: string | undefined;
	width: number;
	/** The season of what it shows, if it has one. */
	season?: Season | undefined;
}

/** How pages of a kind are drawn. Lists have no drawing of their own. */
const drawingTraits = ({ kind }: Page) => (kind in kinds ? traitsOf(kind as Kind).drawing : undefined);

/** An event that is not over is drawn in its own season. */
const ownSeason = (page: Page): Season | undefined => {
	const when = page.kind === 'events' ? occurrence(page.facts.data, today) : undefined;
	return when && seasonOf(when.start.month);
};

/** The place that a pack is about. */
const placeOf = ({ facts, locale }: PageOf<'packs'>) => pageOf('municipalities', facts.data.place, locale);

/** The drawing of a page: its own, else that of the first place that it is about. Nothing for pages about no place. */
export function drawingOf(page: Page): Drawing | undefined {
	if (page.kind === 'packs') return drawingOf(placeOf(page));
	const { inks, poster } = page.facts.data as { inks?: Inks; poster?: PosterFacts };
	const label = (page.text.data as { drawing?: string }).drawing;
	if (inks && poster)
		return {
			of: `${page.kind}/${page.id}`,
			inks,
			poster,
			label,
			width: drawingTraits(page)?.wide ? 1600 : 800,
			season: ownSeason(page),
		};
	return isTopical(page) ? drawingOf(placePages(page)[0]!) : undefined;
}

/** The lists that show cards, as far as these stand on a page. */
const cardsInList: Record<string, (page: Page) => { entries: Page[] }[]> = {
	regions: ({ locale, part }) => onPart([{ entries: pagesIn('regions', locale) }], part),
	municipalities: ({ locale, part }) => onPart(regionsWithPlaces(locale), part),
	articles: ({ locale, part }) =>
		onPart(issuesWithPieces(locale), part).map(({ issue, entries }) => ({ entries: [issue, ...entries] })),
};

function cardsOn(page: Page): Page[] {
	const { locale } = page;
	if (page.kind === 'municipalities')
		return page.facts.data.neighbours.map((id) => pageOf('municipalities', id, locale));
	if (page.kind === 'lists') return (cardsInList[page.id]?.(page) ?? []).flatMap(({ entries }) => entries);
	if (page.kind === 'issues') return piecesOf(page);
	if (page.kind === 'facets')
		return page.facts.data.facet.kind === 'articles'
			? onPart(entriesIn(page), page.part).flatMap(({ entries }) => entries)
			: [];
	if (page.kind !== 'pages') return [];
	const isHome = page.href === pageOf('pages', 'home', locale).href;
	const shown = kindsUnder(page);
	return [
		...(isHome || shown.includes('regions') ? pagesIn('regions', locale) : []),
		...(isHome || shown.includes('municipalities') ? pagesIn('municipalities', locale) : []),
		...(isHome ? latestPieces(locale) : []),
	];
}

/**
 * The drawing that a page opens with, whose inks it holds itself, unless a photograph stands in its place. The
 * reader can turn its season, but not on the home page, where words lie over it.
 */
function ownOf(page: Page): Shown[] {
	const drawing = drawingOf(page);
	// An event opens with a drawing only if it has one of its own.
	const lent = page.kind === 'events' && !page.facts.data.poster;
	if (!drawing || lent || !drawingTraits(page)?.opens) return [];
	const photographed = 'cover' in page.facts.data && page.facts.data.cover;
	return [
		{
			of: drawing.of,
			...(!photographed && {
				inks: drawing.inks,
				choice: page.kind !== 'pages' && page.kind !== 'events',
				season: drawing.season,
			}),
		},
	];
}

/** All drawings on a page, each once: its own, and those of the cards that it shows. */
export function drawingsOn(page: Page): Shown[] {
	if (page.kind === 'packs') return page.facts.data.trade ? ownOf(placeOf(page)) : [];
	const cards = cardsOn(page).flatMap((other) => drawingOf(other)?.of ?? []);
	const shown = cards.map((of, at) => ({ of, twice: cards.indexOf(of) !== at }));
	return [...new Map([...shown, ...ownOf(page)].map((shown) => [shown.of, shown])).values()];
}
