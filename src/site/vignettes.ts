import type { VignetteName } from '../collections/drawing-words.ts';
import { isRegion } from '../collections/places.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { season } from '../posters/on-page.ts';
import { seasonOf, type Inks, type Season } from '../posters/seasons.ts';
import { vignetteFile } from '../posters/vignette.ts';
import { digest } from '../share/cache.ts';
import { inSite } from '../site-address.ts';
import { today } from '../today.ts';
import { inListOrder, municipalitiesOf, placePages, tradesOf, type Topical } from './entries.ts';
import { occurrence } from './event-times.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';
import { tradeVignettes } from './trades.ts';
import { apart, assigned, fitting, signs, type Told } from './vignettes-of.ts';

/** Pieces of the magazine have drawings of their own. */
const hasVignette = ({ kind }: Topical) => kind !== 'articles';

const monthOf = ({ kind, facts: { data } }: Topical) =>
	kind === 'events' ? occurrence(data as PageOf<'events'>['facts']['data'], today)?.start.month : undefined;

const toldOf = (page: Topical): Told => {
	const data = page.facts.data as { vignette?: VignetteName; kind?: string; topic?: string };
	return {
		kind: page.kind,
		vignette: data.vignette,
		about: data.kind ?? data.topic,
		month: monthOf(page),
		trades: tradesOf(page).flatMap((id) => tradeVignettes(id) ?? []),
	};
};

/** The entries of a kind in the order of its list, each with its vignette and its place in the list. */
const ofKind = memoize(
	(kind: Topical['kind']) => kind,
	(kind) => {
		const pages = inListOrder(pagesIn(kind, defaultLocale.code) as Topical[]);
		const names = assigned(pages.map(toldOf));
		return new Map(pages.map(({ id }, at) => [id, { name: names[at]!, at }]));
	},
);

/** The inks of the place of an entry; entries of a whole region take turns with those of its municipalities. */
function inksOf(page: Topical, turn: number): Inks {
	const places = placePages(page).flatMap((place) =>
		place.kind === 'regions' ? municipalitiesOf(place.id, page.locale) : place,
	);
	const named = page.facts.data.places.some((place) => !isRegion(place));
	return places[named ? 0 : turn % places.length]!.facts.data.inks;
}

const fileOf = memoize(
	(name: VignetteName, inks: Inks, when: Season) => JSON.stringify([name, inks, when]),
	(name, inks, when) => {
		const svg = vignetteFile(name, inks, when);
		// A list names many: half a digest tells its places and seasons apart, and weighs half as much.
		return { name: `vignette-${name}-${digest(svg).slice(0, 6)}`, svg };
	},
);

/** The file of the vignette of an entry: its own, or another one in its inks and its season. */
function fileFor(page: Topical, name = ofKind(page.kind).get(page.id)!.name) {
	const month = monthOf(page);
	return fileOf(name, inksOf(page, ofKind(page.kind).get(page.id)!.at), month ? seasonOf(month) : season);
}

/** The files of the vignettes of a list, no two neighbours alike. */
export function vignettesOf(pages: readonly Topical[]) {
	const own = (page: Topical) => ofKind(page.kind).get(page.id)!.name;
	const names = apart(pages.map((page) => ({ own: own(page), fits: fitting(toldOf(page)) })));
	return pages.map((page, at) => fileFor(page, names[at]));
}

/** The file of the vignette of an entry, if its kind has one. */
export const vignetteOf = (page: Topical) => (hasVignette(page) ? fileFor(page) : undefined);

/** The file of a sign for a page that is about no place, in the inks of the home page: pages of a kind take turns. */
export function signOf({ kind, id }: Page, sign?: VignetteName) {
	const home = pageOf('pages', 'home', defaultLocale.code).facts.data.inks;
	const ids = pagesIn(kind, defaultLocale.code).map((page) => page.id);
	return fileOf(
		sign ?? signs[ids.indexOf(id) % signs.length]!,
		home ?? pagesIn('municipalities', defaultLocale.code)[0]!.facts.data.inks,
		season,
	);
}

/** The address of a file of a drawing. */
export const fileHref = ({ name }: { name: string }) => inSite(`/drawings/${name}.svg`);
