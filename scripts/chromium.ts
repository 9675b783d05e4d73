import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { settings } from '../src/settings.ts';
import { contentPages } from '../src/site/content-pages.ts';

const places = [
	settings.chromium,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the machine's Chromium. Throws with a word on how to get one. */
export function launch(): Promise<Browser> {
	const executablePath = places.find((place) => place && existsSync(place));
	if (!executablePath)
		throw new Error(
			'The browser tests need Chromium. On Debian and Ubuntu: sudo apt-get install chromium. Elsewhere put the path of Chromium or Chrome into CHROMIUM.',
		);
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--no-first-run',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

const kinds = [
	'pages/home',
	'lists/regions',
	'regions/hamar',
	'lists/municipalities',
	'municipalities/falun',
	'lists/statistics',
	'statistics/unemployment',
	'pages/about',
	'pages/goals',
	'pages/organisation',
	'pages/search',
	'lists/stories',
	'stories/power-engineer-ludvika',
	'lists/employers',
	'employers/hitachi-energy',
	'clusters/high-voltage-valley',
	'lists/guides',
	'guides/moving-to-sweden',
	'lists/events',
	'events/world-ski-championships-2027',
	'lists/articles',
	'issues/1',
	'articles/mine-and-creativity',
	'programmes/hosting',
	'lists/campaigns',
	'campaigns/power-engineers-ludvika',
];
const pages = new Map(contentPages().map((page) => [`${page.kind}/${page.id}/${page.locale}`, page.href]));

/** The address of a page, from its kind, id and language. */
export const addressOf = (key: string, locale: string) => pages.get(`${key}/${locale}`)!;

/** One address of every kind of page, in a language. */
export const kindsOfPages = (locale: string) => kinds.map((key) => addressOf(key, locale));
