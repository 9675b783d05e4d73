import { picture } from './picture.ts';
import { translator } from '../../i18n/translate.ts';
import { localeOf } from '../../i18n/locales.ts';
import { pageOf, pagesIn, type Page } from '../../site/pages.ts';
import { fitOfPlace } from '../../site/map.ts';
import { drawingOf } from '../../site/drawings.ts';
import { vignettesOf } from '../../site/vignettes.ts';

/** What a component is shown with, and what stands in it. A component without samples needs none. */
export interface Sample {
	props?: object;
	slot?: string;
}

export const LONG = 'Elektrokraftsystemsingeniøransettelsesmyndighetsforordning';
export const WORDS = `<p>Text with a <a href="#">link</a>.</p><p>${LONG} ${LONG}</p>`;
const TABLE = `<table class="table"><thead><tr><th>Name</th><th class="number">Figure</th></tr></thead><tbody><tr><th>A</th><td class="number" data-sort="2">2</td></tr><tr><th>B</th><td class="number" data-sort="1">1</td></tr></tbody></table>`;

/** The page of a kind with the longest title: long words show what breaks. */
const longest = <P extends Page>(pages: P[]) =>
	pages.reduce((best, page) => (page.text.data.title.length > best.text.data.title.length ? page : best));

/** The page that the texts on the style page take themselves for: a place that has the steps of a guide, too. */
export function standIn(locale: string) {
	const place = pagesIn('municipalities', locale)[0]!;
	const guide = pagesIn('guides', locale)[0]!.facts.data;
	const { data } = place.facts;
	const facts = { ...guide, ...data, sources: [...data.sources, ...guide.sources] };
	return { ...place, facts: { ...place.facts, data: facts } };
}

/** The components of src/components by their names, and what each is shown with: as usual, with long words, empty. */
export function samplesIn(locale: string): Record<string, Sample[]> {
	const place = pagesIn('municipalities', locale)[0]!;
	const region = pagesIn('regions', locale)[0]!;
	const guide = longest(pagesIn('guides', locale));
	const stories = pagesIn('stories', locale);
	const story = stories.find(({ facts }) => facts.data.places.includes(place.id)) ?? stories[0]!;
	const employers = pagesIn('employers', locale).slice(0, 3);
	const articles = pagesIn('articles', locale).slice(0, 2);
	const { contacts, sources, inks, poster, figures } = place.facts.data;
	const { compareWith } = region.facts.data;
	const cover = { file: picture, alt: { [locale]: LONG }, photographer: 'N. N.', licence: 'CC BY 4.0' };
	const few = { locale, groups: [{ kind: 'employers', entries: employers }] };
	const none = { locale, groups: [{ kind: 'employers', entries: [] }] };
	const ofPage = (...pages: Page[]) => pages.map((page) => ({ props: { page } }));
	return {
		Address: [{ props: { address: `https://example.org/${LONG}/${LONG}/` } }],
		ArticleCards: [{ props: { articles } }, { props: { articles: [] } }],
		Best: [{ props: few }, { props: none }],
		Breadcrumbs: ofPage(guide),
		Button: [
			{ props: { href: 'https://example.org/', language: locale }, slot: LONG },
			{ props: { href: 'https://example.org/', language: locale, quiet: true }, slot: 'Quiet' },
		],
		Card: [{ props: { page: place, caption: LONG } }, { props: { page: region, caption: '', wide: true } }],
		CardLink: ofPage(place),
		Contacts: [{ props: { contacts, sources, locale } }],
		Contents: ofPage(place),
		Drawing: [{ props: { drawing: drawingOf(place), class: '' } }],
		EntryCards: [
			{ props: { entries: employers } },
			{ props: { entries: [longest(employers)] } },
			{ props: { entries: [] } },
		],
		EntryHead: [{ props: { page: story, kicker: LONG } }],
		EntryRows: [{ props: { entries: employers } }, { props: { entries: [] } }],
		Facts: [{ props: { rows: [{ label: LONG, words: [{ text: LONG, href: '#' }] }] } }],
		FallbackWords: ofPage(pageOf('stories', story.id, locale)),
		Figures: [{ props: { indicators: figures, place: place.id, locale, compareWith } }],
		Map: [{ props: { locale, fit: fitOfPlace(place.id), of: [place.text.data.title] } }],
		NothingHere: [{ props: { locale: localeOf(locale), first: false } }],
		Notice: ofPage(story),
		PageHead: ofPage(guide),
		PageLinks: [{ props: { pages: employers, locale } }, { props: { pages: [], locale } }],
		Pager: ofPage(pageOf('lists', 'events', locale)),
		PaperContacts: [{ props: { contacts, title: LONG, locale } }],
		PastEvents: [{}],
		Photograph: [{ props: { cover, locale, widths: [480], sizes: '20rem' } }],
		Pieces: [{ props: { text: translator(locale).t('brief.planner'), gaps: { from: 'A', to: LONG, name: 'B' } } }],
		PlaceEntries: [{ props: { page: place, place: place.id } }],
		PlaceHead: ofPage(place),
		PlaceLinks: ofPage(story),
		Poster: [{ props: { inks, poster, of: `municipalities/${place.id}`, class: 'aspect-[8/5]' } }],
		PrintButton: [{ props: { label: LONG } }],
		Prose: ofPage(pageOf('pages', 'about', locale)),
		QrCode: ofPage(place),
		RegionsMap: [{ props: { locale } }],
		Related: [{ props: few }, { props: { ...few, fold: true } }, { props: none }],
		Seasons: [{ props: { locale } }],
		SendOn: ofPage(place),
		SortTable: [{ props: { locale, label: LONG }, slot: TABLE }],
		SourceCopy: [{ props: { via: { publisher: LONG, url: 'https://example.org/' }, locale } }],
		SourceMark: [{ props: { sources, id: sources[0]!.id, locale } }],
		Sources: [
			{ props: { sources: sources.slice(0, 3), title: LONG, locale } },
			{ props: { sources: [], title: '', locale } },
		],
		Telephone: [{ props: { number: '+4700000000' } }],
		ToolWays: [{ props: { tools: ['left', 'hours', 'careers', 'plan'], answers: {}, locale } }],
		Unfold: [
			{ props: { id: 'unfold', title: LONG }, slot: WORDS },
			{ props: { id: 'wide', title: 'Open', wide: true }, slot: WORDS },
		],
		Vignette: vignettesOf(employers).map((file) => ({ props: { file } })),
		WhomToAsk: [{ props: { page: place, fold: true } }],
		WithContents: ofPage(pageOf('pages', 'about', locale)),
	};
}
