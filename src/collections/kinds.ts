import { areas } from './areas.ts';
import { articles } from './articles.ts';
import { campaigns } from './campaigns.ts';
import { clusters } from './clusters.ts';
import { countries } from './countries.ts';
import { employers } from './employers.ts';
import { events } from './events.ts';
import { guides } from './guides.ts';
import { issues } from './issues.ts';
import { municipalities } from './municipalities.ts';
import { occupations } from './occupations.ts';
import { origins } from './origins.ts';
import { pages } from './pages.ts';
import { programmes } from './programmes.ts';
import { railways } from './railways.ts';
import { regions } from './regions.ts';
import { statistics } from './statistics.ts';
import { stories } from './stories.ts';
import { trades } from './trades.ts';

/** Kinds of content with texts and pages, by the name of their folder. */
export const kinds = {
	regions,
	municipalities,
	statistics,
	stories,
	clusters,
	employers,
	events,
	programmes,
	guides,
	issues,
	articles,
	campaigns,
	pages,
};
/** Kinds that other entries or drawings make use of and that have no page. */
export const pagelessKinds = { areas, countries, occupations, origins, railways, trades };

export type Kind = keyof typeof kinds;

/** Kinds that have a list and an address word of their own: the locale files hold both. */
export const listedKinds = [
	'regions',
	'municipalities',
	'stories',
	'employers',
	'clusters',
	'guides',
	'events',
	'articles',
	'programmes',
	'campaigns',
	'statistics',
] as const satisfies Kind[];
export type ListedKind = (typeof listedKinds)[number];
