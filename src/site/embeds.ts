import { escapeAttribute } from 'entities';
import { SIZE } from '../share/picture.ts';
import { translator } from '../i18n/translate.ts';
import { unmarked } from '../i18n/foreign.ts';
import { inSite, origin } from '../site-address.ts';
import type { Row } from './card-figures.ts';
import { cardOf, type Carded } from './cards.ts';
import { derivedHref } from './derived.ts';
import { hrefOf } from './page-model.ts';
import { shareOf } from './share.ts';

/** The widest that a card gets. */
export const WIDEST = 640;

/** Letters that stand in a line of a card of 300 pixels, and how high a line is: a few too few, since letters differ. */
const LINES = {
	title: { letters: 19, height: 28 },
	text: { letters: 29, height: 24 },
	small: { letters: 34, height: 21 },
};
const [FRAME, PICTURE, BETWEEN] = [46, 112, 7];

const heightOf = (words: string, { letters, height }: (typeof LINES)['text']) =>
	words ? Math.ceil(words.length / letters) * height : 0;

const rowHeight = ({ id, label, value, note = '' }: Row) =>
	heightOf(`${label}  ${value}`, LINES.text) + heightOf(note, LINES.small) + (id ? 4 : 9);

/** How high the frame of a card has to be, so that all of it is seen where it is narrow: no script tells the frame. */
export function frameHeight(page: Carded): number {
	const { kicker, title, words, rows, sources, chart } = cardOf(page);
	const site = translator(page.locale);
	const foot = [
		sources.length ? [site.t('card.source'), ...sources].join(' · ') : '',
		`${site.t('site.name')} · ${site.t('card.embed')}`,
	];
	const parts = [
		chart ? chart.height : PICTURE,
		heightOf(kicker, LINES.small),
		heightOf(title, LINES.title),
		...words.map((sentence) => heightOf(sentence, LINES.text)),
		...foot.map((line) => heightOf(line, LINES.small)),
	];
	const inRows = rows.reduce((sum, row) => sum + rowHeight(row), 0);
	return Math.ceil((FRAME + inRows + parts.reduce((sum, part) => sum + part + BETWEEN, 0)) / 10) * 10;
}

/** The whole address of the card of a page. */
export const cardAddress = (page: Carded) => origin + derivedHref('card', page);

/** The frame that shows a card on a page of others. */
export const frameOf = (page: Carded): string =>
	`<iframe src="${cardAddress(page)}" title="${escapeAttribute(page.text.data.title)}" height="${frameHeight(page)}" style="width:100%;max-width:${WIDEST}px;border:0" loading="lazy"></iframe>`;

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
