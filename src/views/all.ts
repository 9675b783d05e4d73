import type { Page } from '../site/pages.ts';
import Article from './Article.astro';
import ArticleList from './ArticleList.astro';
import Campaign from './Campaign.astro';
import Cluster from './Cluster.astro';
import Employer from './Employer.astro';
import EntryList from './EntryList.astro';
import Event from './Event.astro';
import Guide from './Guide.astro';
import Home from './Home.astro';
import Issue from './Issue.astro';
import Municipality from './Municipality.astro';
import MunicipalityList from './MunicipalityList.astro';
import PlainPage from './Page.astro';
import Programme from './Programme.astro';
import Region from './Region.astro';
import RegionList from './RegionList.astro';
import Search from './Search.astro';
import Statistic from './Statistic.astro';
import StatisticList from './StatisticList.astro';
import Story from './Story.astro';

type View = (props: { page: any }) => any;

const byKind = {
	regions: Region,
	municipalities: Municipality,
	statistics: Statistic,
	stories: Story,
	clusters: Cluster,
	employers: Employer,
	events: Event,
	programmes: Programme,
	guides: Guide,
	issues: Issue,
	articles: Article,
	campaigns: Campaign,
	pages: PlainPage,
	facets: EntryList,
} satisfies Record<Exclude<Page['kind'], 'lists'>, View>;

/** Lists that show more than rows. */
const lists: Partial<Record<string, View>> = {
	regions: RegionList,
	municipalities: MunicipalityList,
	statistics: StatisticList,
	articles: ArticleList,
};
const plain: Partial<Record<string, View>> = { home: Home, search: Search };

/** What a page shows, by its kind. */
export function viewOf(page: Page): View {
	if (page.kind === 'lists') return lists[page.id] ?? EntryList;
	return (page.kind === 'pages' && plain[page.id]) || byKind[page.kind];
}
