import { translator } from '../i18n/translate.ts';
import { pageOf, type Page } from './pages.ts';
import { trailTo } from './trail.ts';

type Data = Record<string, unknown>;

const webSite = (page: Page, url: (href: string) => string): Data => ({
	'@type': 'WebSite',
	name: translator(page.locale).t('site.name'),
	description: page.text.data.summary,
	url: url(page.href),
	inLanguage: page.locale,
});

const breadcrumbs = (trail: Page[], url: (href: string) => string): Data => ({
	'@type': 'BreadcrumbList',
	itemListElement: trail.map(({ text, href }, at) => ({ '@type': 'ListItem', position: at + 1, name: text.data.title, item: url(href) })),
});

function placeOf(page: Page, url: (href: string) => string): Data[] {
	if (page.kind !== 'municipalities' && page.kind !== 'regions') return [];
	const { title, summary } = page.text.data;
	const place = { name: title, description: summary, url: url(page.href), sameAs: page.facts.data.sameAs };
	if (page.kind === 'regions') return [{ '@type': 'AdministrativeArea', ...place, containedInPlace: { '@type': 'Country', name: page.facts.data.country } }];
	const { coordinates, region, officialName } = page.facts.data;
	const around = pageOf('regions', region, page.locale);
	return [
		{
			'@type': 'AdministrativeArea',
			...place,
			alternateName: officialName,
			geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
			containedInPlace: { '@type': 'AdministrativeArea', name: around.text.data.title, url: url(around.href) },
		},
	];
}

/** What search engines are told about a page, in the words of schema.org. `site` is the address of the site. */
export function structuredData(page: Page, site: URL): Data[] {
	const url = (href: string) => new URL(href, site).href;
	const trail = trailTo(page);
	const data = trail.length ? [breadcrumbs([...trail, page], url), ...placeOf(page, url)] : [webSite(page, url)];
	return data.map((item) => ({ '@context': 'https://schema.org', ...item }));
}
