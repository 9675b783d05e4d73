import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

// Of the content that is built, whosever it is, and not of the example.
vi.stubEnv('CONTENT_DIR', 'content');
const { readEntries } = await import('../../src/collections/entries.ts');
const { locales } = await import('../../src/i18n/locales.ts');
const { entries } = readEntries();

test('src names no region, no municipality and no language', () => {
	const ids = [
		...entries.filter(({ kind }) => ['regions', 'municipalities', 'areas'].includes(kind)).map(({ id }) => id),
		...locales.map(({ code }) => code),
	];
	// The codes of languages are short, so they count only as a word of their own in quotes or in an address.
	const named = (source: string) =>
		ids.filter((id) => new RegExp(id.length > 3 ? `\\b${id}\\b` : `['"\`/]${id}['"\`/]`, 'i').test(source));
	// The name of an element of HTML is no code of a language.
	const source = (file: string) => readFileSync(file, 'utf8').replaceAll(/'(tr|th|td)'/g, '');
	const found = globSync('src/**/*.{ts,astro,css}').flatMap((file) =>
		named(source(file)).map((id) => `${file}: ${id}`),
	);
	expect(found).toEqual([]);
});
