import ical, {
	ICalEventBusyStatus,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalCalendar,
	type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { months } from '../i18n/format.ts';
import { occurrence, zoned, type EventFacts } from './event-times.ts';
import { revisedAt, type Revision } from './revisions.ts';

/** An event as a calendar shows it. */
export interface CalendarEvent {
	id: string;
	facts: EventFacts;
	title: string;
	description: string;
	location: string;
	/** The path of its page. */
	href: string;
	locale: string;
	timeZone: string;
	revision: Revision;
}

/** What the events of a calendar have in common: the address of the site, and the day on which they are told. */
export interface Setting {
	site: URL;
	on: Temporal.PlainDate;
}

const STATUS = {
	planned: ICalEventStatus.TENTATIVE,
	confirmed: ICalEventStatus.CONFIRMED,
	cancelled: ICalEventStatus.CANCELLED,
};

/**
 * The block that tells calendars when a zone turns its clocks. The library gives that of an alias under the name of
 * another zone.
 */
const timeZoneBlock = (zone: string) =>
	[tzlib_get_ical_block(zone)].flat()[0]!.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);

/** Whether an event comes back on a weekday by a rule. One that is cancelled is so this time, not for ever. */
const isRuled = ({ recurs, status }: EventFacts) => Boolean(recurs?.weekday) && status !== 'cancelled';

// A rule counts from the day on which it was last checked, so that the file stays the same from build to build.
const timeOf = (facts: EventFacts, on: Temporal.PlainDate) =>
	occurrence(facts, isRuled(facts) ? Temporal.PlainDate.from(facts.checked) : on);

const rule = ({ recurs }: EventFacts) => `FREQ=YEARLY;BYMONTH=${recurs!.month};BYDAY=${recurs!.nth}${recurs!.weekday}`;

/**
 * Whole days, of which the end is the day after. They leave the reader's own days free: it is for them to say
 * whether they go.
 */
const wholeDays = (start: Temporal.PlainDate, last: Temporal.PlainDate) => ({
	allDay: true,
	start,
	end: last.add({ days: 1 }),
	transparency: ICalEventTransparency.TRANSPARENT,
	busystatus: ICalEventBusyStatus.FREE,
});

/**
 * When an event is, and by what name. One that is known by its months only is a note on the first day of them,
 * another one each year.
 */
function when({ id, facts, title, locale, timeZone }: CalendarEvent, { site, on }: Setting): ICalEventData {
	const { start, end, exact } = timeOf(facts, on)!;
	const named = { id: `${id}@${site.hostname}`, summary: title };
	if (!exact)
		return {
			id: `${id}-${start.year}@${site.hostname}`,
			summary: `${months(facts.recurs!, locale)}: ${title}`,
			...wholeDays(start, start),
		};
	const { time, endTime } = facts.dates ?? {};
	if (!time) return { ...named, ...wholeDays(start, end), ...(isRuled(facts) && { repeating: rule(facts) }) };
	return {
		...named,
		timezone: timeZone,
		start: zoned(start, time, timeZone),
		...(endTime && { end: zoned(end, endTime, timeZone) }),
	};
}

function add(calendar: ICalCalendar, event: CalendarEvent, setting: Setting) {
	const { facts, description, location, href, revision } = event;
	const url = new URL(href, setting.site).href;
	calendar.createEvent({
		...when(event, setting),
		sequence: revision.sequence,
		stamp: revisedAt(revision),
		lastModified: revisedAt(revision),
		description: `${description}\n${url}`,
		location,
		url,
		status: STATUS[facts.status as keyof typeof STATUS],
	});
}

/**
 * Events as a calendar file. Takes them with a name for the calendar; gives the text of an .ics file. Those that
 * have ended, or may have, are left out.
 */
export function calendarOf(events: CalendarEvent[], name: string, setting: Setting): string {
	const calendar = ical({ name, prodId: { company: setting.site.hostname, product: 'events' } });
	calendar.timezone({ name: null, generator: timeZoneBlock });
	for (const event of events)
		if (!['ended', 'unknown'].includes(event.facts.status) && timeOf(event.facts, setting.on))
			add(calendar, event, setting);
	return calendar.toString();
}
