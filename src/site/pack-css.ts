import { originsCss } from './origins.ts';
import { packFigures } from './pack-figures.ts';
import { pageOf, type PageOf } from './pages.ts';
import { originIds } from './tools.ts';

/** The column of figures of each place in which a reader can live now: shown once it is chosen. */
const columnCss = (id: string) => `.pack:has([value='${id}']:checked) [data-now='${id}']{display:table-cell}`;

/** The style sheet by which a reader of a pack sees the steps and the figures that fit their choice. */
export function packCss({ facts, locale }: PageOf<'packs'>): string {
	if (!facts.data.trade) return '';
	const { nows } = packFigures(pageOf('municipalities', facts.data.place, locale));
	return [originsCss(originIds), ...nows.map(({ id }) => columnCss(id))].join('');
}
