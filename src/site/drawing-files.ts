import { facetedKinds, type Kind } from '../collections/kinds.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { drawingFile } from '../posters/file.ts';
import { season } from '../posters/on-page.ts';
import { digest } from '../share/cache.ts';
import { drawingOf, type Drawing } from './drawings.ts';
import { entriesIn, listKindOf } from './list-entries.ts';
import { isTopical, type Topical } from './entries.ts';
import { pages, pagesIn, type Page, type PageOf } from './pages.ts';
import { isSearchable } from './search.ts';
import { smallChartOf } from './small-charts.ts';
import { isListed } from './visibility.ts';
import { fileHref, signOf, vignetteOf, vignettesOf } from './vignettes.ts';

/** The kinds whose drawings stand on cards. */
const onCards = ['regions', 'municipalities', 'issues', 'articles'] as const;

/** The file of a drawing, and its name, which changes with what is drawn. */
const fileOf = memoize(
	({ of, inks, poster, width, season: own }: Drawing) => JSON.stringify([of, inks, poster, width, own]),
	({ of, inks, poster, width, season: own = season }) => {
		const svg = drawingFile(inks, poster, width, own);
		return { name: `${of.replace('/', '-')}-${digest(svg)}`, svg };
	},
);

/** The address of the file of a drawing. */
export const drawingHref = (drawing: Drawing) => fileHref(fileOf(drawing));

/** An event with a drawing of its own shows that one instead. */
const opensMonth = ({ kind, facts: { data } }: Topical) =>
	kind === 'events' && 'poster' in data && data.poster !== undefined;

/** The vignettes of all lists. Neighbours differ with the language, and so may the few that had to give way. */
const vignettes = () =>
	pages
		.filter((page) => page.kind === 'lists' || page.kind === 'facets')
		.filter((page) => facetedKinds.includes(listKindOf(page)) && listKindOf(page) !== 'articles')
		.flatMap((page) =>
			entriesIn(page).flatMap(({ entries }) => vignettesOf(entries).filter((_, at) => !opensMonth(entries[at]!))),
		);

/** The entries of a list in its order. */
const entriesOf = (list: PageOf<'lists'>): Page[] =>
	facetedKinds.includes(listKindOf(list))
		? entriesIn(list).flatMap(({ entries }) => entries)
		: pagesIn(list.id as Kind, list.locale);

/** What stands for the list of figures, whose own pictures are charts. */
const FIGURES = 'ledger';

/** The file of the drawing by which a page is known in small; nothing for what is known by its chart. */
function pictureFileOf(page: Page): { name: string; svg: string } | undefined {
	if (page.kind === 'statistics') return undefined;
	if (page.kind === 'lists') return pictureFileOf(entriesOf(page)[0]!) ?? signOf(page, FIGURES);
	const vignette = isTopical(page) && !opensMonth(page) ? vignetteOf(page) : undefined;
	const drawing = drawingOf(page);
	return vignette ?? (drawing ? fileOf(drawing) : signOf(page));
}

/** The address of the picture by which a page is known where it is shown small. */
export function pictureHref(page: Page): string {
	const file = pictureFileOf(page);
	return file ? fileHref(file) : smallChartOf(page as PageOf<'statistics'>).href;
}

/** The pictures of lists beside each other: of each the first that none before it has. */
export function picturesOf(lists: PageOf<'lists'>[]): string[] {
	const shown: string[] = [];
	for (const list of lists) {
		const own = [list, ...entriesOf(list)].flatMap((page) => pictureFileOf(page) ?? []).map(fileHref);
		shown.push(own.find((href) => !shown.includes(href)) ?? own[0]!);
	}
	return shown;
}

/** The files of all drawings that cards, lists and the search show, each once: they are the same in every language. */
export function drawingFiles() {
	const events = pagesIn('events', defaultLocale.code).filter((page) => page.facts.data.poster && isListed(page));
	const shown = [...onCards.flatMap((kind) => pagesIn(kind, defaultLocale.code)), ...events];
	const files = [
		...shown.flatMap((page) => drawingOf(page) ?? []).map(fileOf),
		...vignettes(),
		...pages.filter(isSearchable).flatMap((page) => pictureFileOf(page) ?? []),
	];
	return [...new Map(files.map((file) => [file.name, file])).values()];
}
