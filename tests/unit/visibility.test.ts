import { globSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/components/day.ts';
import { phaseOf } from '../../src/site/visibility.ts';

test('a campaign runs from its first day to its last, both included', () => {
	const state = (day: string) =>
		phaseOf(
			{ kind: 'campaigns', facts: { data: { starts: '2026-12-01', ends: '2026-12-31' } } },
			Temporal.PlainDate.from(day),
		);
	expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(state)).toEqual([
		'coming',
		'current',
		'current',
		'past',
	]);
});

test('the day on the reader’s clock is that of their own time, not of Greenwich', () => {
	const late = new Date('2026-12-31T23:30:00');
	expect(dayOf(late)).toBe('2026-12-31');
	expect(dayOf(new Date('2027-01-01T00:30:00'))).toBe('2027-01-01');
});

test('an entry waits for the day of its publication, an event is past on the day after its last', () => {
	const on = (kind: string, data: object, day: string) =>
		phaseOf({ kind, facts: { data } }, Temporal.PlainDate.from(day));
	expect(['2026-11-30', '2026-12-01'].map((day) => on('stories', { published: '2026-12-01' }, day))).toEqual([
		'unpublished',
		'current',
	]);
	const event = { published: '2026-01-01', status: 'confirmed', dates: { start: '2026-12-01', end: '2026-12-02' } };
	expect(['2025-12-31', '2026-12-02', '2026-12-03'].map((day) => on('events', event, day))).toEqual([
		'unpublished',
		'current',
		'past',
	]);
	expect(on('regions', {}, '2026-12-01')).toBe('current');
});

test('nothing but the day of the build and the reader’s clock says what day it is', () => {
	const clocks = globSync('src/**/*.{ts,astro}').filter((file) =>
		/\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bDate\(\)/.test(readFileSync(file, 'utf8')),
	);
	expect(clocks.sort()).toEqual(['src/components/day.ts', 'src/today.ts']);
});
