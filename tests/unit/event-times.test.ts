import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { byTime, isPast, occurrence, type EventFacts } from '../../src/site/event-times.ts';

const on = (day: string) => Temporal.PlainDate.from(day);
const event = (facts: Partial<EventFacts>) => ({ status: 'planned', ...facts }) as EventFacts;
const span = (facts: Partial<EventFacts>, day: string) => {
	const { start, end } = occurrence(event(facts), on(day))!;
	return [start, end].join('/');
};

describe('the next time of an event', () => {
	test('is its days, also when they have passed', () => {
		expect(span({ dates: { start: '2026-03-01', end: '2026-03-03' } }, '2026-11-26')).toBe('2026-03-01/2026-03-03');
	});

	test('is the nth weekday of its month: this year until that day, then next year', () => {
		const third = { recurs: { month: 3, weekday: 'SA', nth: 3 } } as const;
		expect(span(third, '2026-03-21')).toBe('2026-03-21/2026-03-21');
		expect(span(third, '2026-03-22')).toBe('2027-03-20/2027-03-20');
		expect(span({ recurs: { month: 5, weekday: 'SU', nth: -1 } }, '2027-01-01')).toBe('2027-05-30/2027-05-30');
		expect(span({ recurs: { month: 8, weekday: 'SU', nth: 1 } }, '2027-01-01')).toBe('2027-08-01/2027-08-01');
	});

	test('is the whole of its months where no rule is known', () => {
		expect(span({ recurs: { month: 6, toMonth: 8 } }, '2026-11-26')).toBe('2027-06-01/2027-08-31');
		expect(span({ recurs: { month: 2 } }, '2028-01-01')).toBe('2028-02-01/2028-02-29');
	});

	test('is a season that runs over New Year while it runs', () => {
		expect(span({ recurs: { month: 12, toMonth: 2 } }, '2027-01-15')).toBe('2026-12-01/2027-02-28');
	});
});

describe('an event is past', () => {
	test('on the day after its last, not before', () => {
		const dated = event({ dates: { start: '2027-07-02', end: '2027-07-03' } });
		expect([isPast(dated, on('2027-07-03')), isPast(dated, on('2027-07-04'))]).toEqual([false, true]);
	});

	test('when it has ended, and never while it comes back', () => {
		expect(
			(['ended', 'unknown'] as const).map((status) =>
				isPast(event({ status, recurs: { month: 12 } }), on('2026-11-26')),
			),
		).toEqual([true, true]);
		expect(isPast(event({ recurs: { month: 1 } }), on('2026-11-26'))).toBe(false);
	});
});

test('events stand in the order of their next time, those without one last', () => {
	const all = [event({ status: 'ended' }), event({ recurs: { month: 3 } }), event({ dates: { start: '2026-12-24' } })];
	expect(byTime(all, (item) => item, on('2026-11-26'))).toEqual([all[2], all[1], all[0]]);
});
