import { digits } from '../i18n/format.ts';
import { unmarked } from '../i18n/foreign.ts';
import { localeOf, maximized } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { memoize } from '../memoize.ts';
import type { Deck } from '../press/deck.ts';
import { slidesOf } from '../press/slides.ts';
import { absolute, materialOf } from './deck-material.ts';
import { municipalitiesOf } from './entries.ts';
import { pageOf, type PageOf } from './pages.ts';
import { addressToSend } from './short.ts';

type Region = PageOf<'regions'>;

/** So many posters have room beside each other. */
const POSTERS = 6;

/** The places of a region whose posters stand in its presentation. */
export const postersOf = (region: Region) => municipalitiesOf(region.id, region.locale).slice(0, POSTERS);

/** A language with its country, as office programs name it: `sv-SE`. */
function languageTag(locale: string) {
	const { language, region } = maximized(locale);
	return [language, region].join('-');
}

/** Words as a file holds them: without the marks that pages set languages apart by. */
const plain = <T>(value: T) => JSON.parse(unmarked(JSON.stringify(value))) as T;

/** What all slides of a region share: the words around them, and the pictures of its places. */
function frameOf(region: Region): Omit<Deck, 'slides' | 'numbers'> {
	const { locale, text } = region;
	const { t } = translator(locale);
	return {
		title: text.data.title,
		site: t('site.name'),
		lang: languageTag(locale),
		dir: localeOf(locale).dir,
		drawing: text.data.drawing ?? t('share.drawing'),
		places: postersOf(region).map((place) => ({
			name: place.text.data.title,
			drawing: place.text.data.drawing ?? t('share.drawing'),
		})),
		send: absolute(addressToSend(region)),
		licence: t('footer.licence'),
		sources: t('slides.sources'),
		more: t('print.more'),
	};
}

/** The presentation of a region, in the language of its text. */
export const deckOf = memoize(
	({ id, textLocale }: Region) => `${id} ${textLocale}`,
	({ id, textLocale }): Deck => {
		const region = pageOf('regions', id, textLocale);
		const slides = slidesOf(materialOf(region));
		return plain({ ...frameOf(region), slides, numbers: slides.map((_, at) => digits(at + 1, textLocale)) });
	},
);
