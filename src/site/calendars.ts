import { translator } from '../i18n/translate.ts';
import { entriesAbout, placesAround, tradesOf } from './entries.ts';
import { pages, pagesIn, type Page, type PageOf } from './pages.ts';
import { isPast } from './event-times.ts';
import { today } from './today.ts';

/** A calendar file: the page that it belongs to, its name and its events. */
interface Calendar {
	page: Page;
	name: string;
	events: PageOf<'events'>[];
}

const named = (page: Page) => `${page.text.data.title} – ${translator(page.locale).t('site.name')}`;

/** The events of a page that are still to come: its own, those of its list, or those of its place. Nothing for pages without. */
export function eventsOn(page: Page): PageOf<'events'>[] {
	const all = (): PageOf<'events'>[] => {
		if (page.kind === 'events') return [page];
		if (page.kind === 'lists' && page.id === 'events') return pagesIn('events', page.locale);
		if (page.kind === 'regions') return entriesAbout('events', `regions/${page.id}`, page.locale);
		if (page.kind === 'municipalities') return entriesAbout('events', page.id, page.locale);
		if (page.kind !== 'facets' || page.facts.data.facet.kind !== 'events') return [];
		const { by, value } = page.facts.data.facet;
		return pagesIn('events', page.locale).filter((event) => (by === 'place' ? placesAround(event) : tradesOf(event)).includes(value));
	};
	return all().filter(({ facts }) => !isPast(facts.data, today));
}

/** Every calendar of the site: of each event, each list of events and each place. */
export const calendars = (): Calendar[] =>
	pages.flatMap((page) => {
		const events = eventsOn(page);
		return events.length ? [{ page, name: named(page), events }] : [];
	});
