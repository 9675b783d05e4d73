import charts from '../styles/charts.css?url';
import guide from '../styles/guide.css?url';
import lists from '../styles/lists.css?url';
import leaflet from '../styles/leaflet.css?url';
import map from '../styles/map.css?url';
import move from '../styles/move.css?url';
import ring from '../styles/ring.css?url';
import search from '../styles/search.css?url';

/** Style sheets for what some pages show, each with the classes that ask for it. All others are in that of the site. */
const sheets = [
	{ href: charts, of: ['chart', 'slope', 'strips', 'dial', 'rail-frame'] },
	{ href: guide, of: ['contacts', 'call-bar', 'step'] },
	{ href: leaflet, of: ['leaflet', 'sheet'] },
	{ href: lists, of: ['vignette', 'almanac'] },
	{ href: map, of: ['map'] },
	{ href: move, of: ['move'] },
	{ href: ring, of: ['ring-ground'] },
	{ href: search, of: ['search-form'] },
].map(({ href, of }) => ({ href, asked: new RegExp(`class="(?:[^"]* )?(?:${of.join('|')})[ "]`) }));

/** The addresses of the style sheets that a page needs beside that of the site, by the classes in its HTML. */
export const sheetsFor = (html: string) => sheets.filter(({ asked }) => asked.test(html)).map(({ href }) => href);
