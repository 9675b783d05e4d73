import { readdirSync, readFileSync } from 'node:fs';
import { localeOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { season } from '../posters/on-page.ts';
import { drawPoster, type PosterFacts } from '../posters/poster.ts';
import { inked, inkSet, type Inks } from '../posters/seasons.ts';
import { digest } from '../share/cache.ts';
import type { Caption } from '../share/caption.ts';
import { DRAWING, type ShareInput } from '../share/picture.ts';
import { pages, type Page } from './pages.ts';

/** The inks of pages that are about no place: a grey morning by a lake. */
const CALM: Inks = {
	sky: ['#a9c3c9', '#c5d3c8', '#e6e0c4', '#f2e6cc'],
	sun: '#fbf0d0',
	ridges: ['#93a9a6', '#6d8a86', '#456660'],
	water: '#86a9b2',
	ground: ['#6f8a58', '#35513f'],
	accent: '#35513f',
	accentDark: '#a9c3c9',
};

const seedOf = (word: string) => 1 + (parseInt(digest(word), 16) % 999);

function draw({ kind, id, facts }: Page): string {
	const data: { inks?: Inks | undefined; poster?: PosterFacts | undefined } = facts.data as object;
	const inks = data.inks ?? CALM;
	const poster = data.poster ?? { seed: seedOf(`${kind}/${id}`), landscape: ['forest', 'hills', 'lake'] };
	return inked(drawPoster(poster, inks.sky.length, DRAWING), inkSet(inks, season, false));
}

// What else the pictures depend on: the code that makes them, and the versions of fonts and engines.
const code = readdirSync('src/share').sort().map((file) => readFileSync(`src/share/${file}`, 'utf8'));
const stamp = digest(...code, JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).dependencies));

const drawings = new Map<string, { drawing: string; digest: string }>();

function drawingOf(page: Page) {
	const key = `${page.kind}/${page.id}`;
	if (!drawings.has(key)) {
		const drawing = draw(page);
		drawings.set(key, { drawing, digest: digest(drawing) });
	}
	return drawings.get(key)!;
}

/** The share picture of a page: what it is made from, and its name, which changes with that. */
export function shareOf(page: Page): { name: string; input: ShareInput } {
	const { drawing, digest: drawn } = drawingOf(page);
	const caption: Caption = {
		title: page.text.data.title,
		titleDir: localeOf(page.textLocale).dir,
		site: translator(page.locale).t('site.name'),
		siteDir: localeOf(page.locale).dir,
	};
	return { name: `${page.id}-${digest(stamp, drawn, JSON.stringify(caption))}`, input: { drawing, ...caption } };
}

/** The share pictures of all pages, each once. */
export const shares = () => [...new Map(pages.map((page) => shareOf(page)).map((share) => [share.name, share])).values()];
