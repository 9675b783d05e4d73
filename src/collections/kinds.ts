import { areas } from './areas.ts';
import { municipalities } from './municipalities.ts';
import { pages } from './pages.ts';
import { railways } from './railways.ts';
import { regions } from './regions.ts';
import { statistics } from './statistics.ts';

/** Kinds of content with texts and pages, by the name of their folder. */
export const kinds = { regions, municipalities, statistics, pages };
/** Kinds that other entries or drawings make use of and that have no page. */
export const pagelessKinds = { areas, railways };

export type Kind = keyof typeof kinds;

/** Kinds that have a list and an address word of their own: the locale files hold both. */
export const listedKinds = ['regions', 'municipalities', 'statistics'] as const satisfies Kind[];
export type ListedKind = (typeof listedKinds)[number];
