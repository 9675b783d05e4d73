import { defaultLocale } from '../../i18n/locales.ts';
import { today } from '../../today.ts';
import { timeZoneOf } from '../calendars.ts';
import { listed } from '../entries.ts';
import { byTime, occurrence } from '../event-times.ts';
import { pageOf, type PageOf } from '../pages.ts';
import { isListed, isOver } from '../visibility.ts';
import { addressesIn, lean, said } from './said.ts';
import type { RowOf } from './schemas.ts';
import { sourceIds } from './sources.ts';

/** What entries have in common. */
const ofEntry = (page: PageOf<'events'> | PageOf<'clusters'>) => ({
	id: page.id,
	title: said(page, ({ text }) => text.data.title),
	summary: said(page, ({ text }) => text.data.summary),
	places: page.facts.data.places,
	website: page.facts.data.website,
	checked: page.facts.data.checked,
	url: addressesIn(page),
	sources: sourceIds(page),
});

/** When an event takes place next, as far as that is known. */
function days(page: PageOf<'events'>) {
	const when = occurrence(page.facts.data, today);
	if (!when) return {};
	const precision = when.exact ? ('day' as const) : ('month' as const);
	return { start: when.start.toString(), end: when.end.toString(), precision };
}

function eventRow(page: PageOf<'events'>): RowOf<'events'> {
	const { kind, status, venue, organiser, dates, recurs } = page.facts.data;
	return lean({
		...ofEntry(page),
		...days(page),
		kind,
		status,
		venue,
		organiser,
		time: dates?.time,
		endTime: dates?.endTime,
		timeZone: timeZoneOf(page),
		recurs,
		rule: said(page, ({ text }) => text.data.rule),
		past: isOver(page),
	});
}

/** The events that lists show on the day of the build, by their time. */
export const eventRows = (): RowOf<'events'>[] =>
	byTime(listed('events', defaultLocale.code), ({ facts }) => facts.data, today).map(eventRow);

function clusterRow(page: PageOf<'clusters'>): RowOf<'clusters'> {
	const { trades, status, since, until, successor } = page.facts.data;
	const shown = successor && isListed(pageOf('clusters', successor, page.locale)) ? successor : undefined;
	return lean({ ...ofEntry(page), trades, status, since, until, successor: shown });
}

/** The clusters that lists show on the day of the build. */
export const clusterRows = (): RowOf<'clusters'>[] => listed('clusters', defaultLocale.code).map(clusterRow);
