import { expect, test } from 'vitest';
import { isLanguage, period } from '../../src/collections/fields.ts';
import { layer } from '../../src/collections/poster.ts';

test('a period is in the calendar, and of two the earlier stands first', () => {
	for (const good of ['2025', '2024-02-29', '2022-01/2022-06', '2024-12-31/2025-12-31'])
		expect(period.safeParse(good).success, good).toBe(true);
	for (const bad of ['2026-13', '2026-02-30', '2025/2021', '2024-12-31/2025', 2025, ''])
		expect(period.safeParse(bad).success, String(bad)).toBe(false);
});

test('a day without quotes, which one YAML reader takes for a date, is a period too', () => {
	expect(period.parse(new Date('2025-12-31'))).toBe('2025-12-31');
});

test('a language is a code as browsers write it', () => {
	expect(['sv', 'fkv', 'pt-BR', 'zh-Hant-TW', 'es-419'].every(isLanguage)).toBe(true);
	expect(['svenska', 'sv-se', 'SV', 'pt_BR', 's!', ''].some(isLanguage)).toBe(false);
});

test('an ink is a name, so that no drawing can hold what a text may not', () => {
	expect(layer.safeParse({ draw: 'ridge', ink: 'ridge1' }).success).toBe(true);
	expect(layer.safeParse({ draw: 'ridge', ink: 'a"/><script>' }).success).toBe(false);
});
