import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { drawingFile } from '../posters/file.ts';
import { season } from '../posters/on-page.ts';
import { digest } from '../share/cache.ts';
import { inSite } from '../site-address.ts';
import { drawingOf, type Drawing } from './drawings.ts';
import { pagesIn } from './pages.ts';

/** The kinds whose drawings stand on cards. */
const onCards = ['regions', 'municipalities', 'issues', 'articles'] as const;

/** The file of a drawing, and its name, which changes with what is drawn. */
const fileOf = memoize(
	({ of, inks, poster, width }: Drawing) => JSON.stringify([of, inks, poster, width]),
	({ of, inks, poster, width }) => {
		const svg = drawingFile(inks, poster, width, season);
		return { name: `${of.replace('/', '-')}-${digest(svg)}`, svg };
	},
);

/** The address of the file of a drawing. */
export const drawingHref = (drawing: Drawing) => inSite(`/drawings/${fileOf(drawing).name}.svg`);

/** The files of all drawings that cards show, each once: they are the same in every language. */
export function drawingFiles() {
	const pages = onCards.flatMap((kind) => pagesIn(kind, defaultLocale.code));
	const files = pages.flatMap((page) => drawingOf(page) ?? []).map(fileOf);
	return [...new Map(files.map((file) => [file.name, file])).values()];
}
