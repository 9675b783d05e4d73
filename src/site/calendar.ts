import ical, { ICalEventRepeatingFreq, ICalEventStatus, ICalWeekday, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { placePages } from './entries.ts';
import { occurrence, zoned, type EventFacts } from './event-times.ts';
import { pageOf, type PageOf } from './pages.ts';
import { today } from './today.ts';

type Event = PageOf<'events'>;

const STATUS = { planned: ICalEventStatus.TENTATIVE, confirmed: ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED };

/** The time zone of the place of an event: that of its region. */
export function timeZoneOf(event: Event) {
	const [place] = placePages(event);
	return (place!.kind === 'regions' ? place! : pageOf('regions', place!.facts.data.region, event.locale)).facts.data.timeZone;
}

function rule({ recurs }: EventFacts) {
	if (!recurs) return {};
	const { month, weekday, nth } = recurs;
	const day = weekday && nth ? { byMonth: month, byDay: ICalWeekday[weekday], bySetPos: nth } : {};
	return { repeating: { freq: ICalEventRepeatingFreq.YEARLY, ...day } };
}

/** First moment, last moment and zone of an event, as calendars want them: the end of whole days is the day after. */
function span(event: Event) {
	const { dates } = event.facts.data;
	const { start, end } = occurrence(event.facts.data, today)!;
	if (!dates?.time) return { allDay: true, start, end: end.add({ days: 1 }) };
	const timezone = timeZoneOf(event);
	return { timezone, start: zoned(start, dates.time, timezone), ...dates.endTime && { end: zoned(end, dates.endTime, timezone) } };
}

function add(calendar: ICalCalendar, event: Event, site: URL) {
	const { facts: { data }, text, href } = event;
	const url = new URL(href, site).href;
	calendar.createEvent({
		...span(event),
		...rule(data),
		id: `${event.id}@${site.hostname}`,
		stamp: new Date(data.checked),
		summary: text.data.title,
		description: [text.data.rule, text.data.summary, url].filter(Boolean).join('\n'),
		location: [data.venue, ...placePages(event).map((place) => place.text.data.title)].filter(Boolean).join(', '),
		url,
		status: STATUS[data.status as keyof typeof STATUS],
	});
}

/**
 * Events as a calendar file. Takes them with a name for the calendar and the address of the site; gives the text of an .ics file.
 * One of which only the months are known is tentative and lasts for those months. Those that have ended are left out.
 */
export function calendarOf(events: Event[], name: string, site: URL): string {
	const calendar = ical({ name, prodId: { company: site.hostname, product: 'events' } });
	calendar.timezone({ name: null, generator: (zone) => [tzlib_get_ical_block(zone)].flat()[0]! });
	for (const event of events) if (event.facts.data.status !== 'ended' && occurrence(event.facts.data, today)) add(calendar, event, site);
	return calendar.toString();
}

/** The address of the calendar of a page: that of the page and a file name. */
export const calendarHref = (page: { href: string }) => `${page.href}calendar.ics`;
