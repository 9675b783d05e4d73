import { drawGround } from '../map/draw.ts';
import { sheets } from '../map/sheets.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { digest } from '../share/cache.ts';
import { fitOfAll, fitOfPlace, fitOfRegion, mapOf, type MapFit } from './map.ts';
import { pagesIn } from './pages.ts';
import { fileHref } from './vignettes.ts';

type SheetName = keyof typeof sheets;

const groundOf = memoize(
	(fit: MapFit, sheet: SheetName) => JSON.stringify([fit, sheet]),
	(fit, sheet) => {
		const svg = drawGround(mapOf(defaultLocale.code, fit), sheets[sheet]);
		return { name: `map-${digest(svg)}`, svg };
	},
);

/** The address of the file that lies under the names of a map, drawn for a sheet. */
export const groundHref = (fit: MapFit, sheet: SheetName) => fileHref(groundOf(fit, sheet));

/** The grounds of all maps as files: they are the same in every language. */
export function groundFiles() {
	const idsOf = (kind: 'regions' | 'municipalities') => pagesIn(kind, defaultLocale.code).map(({ id }) => id);
	const fits = [fitOfAll(), ...idsOf('regions').map(fitOfRegion)];
	return [
		...fits.flatMap((fit) => [groundOf(fit, 'wide'), groundOf(fit, 'narrow')]),
		...idsOf('municipalities').map((id) => groundOf(fitOfPlace(id), 'narrow')),
	];
}
