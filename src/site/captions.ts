import { traitsOf } from '../collections/kinds.ts';
import { countryName, hours, list, months, period } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { municipalitiesOf, pageOfPlace, placePages, tradesOf, type Topical } from './entries.ts';
import { inhabitantsOf } from './figures.ts';
import type { PageOf } from './pages.ts';
import { minutesToRead } from './reading.ts';
import { saidIn } from './text-language.ts';
import { inOrder, tradeName } from './trades.ts';

/** The line under the card of a municipality: its inhabitants. */
export function municipalityCaption({ id, locale }: PageOf<'municipalities'>) {
	const inhabitants = inhabitantsOf(id, locale);
	return inhabitants === undefined ? '' : translator(locale).count('count.inhabitants', inhabitants);
}

/** The line under the card of a region: its country and the number of its municipalities. */
export function regionCaption({ id, locale, facts }: PageOf<'regions'>) {
	const municipalities = municipalitiesOf(id, locale);
	return [
		countryName(facts.data.country, locale),
		translator(locale).count('count.municipalities', municipalities.length),
	].join(translator(locale).t('text.comma'));
}

/** The names of the places of an entry, as a list in the language of the page. */
const placeNames = (page: Topical) =>
	list(
		placePages(page).map((place) => saidIn(place, place.text.data.title)),
		page.locale,
	);

/** The names of the trades of an entry. */
export const tradeNames = (page: Topical) => inOrder(tradesOf(page)).map((id) => tradeName(id, page.locale));

/** When an event takes place, in words: its days, its rule, or its month. */
export function whenOf({ facts: { data }, text, locale, textLocale }: PageOf<'events'>) {
	if (!data.dates)
		return text.data.rule
			? saidIn({ locale, textLocale }, text.data.rule)
			: data.recurs
				? months(data.recurs, locale)
				: '';
	const { start, end = start, time, endTime } = data.dates;
	return time
		? hours(`${start}T${time}`, endTime && `${end}T${endTime}`, locale)
		: period([...new Set([start, end])].join('/'), locale);
}

/**
 * Words that captions make of the fields of an entry, by the names under which kinds ask for them. Nothing where an
 * entry lacks the field.
 */
const made: Record<string, (page: Topical) => string | undefined> = {
	places: placeNames,
	trade: (page) => tradeNames(page)[0],
	status: ({ facts: { data }, locale }) =>
		'status' in data ? translator(locale).t(`status.${data.status}`) : undefined,
	topic: ({ facts: { data }, locale }) => ('topic' in data ? translator(locale).t(`guide.${data.topic}`) : undefined),
	countries({ facts: { data }, locale }) {
		const codes = 'countries' in data ? data.countries : [];
		return list(
			codes.map((code) => countryName(code, locale)),
			locale,
		);
	},
	when: (page) => (page.kind === 'events' ? whenOf(page) : undefined),
	doubt: ({ facts: { data }, locale }) =>
		'status' in data && data.status === 'unknown' ? translator(locale).t('status.unknown') : undefined,
	minutes: (page) => translator(page.locale).t('article.minutes', { minutes: minutesToRead(page) }),
};

/** A part of a caption: made words, or else a field as it stands, of the text or of the facts. */
function partOf(name: string, page: Topical): string | undefined {
	if (made[name]) return made[name](page);
	const [told, facts] = [page.text.data, page.facts.data] as Record<string, unknown>[];
	return told?.[name] ? saidIn(page, told[name] as string) : (facts?.[name] as string | undefined);
}

/** The line beside the title of an entry in a list. */
export const captionOf = (page: Topical) =>
	(traitsOf(page.kind).caption ?? ['places'])
		.map((name) => partOf(name, page))
		.filter(Boolean)
		.join(' · ');

/**
 * What a list calls an entry: a career by its occupation and its first place, with its title second; all others by
 * their title.
 */
export function headlineOf(page: Topical): { headline: string; second?: string | undefined } {
	const { title } = page.text.data;
	if (!('occupation' in page.text.data)) return { headline: title };
	const place = pageOfPlace(page.facts.data.places[0]!, page.textLocale).text.data.title;
	const comma = translator(page.textLocale).t('text.comma');
	return { headline: [page.text.data.occupation, place].join(comma), second: title };
}
