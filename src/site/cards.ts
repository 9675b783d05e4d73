import { regionPlace } from '../collections/places.ts';
import { list } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { figuresOf, sourceAndPeriod, type Row } from './card-figures.ts';
import { headlineOf, regionCaption, whenOf } from './captions.ts';
import { placePages } from './entries.ts';
import { bare, indicatorsWith, placeName, withUnit, type Value } from './figures.ts';
import { findingsIn, groupsOf, sentenceOf } from './findings.ts';
import { pageOf, type PageOf } from './pages.ts';
import { smallChartOf } from './small-charts.ts';
import { saidIn } from './text-language.ts';
import { isOver } from './visibility.ts';

/** Pages that others can show as a card. */
export type Carded = PageOf<'regions' | 'municipalities' | 'statistics' | 'stories' | 'events'>;

/** What a card says, in the language of its page. */
interface Card {
	kicker: string;
	title: string;
	words: string[];
	rows: Row[];
	/** Where that comes from, but for what a row says itself. */
	sources: string[];
	chart?: { href: string; width: number; height: number };
}

/** A card of more places would be a page: it says what the figures say, and the page names them all. */
const ROWS = 12;
const SOURCES = 3;

function placeCard(page: PageOf<'regions' | 'municipalities'>): Card {
	const { locale, facts, text } = page;
	const around = page.kind === 'municipalities' ? pageOf('regions', page.facts.data.region, locale) : undefined;
	const place = around ? page.id : regionPlace(page.id);
	return {
		kicker: around ? saidIn(around, around.text.data.title) : regionCaption(page as PageOf<'regions'>),
		title: text.data.title,
		words: [text.data.summary],
		rows: figuresOf(place, around ? facts.data.figures : indicatorsWith(place, locale), locale),
		sources: [],
	};
}

function statisticCard(page: PageOf<'statistics'>): Card {
	const { locale, text } = page;
	const groups = groupsOf(page);
	const found = groups.flatMap((group) => findingsIn(page, group)).map((finding) => sentenceOf(page, finding));
	// An indicator that knows no municipality shows the areas around them.
	const values = groups.flatMap(({ values: own, others }) => (own.length ? own : others));
	const { href, width, height } = smallChartOf(page);
	const named = (value: Value) => ({
		id: value.place,
		label: placeName(value.place, locale),
		value: bare(page, value),
	});
	return {
		kicker: translator(locale).t(`topic.${page.facts.data.topic}`),
		title: withUnit(page),
		words: text.data.finding && groups.length === 1 ? [text.data.finding] : found.length ? found : [text.data.summary],
		rows: values.length > ROWS ? [] : values.map(named),
		sources: [...new Set(values.map((value) => sourceAndPeriod(page, value)))],
		...(values.length > 1 && { chart: { href, width, height } }),
	};
}

/** Who is cited in an entry, as far as a card has room. */
const publishersOf = (page: PageOf<'stories' | 'events'>) =>
	[...new Set(page.facts.data.sources.map(({ publisher }) => publisher))].slice(0, SOURCES);

function storyCard(page: PageOf<'stories'>): Card {
	const { headline, second } = headlineOf(page);
	return {
		kicker: translator(page.locale).t(`story.${page.facts.data.form}`),
		title: headline,
		words: [second ?? '', page.text.data.summary].filter(Boolean),
		rows: [],
		sources: publishersOf(page),
	};
}

function eventCard(page: PageOf<'events'>): Card {
	const { t } = translator(page.locale);
	const { status, kind } = page.facts.data;
	const places = placePages(page).map((place) => saidIn(place, place.text.data.title));
	const when = whenOf(page);
	const ended = isOver(page) && !['cancelled', 'unknown'].includes(status);
	return {
		kicker: t(`event.${kind}`),
		title: page.text.data.title,
		words: [page.text.data.summary],
		rows: [
			...(when ? [{ label: t('event.when'), value: when }] : []),
			{ label: t('facet.place'), value: list(places, page.locale) },
			{ label: t('status.label'), value: t(ended ? 'status.ended' : `status.${status}`) },
		],
		sources: publishersOf(page),
	};
}

/** The card of a page. */
export function cardOf(page: Carded): Card {
	if (page.kind === 'statistics') return statisticCard(page);
	if (page.kind === 'stories') return storyCard(page);
	return page.kind === 'events' ? eventCard(page) : placeCard(page);
}
