import { expect, test } from 'vitest';
import { stampOf } from '../../src/content/stamps.ts';

const text = '---\ntitle: a\n---\n\nHej\n';

test('a stamp changes with the text, and not with its own stamp or the ends of its lines', () => {
	expect(stampOf(text.replace('Hej', 'Hej!'))).not.toBe(stampOf(text));
	expect(stampOf(text.replace('---\n', '---\ntranslatedFrom: "12345678"\n'))).toBe(stampOf(text));
	expect(stampOf(text.replaceAll('\n', '\r\n'))).toBe(stampOf(text));
});
