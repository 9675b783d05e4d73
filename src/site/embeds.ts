import { escapeAttribute } from 'entities';
import { SIZE } from '../share/picture.ts';
import { translator } from '../i18n/translate.ts';
import { unmarked } from '../i18n/foreign.ts';
import { inSite, origin } from '../site-address.ts';
import { cardOf, type Carded } from './cards.ts';
import { derivedHref } from './derived.ts';
import { hrefOf } from './page-model.ts';
import { shareOf } from './share.ts';

/** The widest that a card gets, and the narrowest for which its height is enough. */
export const WIDEST = 640;
export const NARROWEST = 300;

const BASE = { regions: 560, municipalities: 560, stories: 520, events: 560, statistics: 330 };
/** Two places beside each other, and the line of a sentence. */
const [ROW, SENTENCE, LINE] = [27, 110, 32];

/** How high the frame of a card has to be, so that all of it is seen at its narrowest: no script tells the frame. */
export function frameHeight(page: Carded): number {
	if (page.kind !== 'statistics') return BASE[page.kind];
	const { rows, words, chart, sources } = cardOf(page);
	const told = words.length * SENTENCE + sources.length * LINE;
	return BASE.statistics + (chart?.height ?? 0) + Math.ceil(rows.length / 2) * ROW + told;
}

/** The whole address of the card of a page. */
export const cardAddress = (page: Carded) => origin + derivedHref('card', page);

/** The frame that shows a card on a page of others. */
export const frameOf = (page: Carded): string =>
	`<iframe src="${cardAddress(page)}" title="${escapeAttribute(page.text.data.title)}" width="100%" height="${frameHeight(page)}" style="max-width:${WIDEST}px;border:0" loading="lazy"></iframe>`;

/** What programs that embed addresses are told about a page (oEmbed 1.0). */
export const oembedOf = (page: Carded) => ({
	version: '1.0',
	type: 'rich',
	title: page.text.data.title,
	provider_name: unmarked(translator(page.locale).t('site.name')),
	provider_url: origin + hrefOf(page.locale),
	cache_age: 86400,
	html: frameOf(page),
	width: WIDEST,
	height: frameHeight(page),
	thumbnail_url: origin + inSite(`/share/${shareOf(page).name}.jpg`),
	thumbnail_width: SIZE.width,
	thumbnail_height: SIZE.height,
});
