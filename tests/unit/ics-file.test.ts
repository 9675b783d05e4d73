import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { calendarOf, type CalendarEvent } from '../../src/site/ics-file.ts';
import type { EventFacts } from '../../src/site/event-times.ts';

const setting = { site: new URL('https://region.example/'), on: Temporal.PlainDate.from('2026-11-27') };
const locale = localeCodes[0]!;
const base = {
	id: 'feast',
	title: 'Feast',
	description: 'A feast.',
	location: 'Hall',
	href: '/en/events/feast/',
	locale,
	timeZone: 'Europe/Stockholm',
	revision: { sequence: 2, day: '2026-11-20', stamp: 'x' },
};
const event = (facts: Partial<EventFacts>, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
	...base,
	...more,
	facts: { status: 'confirmed', checked: '2026-11-01', ...facts } as EventFacts,
});
const file = (...events: CalendarEvent[]) => calendarOf(events, 'Events', setting);
const timed = { dates: { start: '2027-07-02', time: '18:30', endTime: '21:00' } };

/** The events of a file as one reader of calendars has them. */
const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));

/** The same as another one has them. */
const readAgain = (text: string) =>
	Object.values(nodeIcal.sync.parseICS(text)).filter((item): item is VEvent => item?.type === 'VEVENT');

const wholeLines = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('times', () => {
	test('are those of the place, on both sides of summer time, to both readers', () => {
		const text = file(event(timed), event({ dates: { start: '2027-12-02', time: '18:30' } }, { id: 'winter' }));
		expect(read(text).map(({ startDate }) => startDate.toString())).toEqual([
			'2027-07-02T18:30:00',
			'2027-12-02T18:30:00',
		]);
		expect(readAgain(text).map(({ start }) => start.toISOString())).toEqual([
			'2027-07-02T16:30:00.000Z',
			'2027-12-02T17:30:00.000Z',
		]);
		expect(read(text)[0]!.endDate.toString()).toBe('2027-07-02T21:00:00');
	});

	test.for([
		['2027-03-28', '03:30', '01:30'],
		['2027-03-28', '01:30', '00:30'],
		['2027-10-31', '03:30', '02:30'],
		['2028-02-29', '12:00', '11:00'],
	])('%s %s is %s of Greenwich', ([start, time, utc]) => {
		const text = file(event({ dates: { start: start!, time } }));
		expect(readAgain(text)[0]!.start.toISOString()).toBe(`${start}T${utc}:00.000Z`);
		expect(read(text)[0]!.startDate.toString()).toBe(`${start}T${time}:00`);
	});

	test('that pass midnight end on the day after', () => {
		const [late] = read(
			file(event({ dates: { start: '2027-12-31', end: '2028-01-01', time: '20:00', endTime: '02:00' } })),
		);
		expect([late!.startDate.toString(), late!.endDate.toString()]).toEqual([
			'2027-12-31T20:00:00',
			'2028-01-01T02:00:00',
		]);
	});

	test.for(['Europe/Stockholm', 'Europe/Oslo', 'Europe/Tallinn', 'Atlantic/Reykjavik', 'America/New_York'])(
		'of %s have its block, by its name, once',
		(timeZone) => {
			const text = file(event(timed, { timeZone }), event(timed, { id: 'again', timeZone }));
			const blocks = new ICAL.Component(ICAL.parse(text) as unknown[])
				.getAllSubcomponents('vtimezone')
				.map((block) => block.getFirstPropertyValue('tzid'));
			expect(blocks).toEqual([timeZone]);
			expect(text).toContain(`DTSTART;TZID=${timeZone}:20270702T183000`);
			const { offset } = Temporal.PlainDateTime.from('2027-07-02T18:30').toZonedDateTime(timeZone);
			const [first] = read(text);
			expect(first!.startDate.zone.utcOffset(first!.startDate)).toBe(
				Temporal.Duration.from(offset.replace(/([+-])(\d\d):(\d\d)/, '$1PT$2H$3M')).total('seconds'),
			);
		},
	);

	test('of several countries in one file each have their own', () => {
		const text = file(
			...['Europe/Stockholm', 'Europe/Oslo', 'Europe/Tallinn'].map((timeZone, at) =>
				event(timed, { id: `event-${at}`, timeZone }),
			),
		);
		const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
		expect(named(/^TZID:(.*)\r$/gm)).toEqual(named(/;TZID=([^:;]*)[:;]/g));
		expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(3);
	});

	test('stand in no block where there are none', () => {
		expect(file(event({ dates: { start: '2027-02-24', end: '2027-03-07' } }))).not.toContain('VTIMEZONE');
	});
});

