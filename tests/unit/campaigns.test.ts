import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/components/day.ts';
import { stateOf } from '../../src/site/campaigns.ts';

test('a campaign runs from its first day to its last, both included', () => {
	const state = (day: string) => stateOf({ starts: '2026-12-01', ends: '2026-12-31' }, Temporal.PlainDate.from(day));
	expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(state)).toEqual(['coming', 'running', 'running', 'over']);
});

test('the day on the reader’s clock is that of their own time, not of Greenwich', () => {
	const late = new Date('2026-12-31T23:30:00');
	expect(dayOf(late)).toBe('2026-12-31');
	expect(dayOf(new Date('2027-01-01T00:30:00'))).toBe('2027-01-01');
});
