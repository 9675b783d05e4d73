import { expect, test } from 'vitest';
import { best } from '../../src/layouts/chooser.ts';

const offers = [
	{ code: 'sv', also: [''] },
	{ code: 'nb', also: ['no', 'nn'] },
	{ code: 'fa', also: [''] },
];

test('the first wish that the site has wins', () => {
	expect(best(['de-DE', 'fa-IR', 'sv'], offers)).toBe('fa');
	expect(best(['sv-FI'], offers)).toBe('sv');
	expect(best(['en-US@posix', 'sv'], offers)).toBe('sv');
});

test('readers who ask for Norwegian by another code get the Norwegian there is', () => {
	expect(best(['no'], offers)).toBe('nb');
	expect(best(['nn-NO'], offers)).toBe('nb');
});

test('without a wish that the site has there is none', () => {
	expect(best(['de'], offers)).toBeUndefined();
	expect(best([], offers)).toBeUndefined();
});
