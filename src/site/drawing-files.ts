import { facetedKinds } from '../collections/kinds.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { drawingFile } from '../posters/file.ts';
import { season } from '../posters/on-page.ts';
import { digest } from '../share/cache.ts';
import { drawingOf, type Drawing } from './drawings.ts';
import { entriesIn, listKindOf } from './list-entries.ts';
import type { Topical } from './entries.ts';
import { pages, pagesIn } from './pages.ts';
import { isListed } from './visibility.ts';
import { fileHref, vignettesOf } from './vignettes.ts';

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

/** The files of all drawings that cards and lists show, each once: they are the same in every language. */
export function drawingFiles() {
	const events = pagesIn('events', defaultLocale.code).filter((page) => page.facts.data.poster && isListed(page));
	const shown = [...onCards.flatMap((kind) => pagesIn(kind, defaultLocale.code)), ...events];
	const files = [...shown.flatMap((page) => drawingOf(page) ?? []).map(fileOf), ...vignettes()];
	return [...new Map(files.map((file) => [file.name, file])).values()];
}
