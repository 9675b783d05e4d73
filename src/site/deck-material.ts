import type { Contact } from '../collections/contact.ts';
import { regionPlace } from '../collections/places.ts';
import { written } from '../i18n/telephone.ts';
import { listWords, translator } from '../i18n/translate.ts';
import type { Point } from '../press/deck.ts';
import type { Material } from '../press/slides.ts';
import { origin } from '../site-address.ts';
import { headlineOf } from './captions.ts';
import { chartsOf, sourceWords } from './deck-charts.ts';
import { entriesAbout, type Topical } from './entries.ts';
import { hostOf } from './host.ts';
import { shownKinds } from './lists.ts';
import { pageOf, type PageOf } from './pages.ts';
import { passagesOf, type Said } from './passages.ts';
import { isOver } from './visibility.ts';

type Region = PageOf<'regions'>;

/** What people work with: the kinds of entries that a presentation names some of. */
const NAMED = ['clusters', 'stories'] as const;

/** The whole address of something on the site. */
export const absolute = (href: string) => new URL(href, origin).href;

/** Sentences of the text of a region, with their sources in words. */
const sentencesOf = (sentences: Said[], { facts, locale }: Region): Point[] =>
	sentences.map(({ words, sources }) => ({
		words,
		sources: facts.data.sources.filter(({ id }) => sources.includes(id)).map((source) => sourceWords(source, locale)),
	}));

const isTold = (entry: Topical) => entry.locale === entry.textLocale && !isOver(entry);

/** The first entries of a kind in a region, with their titles, and the source that each names first. */
function groupOf(kind: (typeof NAMED)[number], { id, locale }: Region): Material['groups'][number] {
	const entries = entriesAbout(kind, regionPlace(id), locale).filter(isTold);
	return {
		id: kind,
		title: listWords(locale, kind).found.title,
		points: entries.map((entry) => ({
			title: headlineOf(entry).headline,
			words: entry.text.data.summary,
			sources: entry.facts.data.sources.slice(0, 1).map((source) => sourceWords(source, locale)),
		})),
		address: absolute(pageOf('lists', kind, locale).href),
	};
}

/** Whom to ask, and the number or the page. */
const contactOf = ({ topic, name, telephone, email, url }: Contact, locale: string): Point => ({
	title: translator(locale).t(`contact.${topic}`),
	words: name,
	reach: telephone ? written(telephone) : (email ?? hostOf(url)),
	sources: [],
});

/** What the slides of a region are made of: published and sourced content in the language of the page. */
export function materialOf(region: Region): Material {
	const { locale, text, facts } = region;
	const { t } = translator(locale);
	const passages = passagesOf(region);
	const about = passages.find(({ hard }) => !hard);
	const hard = passages.find((passage) => passage.hard);
	return {
		title: text.data.title,
		summary: text.data.summary,
		about: { title: about?.title ?? '', sentences: sentencesOf(about?.paragraphs[0] ?? [], region) },
		charts: chartsOf(region),
		groups: NAMED.filter((kind) => shownKinds.includes(kind)).map((kind) => groupOf(kind, region)),
		hard: { title: t('hard.title'), sentences: sentencesOf((hard?.paragraphs ?? []).flat(), region) },
		ask: {
			title: t('municipality.contacts'),
			points: facts.data.contacts.map((contact) => contactOf(contact, locale)),
		},
		address: absolute(region.href),
	};
}
