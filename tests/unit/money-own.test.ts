import { expect, test } from 'vitest';
import { isOwn, ownLeft } from '../../src/money/own.ts';

const told = { to: 'alder', adults: 2, pay1: 30_000, pay2: 20_000, taxNow: 12_000, costNow: 9_000 };

test('today can be told in numbers of one’s own, where its place is none of ours', () => {
	expect(isOwn(told)).toBe(true);
	expect(isOwn({ ...told, from: 'birch' })).toBe(false);
	const left = ownLeft({ ...told, benefitNow: 2_650, childCareNow: 1_500, travelNow: 900 }, 'SEK')!;
	// 30 000 + 20 000 − 12 000 + 2 650 − 9 000 − 1 500 − 900
	expect(left.sum).toBe(29_250);
	expect(left).toMatchObject({ currency: 'SEK', lines: { rent: -9_000, care: -1_500 }, gaps: [] });
	expect(ownLeft({ ...told, adults: 1 }, 'SEK')!.lines.pay).toBe(30_000);
});

test('nothing is guessed while pay, tax or the home is missing', () => {
	for (const name of ['pay1', 'taxNow', 'costNow'] as const) {
		const rest = { ...told, [name]: undefined };
		expect(ownLeft(rest, 'SEK')).toBeUndefined();
	}
});
