import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursBack, worthOf } from '../../src/tools/hours.ts';

const commute = fc.record({ days: fc.integer({ min: 0, max: 7 }), minutes: fc.integer({ min: 0, max: 600 }) });

test('the survey’s means of Stockholm and Dalarna give 2.3 hours a week for five days', () => {
	const back = hoursBack([{ now: { days: 5, minutes: 31.7 }, there: { days: 5, minutes: 18.1 } }], 45);
	expect(back.week).toBeCloseTo(2.27, 2);
	expect(back.yearDays).toBeCloseTo(4.25, 2);
});

test('three days from Stange to Oslo in place of five within Oslo is a loss', () => {
	const back = hoursBack([{ now: { days: 5, minutes: 30 }, there: { days: 3, minutes: 95 } }], 45);
	expect(back.now).toBe(5);
	expect(back.there).toBe(9.5);
	expect(back.week).toBe(-4.5);
	expect(back.yearDays).toBeCloseTo(-8.44, 2);
});

test('the same way gives nought, and the other way round the opposite', () => {
	fc.assert(
		fc.property(commute, commute, (now, there) => {
			expect(hoursBack([{ now, there: now }], 45).week).toBe(0);
			expect(hoursBack([{ now, there }], 45).week).toBe(0 - hoursBack([{ now: there, there: now }], 45).week);
		}),
	);
});

test('an hour a week is worth what a full-time pay gives for it', () => {
	expect(worthOf(2, 45, 34_667)).toBeCloseTo(1500, 0);
});
