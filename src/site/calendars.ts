import { translator } from '../i18n/translate.ts';
import type { CalendarEvent } from './ics-file.ts';
import { entriesAbout, listed, placePages } from './entries.ts';
import { pageOf, pages, pagesIn, type Page, type PageOf } from './pages.ts';
import { revisionOf } from './revisions.ts';
import { isCurrent } from './visibility.ts';

/** The time zone of an event: that of the region of its first place. */
export function timeZoneOf(event: PageOf<'events'>) {
	const [place] = placePages(event);
	return (place!.kind === 'regions' ? place! : pageOf('regions', place!.facts.data.region, event.locale)).facts.data
		.timeZone;
}

/** An event as the calendars in the language of its page show it. */
export const inCalendar = (event: PageOf<'events'>): CalendarEvent => ({
	id: event.id,
	facts: event.facts.data,
	title: event.text.data.title,
	description: [event.text.data.rule, event.text.data.summary].filter(Boolean).join('\n'),
	location: [event.facts.data.venue, ...placePages(event).map(({ text }) => text.data.title)]
		.filter(Boolean)
		.join(translator(event.locale).t('text.comma')),
	href: event.href,
	locale: event.locale,
	timeZone: timeZoneOf(event),
	revision: revisionOf(event.id),
});

/** A calendar file: the page that it belongs to, its name and its events. */
interface Calendar {
	page: Page;
	name: string;
	events: PageOf<'events'>[];
}

const named = (page: Page) => `${page.text.data.title} – ${translator(page.locale).t('site.name')}`;

/**
 * The events of a page that are still to come: its own, those of its list, or those of its place. Nothing for pages
 * without.
 */
export function eventsOn(page: Page): PageOf<'events'>[] {
	const all = (): readonly PageOf<'events'>[] => {
		if (page.kind === 'events') return [page];
		if (page.kind === 'lists' && page.id === 'events') return pagesIn('events', page.locale);
		if (page.kind === 'regions') return entriesAbout('events', `regions/${page.id}`, page.locale);
		if (page.kind === 'municipalities') return entriesAbout('events', page.id, page.locale);
		if (page.kind !== 'facets' || page.facts.data.facet.kind !== 'events') return [];
		return listed('events', page.locale, page.facts.data.facet);
	};
	return all().filter(isCurrent);
}

/** Every calendar of the site: of each event, each list of events and each place. */
export const calendars = (): Calendar[] =>
	pages.flatMap((page) => {
		if (page.part) return [];
		const events = eventsOn(page);
		return events.length ? [{ page, name: named(page), events }] : [];
	});
