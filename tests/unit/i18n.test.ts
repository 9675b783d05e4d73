import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chainOf, localeOf, locales } from '../../src/i18n/locales.ts';
import { counts, strings } from '../../src/i18n/strings.ts';
import { listWords, translator } from '../../src/i18n/translate.ts';

test('a count takes the plural form of its language: Polish has four', () => {
	const { count } = translator('pl');
	const forms = [1, 2, 5, 1.5].map((n) => count('count.municipalities', n).replace(/^[\d,]+\s*/, ''));
	expect(new Set(forms).size).toBeGreaterThanOrEqual(3);
	expect(translator('sv').count('count.municipalities', 1)).toBe('1 kommun');
	expect(translator('sv').count('count.municipalities', 6)).toBe('6 kommuner');
	expect(translator('fa').count('count.municipalities', 6)).toContain('۶');
});

test('what stands in braces is filled in', () => {
	expect(translator('en').t('journeys.change', { place: 'X' })).toBe('change in X');
});

test('a language falls back to its own order first and to something always', () => {
	expect(
		chainOf('nb')
			.map(({ code }) => code)
			.slice(0, 3),
	).toEqual(['nb', 'sv', 'en']);
	for (const { code } of locales) expect(chainOf(code).some(({ complete }) => complete)).toBe(true);
});

test('the words of a list say which language they were found in', () => {
	expect(listWords('sv', 'regions').locale.code).toBe('sv');
});

test('an unknown language names the file that is missing', () => {
	expect(() => localeOf('xx')).toThrow('content/locales/xx.json is missing');
});

test('every string of the interface is used, and no other', () => {
	const source = globSync('src/**/*.{ts,astro}')
		.filter((file) => !file.endsWith('i18n/strings.ts'))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const keys = Object.keys({ ...strings, ...counts });
	// Keys that the source puts together, such as `topic.${topic}`.
	const dynamic = [...source.matchAll(/`(\w+\.)\$\{/g)].map(([, prefix]) => prefix!);
	// Or such as `${key}.title`, where the first part is a word of the source.
	const ends = [...source.matchAll(/`\$\{\w+\}\.(\w+)`/g)].map(([, end]) => end!);
	const together = (key: string) => {
		const [first, end, ...rest] = key.split('.');
		return rest.length === 0 && ends.includes(end!) && source.includes(`'${first}'`);
	};
	expect(
		keys.filter(
			(key) => !dynamic.some((prefix) => key.startsWith(prefix)) && !together(key) && !source.includes(`'${key}'`),
		),
	).toEqual([]);
});
