import { translator } from '../i18n/translate.ts';
import { LICENCE } from '../licence.ts';
import { timeZoneOf } from './calendars.ts';
import { placePages, type Topical } from './entries.ts';
import { occurrence, zoned } from './event-times.ts';
import { filesOf } from './open-data/files.ts';
import { pageOf, type Page, type PageOf } from './pages.ts';
import { today } from '../today.ts';
import { trailTo } from './trail.ts';

type Data = Record<string, unknown>;
type Url = (href: string) => string;

const webSite = (page: Page, url: Url): Data => ({
	'@type': 'WebSite',
	name: translator(page.locale).t('site.name'),
	description: page.text.data.summary,
	url: url(page.href),
	inLanguage: page.locale,
});

const breadcrumbs = (trail: Page[], url: Url): Data => ({
	'@type': 'BreadcrumbList',
	itemListElement: trail.map(({ text, href }, at) => ({
		'@type': 'ListItem',
		position: at + 1,
		name: text.data.title,
		item: url(href),
	})),
});

const about = ({ text: { data }, href }: Page, url: Url): Data => ({
	name: data.title,
	description: data.summary,
	url: url(href),
});

const area = (page: Page, url: Url): Data => ({
	'@type': 'AdministrativeArea',
	name: page.text.data.title,
	url: url(page.href),
});

const areas = (page: Topical, url: Url) => placePages(page).map((place) => area(place, url));

const region = (page: PageOf<'regions'>, url: Url): Data => ({
	'@type': 'AdministrativeArea',
	...about(page, url),
	sameAs: page.facts.data.sameAs,
	containedInPlace: { '@type': 'Country', name: page.facts.data.country },
});

function municipality(page: PageOf<'municipalities'>, url: Url): Data {
	const { coordinates, region: around, officialName, sameAs } = page.facts.data;
	return {
		'@type': 'AdministrativeArea',
		...about(page, url),
		sameAs,
		alternateName: officialName,
		geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
		containedInPlace: area(pageOf('regions', around, page.locale), url),
	};
}

const piece = (page: Topical, url: Url, more: Data = {}): Data => ({
	'@type': 'Article',
	headline: page.text.data.title,
	description: page.text.data.summary,
	url: url(page.href),
	inLanguage: page.textLocale,
	datePublished: page.facts.data.published,
	license: LICENCE.url,
	contentLocation: areas(page, url),
	...more,
});

const story = (page: PageOf<'stories'>, url: Url) =>
	piece(page, url, { about: { '@type': 'Occupation', name: page.text.data.occupation } });

const article = (page: PageOf<'articles'>, url: Url) =>
	piece(page, url, {
		author: { '@type': 'Organization', name: page.facts.data.author ?? translator(page.locale).t('site.name') },
		isPartOf: issue(pageOf('issues', page.facts.data.issue, page.locale), url),
	});

const issue = (page: PageOf<'issues'>, url: Url): Data => ({
	'@type': 'PublicationIssue',
	...about(page, url),
	issueNumber: page.facts.data.number,
	datePublished: page.facts.data.published,
});

const website = (address: string | undefined): Data => (address ? { sameAs: [address] } : {});

const cluster = (page: PageOf<'clusters'>, url: Url): Data => ({
	'@type': 'Organization',
	...about(page, url),
	...website(page.facts.data.website),
	areaServed: areas(page, url),
});

const employer = (page: PageOf<'employers'>, url: Url): Data => ({
	'@type': 'Organization',
	...about(page, url),
	...website(page.facts.data.website),
	location: areas(page, url),
});

/** Only what is sure: an event whose days are known and confirmed. */
function event(page: PageOf<'events'>, url: Url): Data[] {
	const { dates, status, venue } = page.facts.data;
	if (!dates || status !== 'confirmed') return [];
	const { start, end } = occurrence(page.facts.data, today)!;
	const [place] = areas(page, url);
	const at = (day: typeof start, time: string) =>
		zoned(day, time, timeZoneOf(page)).toString({ timeZoneName: 'never' });
	const { time, endTime } = dates;
	const days = time
		? { startDate: at(start, time), ...(endTime && { endDate: at(end, endTime) }) }
		: { startDate: start.toString(), endDate: end.toString() };
	return [
		{
			'@type': 'Event',
			...about(page, url),
			...website(page.facts.data.website),
			...days,
			eventStatus: 'https://schema.org/EventScheduled',
			location: { '@type': 'Place', name: venue ?? place!['name'], address: place!['name'] },
		},
	];
}

/** What a page shows as files of the open data. */
const dataset = (page: Page, url: Url): Data[] => {
	const files = filesOf(page);
	if (!files.length) return [];
	const distribution = files.map(({ type, href }) => ({
		'@type': 'DataDownload',
		encodingFormat: type,
		contentUrl: url(href),
	}));
	return [{ '@type': 'Dataset', ...about(page, url), isAccessibleForFree: true, distribution }];
};

const byKind: { [K in Page['kind']]?: (page: PageOf<K>, url: Url) => Data | Data[] } = {
	regions: region,
	municipalities: municipality,
	stories: story,
	clusters: cluster,
	employers: employer,
	events: event,
	programmes: piece,
	guides: piece,
	issues: issue,
	articles: article,
	statistics: dataset,
	pages: dataset,
};

/** What search engines are told about a page, in the words of schema.org. `site` is the address of the site. */
export function structuredData(page: Page, site: URL): Data[] {
	const url = (href: string) => new URL(href, site).href;
	const trail = trailTo(page);
	const own = [(byKind[page.kind] as ((page: Page, url: Url) => Data | Data[]) | undefined)?.(page, url) ?? []].flat();
	const data = trail.length ? [breadcrumbs([...trail, page], url), ...own] : [webSite(page, url)];
	return data.map((item) => ({ '@context': 'https://schema.org', ...item }));
}
