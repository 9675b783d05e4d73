import type { VignetteName } from '../collections/drawing-words.ts';
import { isTopicalKind } from '../collections/kinds.ts';
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
import { kindsUnder, overviewOf } from './menu.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';
import { tradeVignettes } from './trades.ts';
import { apart, assigned, fitting, signs, turnsOf, type Told } from './vignettes-of.ts';

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

/** The kinds whose lists stand under the same heading of the menu, and so on one page. */
function shownWith(kind: Topical['kind']): Topical['kind'][] {
	const overview = overviewOf(kind, defaultLocale.code);
	const under = overview ? kindsUnder(overview).filter(isTopicalKind) : [];
	return under.includes(kind) ? under : [kind];
}

/** A vignette among those on its pages, how many before it are the same, and where its entry stands in its list. */
interface Place {
	name: VignetteName;
	turn: number;
	at: number;
}

/** The entries of kinds that are shown together, in the order of their lists, each with its vignette. */
const assignedIn = memoize(
	(kinds: Topical['kind'][]) => kinds.join(' '),
	(kinds) => {
		const lists = kinds.map((kind) => inListOrder(pagesIn(kind, defaultLocale.code) as Topical[]));
		const pages = lists.flatMap((list) => list.map((page, at) => ({ page, at })));
		const names = assigned(pages.map(({ page }) => toldOf(page)));
		const turns = turnsOf(names);
		return new Map<string, Place>(
			pages.map(({ page, at }, n) => [`${page.kind}/${page.id}`, { name: names[n]!, turn: turns[n]!, at }]),
		);
	},
);

const placeOf = ({ kind, id }: Topical): Place => assignedIn(shownWith(kind)).get(`${kind}/${id}`)!;

/** The inks of the place of an entry; entries of a whole region take turns with those of its municipalities. */
function inksOf(page: Topical, turn: number): Inks {
	const places = placePages(page).flatMap((place) =>
		place.kind === 'regions' ? municipalitiesOf(place.id, page.locale) : place,
	);
	const named = page.facts.data.places.some((place) => !isRegion(place));
	return places[named ? 0 : turn % places.length]!.facts.data.inks;
}

const fileOf = memoize(
	(name: VignetteName, inks: Inks, when: Season, turn: number) => JSON.stringify([name, inks, when, turn]),
	(name, inks, when, turn) => {
		const svg = vignetteFile(name, inks, when, turn);
		// A list names many: half a digest tells its places and seasons apart, and weighs half as much.
		return { name: `vignette-${name}-${digest(svg).slice(0, 6)}`, svg };
	},
);

/** The file of the vignette of an entry: its own, or another one in its inks and its season. */
function fileFor(page: Topical, name = placeOf(page).name) {
	const month = monthOf(page);
	const { at, turn } = placeOf(page);
	return fileOf(name, inksOf(page, at), month ? seasonOf(month) : season, turn);
}

/** The files of the vignettes of a list, no two neighbours alike. */
export function vignettesOf(pages: readonly Topical[]) {
	const names = apart(pages.map((page) => ({ own: placeOf(page).name, fits: fitting(toldOf(page)) })));
	return pages.map((page, at) => fileFor(page, names[at]));
}

/** The file of the vignette of an entry, if its kind has one. */
export const vignetteOf = (page: Topical) => (hasVignette(page) ? fileFor(page) : undefined);

/**
 * The file of a sign for a page that is about no place, in the inks of the home page: the one that it names, else pages
 * of a kind take turns.
 */
export function signOf({ kind, id, facts }: Page, sign = (facts.data as { vignette?: VignetteName }).vignette) {
	const home = pageOf('pages', 'home', defaultLocale.code).facts.data.inks;
	const ids = pagesIn(kind, defaultLocale.code).map((page) => page.id);
	return fileOf(
		sign ?? signs[ids.indexOf(id) % signs.length]!,
		home ?? pagesIn('municipalities', defaultLocale.code)[0]!.facts.data.inks,
		season,
		0,
	);
}

/** The address of a file of a drawing. */
export const fileHref = ({ name }: { name: string }) => inSite(`/drawings/${name}.svg`);
