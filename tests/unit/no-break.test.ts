import { expect, test } from 'vitest';
import { unbroken } from '../../src/components/prose/passes/no-break.ts';

test('a number stays in one line, and with its unit', () => {
	expect(unbroken('omkring 3 500 anställda')).toBe('omkring 3\u00a0500 anställda');
	expect(unbroken('1 597 000 kr, 39,7 % och 210 km')).toBe('1\u00a0597\u00a0000\u00a0kr, 39,7\u00a0% och 210\u00a0km');
});

test('other spaces stay as they are: between years and words, and in dates', () => {
	for (const text of ['år 2026 2027 och', 'In 2023 500 people', '12 kronor', '5 krav'])
		expect(unbroken(text)).toBe(text);
});
