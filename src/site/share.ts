import { readdirSync, readFileSync } from 'node:fs';
import { localeOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { season } from '../posters/on-page.ts';
import { drawPoster } from '../posters/poster.ts';
import { inked } from '../posters/ink-css.ts';
import { inkSet, type Inks } from '../posters/seasons.ts';
import { digest } from '../share/cache.ts';
import type { Caption } from '../share/caption.ts';
import { fontPackages } from '../share/faces.ts';
import { DRAWING, type ShareInput } from '../share/picture.ts';
import { drawingOf } from './drawings.ts';
import { placeOfPack } from './packs.ts';
import { firstPart, pageAt, pageOf, pages, type Page } from './pages.ts';
import { versionsOf } from './versions.ts';

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

function draw(page: Page): string {
	const { inks, poster } = drawingOf(page) ?? {
		inks: CALM,
		poster: {
			seed: seedOf(`${page.kind}/${page.id}`),
			landscape: ['forest' as const, 'hills' as const, 'lake' as const],
		},
	};
	return inked(drawPoster(poster, inks.sky.length, DRAWING), inkSet(inks, season, false));
}

// What else the pictures depend on: the code that makes them, and the versions of what draws.
const code = readdirSync('src/share')
	.sort()
	.map((file) => readFileSync(`src/share/${file}`, 'utf8'));
const stamp = digest(...code, ...versionsOf('canvaskit-wasm', 'sharp', ...Object.values(fontPackages)));

const drawings = new Map<string, { drawing: string; digest: string }>();

function drawnOf(page: Page) {
	const key = `${page.kind}/${page.id}`;
	if (!drawings.has(key)) {
		const drawing = draw(page);
		drawings.set(key, { drawing, digest: digest(drawing) });
	}
	return drawings.get(key)!;
}

/** The page whose picture a page shares: a narrowed list that of the whole one, a pack that of its place. */
function pictured(page: Page): Page {
	if (page.kind === 'facets') return pageOf('lists', page.facts.data.facet.kind, page.locale);
	return page.kind === 'packs' ? pageAt(placeOfPack(page.facts.data), page.locale)! : firstPart(page);
}

/** The share picture of a page: what it is made from, and its name, which changes with that. */
export function shareOf(whole: Page): { name: string; input: ShareInput } {
	const page = pictured(whole);
	const { drawing, digest: drawn } = drawnOf(page);
	const caption: Caption = {
		title: page.text.data.title,
		titleDir: localeOf(page.textLocale).dir,
		site: translator(page.locale).t('site.name'),
		siteDir: localeOf(page.locale).dir,
	};
	return { name: `${page.id}-${digest(stamp, drawn, JSON.stringify(caption))}`, input: { drawing, ...caption } };
}

/** The share pictures of all pages, each once. */
export const shares = () => [
	...new Map(pages.map((page) => shareOf(page)).map((share) => [share.name, share])).values(),
];
