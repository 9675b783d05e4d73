import almanac from '../styles/almanac.css?url';
import article from '../styles/article.css?url';
import asides from '../styles/asides.css?url';
import charts from '../styles/charts.css?url';
import contacts from '../styles/contacts.css?url';
import contents from '../styles/contents.css?url';
import figures from '../styles/figures.css?url';
import guide from '../styles/guide.css?url';
import home from '../styles/home.css?url';
import lists from '../styles/lists.css?url';
import leaflet from '../styles/leaflet.css?url';
import leafletPrint from '../styles/leaflet-print.css?url';
import map from '../styles/map.css?url';
import move from '../styles/move.css?url';
import pack from '../styles/pack.css?url';
import packPrint from '../styles/pack-print.css?url';
import posters from '../styles/posters.css?url';
import press from '../styles/press.css?url';
import print from '../styles/print.css?url';
import ring from '../styles/ring.css?url';
import send from '../styles/send.css?url';
import search from '../styles/search.css?url';
import slides from '../styles/slides.css?url';
import slidesPrint from '../styles/slides-print.css?url';
import tables from '../styles/tables.css?url';
import ways from '../styles/ways.css?url';

/** Style sheets for what some pages show, each with the classes that ask for it. All others are in that of the site. */
const sheets = [
	{ href: almanac, of: ['almanac'] },
	{ href: article, of: ['article-prose', 'across'] },
	{ href: asides, of: ['fact-box', 'footnotes', 'plate', 'task-list-item'] },
	{ href: charts, of: ['small-chart', 'chart', 'slope', 'strips'] },
	{ href: contacts, of: ['contacts', 'call-bar'] },
	{ href: contents, of: ['contents'] },
	{ href: figures, of: ['figures', 'arguments'] },
	{ href: guide, of: ['step'] },
	{ href: home, of: ['sentence', 'panorama'] },
	{ href: leaflet, of: ['leaflet', 'sheet', 'briefing', 'best', 'parts', 'ways'] },
	{ href: lists, of: ['vignette', 'filters', 'pager'] },
	{ href: map, of: ['map'] },
	{ href: move, of: ['move'] },
	{ href: pack, of: ['pack'] },
	{ href: posters, of: ['poster', 'photograph', 'seasons'] },
	{ href: press, of: ['press-texts'] },
	{ href: ring, of: ['ring-ground'] },
	{ href: search, of: ['search-form'] },
	{ href: send, of: ['send', 'desk'] },
	{ href: slides, of: ['slides'] },
	{ href: tables, of: ['table', 'table-frame'] },
	{ href: ways, of: ['dial', 'rail-frame'] },
];

/** The addresses of the style sheets that a page needs beside that of the site, by the classes in its HTML. */
export function sheetsFor(html: string): string[] {
	const lists = new Set(Array.from(html.matchAll(/class="([^"]*)"/g), ([, list]) => list!));
	const classes = new Set([...lists].flatMap((list) => list.split(' ')));
	return sheets.filter(({ of }) => of.some((name) => classes.has(name))).map(({ href }) => href);
}

/**
 * The style sheets that only paper needs, for a page that links those given: no reader waits for them. That of
 * leaflets gives way to that of all pages; those of packs, which are no leaflets, and of slides come last: browsers
 * take the last size and margins of paper.
 */
export function printSheetsFor(linked: string[]): string[] {
	const last = [
		[pack, packPrint],
		[slides, slidesPrint],
	] as const;
	return [
		...(linked.includes(leaflet) && !linked.includes(pack) ? [leafletPrint] : []),
		print,
		...last.flatMap(([asked, sheet]) => (linked.includes(asked) ? [sheet] : [])),
	];
}
