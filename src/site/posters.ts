import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import { countryName, list, sorted } from '../i18n/format.ts';
import { defaultLocale, localeCodes, localeOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { unmarked } from '../i18n/foreign.ts';
import { memoize } from '../memoize.ts';
import { compact } from '../posters/compact.ts';
import { inked } from '../posters/ink-css.ts';
import { season } from '../posters/on-page.ts';
import { drawPoster } from '../posters/poster.ts';
import { inkSet } from '../posters/seasons.ts';
import { posterFile, posterTypes, type PosterType } from '../press/poster-files.ts';
import { posterSvg, type PosterSheet } from '../press/poster-sheet.ts';
import { cached, digest } from '../share/cache.ts';
import { inSite, origin } from '../site-address.ts';
import { municipalitiesOf } from './entries.ts';
import { onPaper } from './paper-address.ts';
import { pageOf, pagesIn, type PageOf } from './pages.ts';
import { addressToSend } from './short.ts';
import { versionsOf } from './versions.ts';

export type PlacePage = PageOf<'regions'> | PageOf<'municipalities'>;

/** What stands under the name of a place on its poster: the municipalities of a region, or where another place lies. */
export function posterLine(page: PlacePage): string {
	const { locale } = page;
	if (page.kind === 'regions') {
		const titles = municipalitiesOf(page.id, locale).map(({ text }) => text.data.title);
		return list(
			sorted(titles, (name) => name, locale),
			locale,
		);
	}
	const region = pageOf('regions', page.facts.data.region, locale);
	const comma = translator(locale).t('text.comma');
	return `${region.text.data.title}${comma}${countryName(region.facts.data.country, locale)}`;
}

/** The same page in the language of its place: a poster hangs where people live, and is one file for all readers. */
function atHome(page: PlacePage): PlacePage {
	const { source } = page.facts.data;
	return pageOf(page.kind, page.id, localeCodes.includes(source) ? source : defaultLocale.code);
}

/** The size of the drawing of a place, in its own units. */
export const drawnSize = ({ kind }: PlacePage) => ({ width: kind === 'regions' ? 1600 : 800, height: 1000 });

/** The drawing of a place by day in the season of the build, with its inks written out. */
export function drawingByDay(page: PlacePage, size = drawnSize(page)): string {
	const { poster, inks } = page.facts.data;
	const drawing = compact(drawPoster(poster, inks.sky.length, size));
	return inked(drawing, inkSet(inks, season, false));
}

function sheetOf(page: PlacePage): PosterSheet {
	const { t } = translator(page.locale);
	const address = onPaper(new URL(addressToSend(page), origin).href);
	return {
		drawing: drawingByDay(page),
		drawn: drawnSize(page),
		name: page.text.data.title,
		line: unmarked(posterLine(page)),
		dir: localeOf(page.textLocale).dir,
		credit: unmarked([t('site.name'), address].join(t('text.comma'))),
	};
}

/** All places that have a poster, those of regions first. */
export const posterPlaces = (locale: string): PlacePage[] => [
	...pagesIn('regions', locale),
	...pagesIn('municipalities', locale),
];

const nameOf = ({ kind, id }: PlacePage) => `${kind}-${id}`;

/** The address of the poster of a place as a file: the same in every language. */
export const posterHref = (page: PlacePage, type: PosterType) => inSite(`/posters/${nameOf(page)}.${type}`);

const folder = fileURLToPath(new URL('press/', cacheDir));
const makers = versionsOf('sharp', '@cantoo/pdf-lib');

/** The poster of a place as a file; what takes long to draw is kept between builds. */
export const posterBytes = memoize(
	(page: PlacePage, type: PosterType) => `${nameOf(page)}.${type}`,
	(page, type): Promise<Uint8Array> => {
		const sheet = sheetOf(atHome(page));
		const name = `${nameOf(page)}-${digest(posterSvg(sheet), String(posterFile), ...makers)}.${type}`;
		return type === 'svg' ? posterFile(sheet, type) : cached(folder, name, () => posterFile(sheet, type));
	},
);

/** All posters as files: their names, kinds and places. */
export const posterFiles = () =>
	posterPlaces(defaultLocale.code).flatMap((page) =>
		posterTypes.map((type) => ({ params: { name: nameOf(page), type }, props: { page } })),
	);
