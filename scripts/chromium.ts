import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { settings } from '../src/settings.ts';
import { contentPages } from '../src/site/content-pages.ts';
import type { Page } from '../src/site/page-model.ts';
import { packPages } from '../src/site/packs.ts';

const places = [
	settings.chromium,
	// Chromium without windows does the same in half the time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function options() {
	const executablePath = places.find((place) => place && existsSync(place));
	if (!executablePath)
		throw new Error(
			'The browser tests need Chromium. On Debian: sudo apt-get install chromium-headless-shell, or chromium. Elsewhere put the path of Chromium or Chrome into CHROMIUM.',
		);
	return {
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--no-first-run',
			'--disable-component-update',
			'--disable-sync',
		],
	};
}

/** Starts the machine's Chromium. Throws with a word on how to get one. */
export const launch = async (): Promise<Browser> => chromium.launch(options());

/** Starts it for several processes, which connect to its `wsEndpoint()`. Throws as `launch` does. */
export const launchServer = async (): Promise<BrowserServer> => chromium.launchServer(options());

const ofEntries = contentPages();
const all: Page[] = [...ofEntries, ...packPages(ofEntries)];
const pages = new Map(all.map((page) => [`${page.kind}/${page.id}/${page.locale}`, page.href]));

/** The address of a page, from its kind, id and language. */
export const addressOf = (key: string, locale: string) => pages.get(`${key}/${locale}`)!;

/** Each of these looks like no other. */
const UNLIKE = ['lists', 'tools'];
const lookOf = ({ facts: { data } }: Page) => [...Object.keys(data).sort(), 'menu' in data && data.menu].join(' ');

/** How much the content of a page has to show: the letters of its facts. */
export const sizeOf = ({ facts }: Page): number => JSON.stringify(facts.data).length;

/**
 * An address of every kind of page, in a language: of every list and tool, and of other kinds that with the most
 * facts; of plain pages and of packs one for each set of fields, and menu.
 */
export function kindsOfPages(locale: string): string[] {
	const own = all.filter((page) => page.locale === locale).sort((a, b) => sizeOf(b) - sizeOf(a));
	const looks = new Map<string, string>();
	for (const page of own) {
		const look = ['pages', 'packs'].includes(page.kind) ? lookOf(page) : UNLIKE.includes(page.kind) ? page.id : '';
		const key = `${page.kind} ${look}`;
		if (!looks.has(key)) looks.set(key, page.href);
	}
	return [...looks.values()];
}
