import { areas } from './areas.ts';
import { articles } from './articles.ts';
import { campaigns } from './campaigns.ts';
import { clusters } from './clusters.ts';
import { countries } from './countries.ts';
import type { Traits } from './define.ts';
import { employers } from './employers.ts';
import { events } from './events.ts';
import { guides } from './guides.ts';
import { issues } from './issues.ts';
import { lakes } from './lakes.ts';
import { municipalities } from './municipalities.ts';
import { occupations } from './occupations.ts';
import { origins } from './origins.ts';
import { pages } from './pages.ts';
import { programmes } from './programmes.ts';
import { railways } from './railways.ts';
import { regions } from './regions.ts';
import { roads } from './roads.ts';
import { statistics } from './statistics.ts';
import { stories } from './stories.ts';
import { tools } from './tools.ts';
import { trades } from './trades.ts';

/** Kinds of content with texts and pages, by the name of their folder, in the order of menus and lists. */
export const kinds = {
	regions,
	municipalities,
	tools,
	stories,
	employers,
	clusters,
	guides,
	events,
	articles,
	issues,
	programmes,
	campaigns,
	statistics,
	pages,
};
/** Kinds that other entries or drawings make use of and that have no page. */
export const pagelessKinds = { areas, countries, lakes, occupations, origins, railways, roads, trades };
export const allKinds = { ...pagelessKinds, ...kinds };

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
export type AnyKind = keyof typeof allKinds;

export const kindNames = Object.keys(kinds) as Kind[];
export const anyKindNames = Object.keys(allKinds) as AnyKind[];

const traits: Record<Kind, Traits> = kinds;
/** What a kind is on the site. */
export const traitsOf = (kind: Kind) => traits[kind];

type KindsWith<T> = { [K in Kind]: Kinds[K] extends T ? K : never }[Kind];
const kindsWith = <K extends Kind>(trait: keyof Traits) => kindNames.filter((kind) => traits[kind][trait]) as K[];

/** Kinds that have a list and an address word of their own: the locale files hold both. */
export type ListedKind = KindsWith<{ listed: string }>;
export const listedKinds = kindsWith<ListedKind>('listed');

/** Kinds whose lists can be narrowed. */
export type FacetedKind = KindsWith<{ faceted: true }>;
export const facetedKinds = kindsWith<FacetedKind>('faceted');

/** Kinds that belong to places. */
export type TopicalKind = KindsWith<{ listed: string; facts: { shape: { places: unknown } } }>;
export const isTopicalKind = (kind: string): kind is TopicalKind =>
	kind in kinds && 'places' in kinds[kind as Kind].facts.shape;

/** Kinds that stand on the pages of their places, in the order in which they do. */
type PlacedKind = KindsWith<{ onPlaces: true | 'last' }>;
export const placedKinds = kindsWith<PlacedKind>('onPlaces').toSorted(
	(a, b) => Number(traits[a].onPlaces === 'last') - Number(traits[b].onPlaces === 'last'),
);