describe('whole days', () => {
	test('include the last, and leave the days of the reader free', () => {
		const text = file(event({ dates: { start: '2028-02-28', end: '2028-02-29' } }));
		const [days] = read(text);
		expect([days!.startDate.isDate, days!.startDate.toString(), days!.endDate.toString()]).toEqual([
			true,
			'2028-02-28',
			'2028-03-01',
		]);
		expect(text).toContain('TRANSP:TRANSPARENT');
		expect(readAgain(text)[0]!.datetype).toBe('date');
	});

	test('by a rule come back every year, from the day of the last check on, whatever the day of the build', () => {
		const third = event({ recurs: { month: 3, weekday: 'SA', nth: 3 }, status: 'planned', checked: '2026-11-23' });
		const text = file(third);
		expect(calendarOf([third], 'Events', { ...setting, on: Temporal.PlainDate.from('2028-06-01') })).toBe(text);
		const [yearly] = read(text);
		const next = yearly!.iterator();
		expect([next.next(), next.next(), next.next()].map(String)).toEqual(['2027-03-20', '2028-03-18', '2029-03-17']);
		const days = nodeIcal
			.expandRecurringEvent(readAgain(text)[0]!, { from: new Date('2027-01-01'), to: new Date('2029-12-31') })
			.map(({ start }) => `${start.getFullYear()}-${start.getMonth() + 1}-${start.getDate()}`);
		expect(days).toEqual(['2027-3-20', '2028-3-18', '2029-3-17']);
	});

	test('the last Sunday of May is the last one also when there are five', () => {
		const next = read(
			file(event({ recurs: { month: 5, weekday: 'SU', nth: -1 }, checked: '2027-01-01' })),
		)[0]!.iterator();
		expect([next.next(), next.next(), next.next()].map(String)).toEqual(['2027-05-30', '2028-05-28', '2029-05-27']);
	});

	test('that are cancelled are so this time, not for ever', () => {
		const [gone] = read(file(event({ recurs: { month: 3, weekday: 'SA', nth: 3 }, status: 'cancelled' })));
		expect(gone!.isRecurring()).toBe(false);
		expect(gone!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
	});
});

describe('an event that is known by its months only', () => {
	const season = event({ recurs: { month: 6, toMonth: 8 }, status: 'planned' });

	test('is a note on one day that says its months, takes no time and does not come back', () => {
		const text = file(season);
		const [note] = read(text);
		expect([note!.startDate.toString(), note!.endDate.toString(), note!.isRecurring()]).toEqual([
			'2027-06-01',
			'2027-06-02',
			false,
		]);
		expect(note!.summary).toMatch(/^\S+–\S+: Feast$/);
		expect(text).toMatch(/TRANSP:TRANSPARENT\r\n/);
		expect(text).toMatch(/X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n/);
		expect(readAgain(text)[0]).toMatchObject({ status: 'TENTATIVE', transparency: 'TRANSPARENT' });
	});

	test('is another note each year', () => {
		const uidOn = (day: string) =>
			read(calendarOf([season], 'Events', { ...setting, on: Temporal.PlainDate.from(day) }))[0]!.uid;
		expect(['2027-08-31', '2027-09-01'].map(uidOn)).toEqual(['feast-2027@region.example', 'feast-2028@region.example']);
	});
});

describe('words', () => {
	test('with commas, semicolons, backslashes, quotes and lines come back as they were, to both readers', () => {
		const title = 'Mat, dryck; "sång" & dans \\ lek';
		const text = file(event(timed, { title, description: 'One\nTwo, three', location: 'A; B, C' }));
		const [first] = read(text);
		expect([first!.summary, first!.description, first!.location]).toEqual([
			title,
			'One\nTwo, three\nhttps://region.example/en/events/feast/',
			'A; B, C',
		]);
		expect(readAgain(text)[0]).toMatchObject({ summary: title, location: 'A; B, C' });
	});

	test('of every script are folded at 75 octets, never within a letter', () => {
		const title = 'Räksmörgås جشنوارهٔ بزرگ 🎿🎿🎿 żółć '.repeat(9).trim();
		const text = file(event(timed, { title }));
		for (const line of text.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\ufffd');
		}
		expect(read(text)[0]!.summary).toBe(title);
		expect(readAgain(text)[0]!.summary).toBe(title);
	});
});

test('an event has one name in all languages, the whole address of its page, and the number and moment of its last change', () => {
	const lines = (more: Partial<CalendarEvent>) => wholeLines(file(event(timed, more)));
	expect(lines({ locale: localeCodes.at(-1)!, href: '/x/y/' }).find((line) => line.startsWith('UID'))).toBe(
		'UID:feast@region.example',
	);
	expect(lines({})).toEqual(
		expect.arrayContaining([
			'URL;VALUE=URI:https://region.example/en/events/feast/',
			'SEQUENCE:2',
			'DTSTAMP:20261120T000002Z',
			'LAST-MODIFIED:20261120T000002Z',
		]),
	);
});

test('what has ended, or may have, is left out', () => {
	expect(
		read(
			file(
				event({ status: 'ended' }),
				event({ ...timed, status: 'ended' }),
				event({ status: 'unknown', recurs: { month: 5 } }),
			),
		),
	).toEqual([]);
});
