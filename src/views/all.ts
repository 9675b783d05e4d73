import type { Page } from '../site/pages.ts';
import Home from './Home.astro';
import Municipality from './Municipality.astro';
import MunicipalityList from './MunicipalityList.astro';
import PlainPage from './Page.astro';
import Region from './Region.astro';
import RegionList from './RegionList.astro';
import Statistic from './Statistic.astro';
import StatisticList from './StatisticList.astro';

type View = (props: { page: any }) => any;

const byKind = { regions: Region, municipalities: Municipality, statistics: Statistic, pages: PlainPage } satisfies Record<Exclude<Page['kind'], 'lists'>, View>;
const lists = { regions: RegionList, municipalities: MunicipalityList, statistics: StatisticList } satisfies Record<Extract<Page, { kind: 'lists' }>['id'], View>;

/** What a page shows, by its kind. */
export function viewOf(page: Page): View {
	if (page.kind === 'lists') return lists[page.id];
	return page.href === `/${page.locale}/` ? Home : byKind[page.kind];
}
