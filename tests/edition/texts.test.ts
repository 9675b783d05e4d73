import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { nodesOf } from '../../src/content/prose.ts';
import { locales } from '../../src/i18n/locales.ts';
import { isStaleTranslation } from '../../src/content/stamps.ts';
import { runScript } from '../content-copy.ts';

const { entries } = readEntries();
const complete = locales.filter((locale) => locale.complete).map(({ code }) => code);
const withTexts = entries.filter(({ texts }) => texts.length);
const wordsIn = (tree: Parameters<typeof nodesOf>[0]) =>
	nodesOf(tree)
		.filter(({ type }) => type === 'text')
		.map(({ value }) => value)
		.join(' ')
		.split(/\s+/)
		.filter((word) => /\p{L}|\p{N}/u.test(word)).length;

test('every entry has a text in every complete language, and none there is older than its original', () => {
	const missing = withTexts.flatMap(({ kind, id, texts }) =>
		complete.filter((code) => !texts.some(({ locale }) => locale === code)).map((code) => `${kind}/${id} ${code}`),
	);
	const stale = withTexts.flatMap(({ kind, id, data, texts }) =>
		texts
			.filter(
				({ locale, data: text }) =>
					complete.includes(locale) &&
					isStaleTranslation(kind, id, data!['source'] as string, { locale, translatedFrom: text?.['translatedFrom'] }),
			)
			.map(({ file }) => file),
	);
	expect({ missing, stale }).toEqual({ missing: [], stale: [] });
});

test('the report of translations says so', async () => {
	const { output } = await runScript('translations.ts', {});
	// Languages that may be incomplete may lag: their pages say so.
	expect(output).not.toMatch(new RegExp(`text\\.(${complete.join('|')})\\.mdx`));
});

test('the texts of municipalities have 450 to 720 words as they are written first; a translation may take a few more', () => {
	const lengths = entries
		.filter(({ kind }) => kind === 'municipalities')
		.flatMap(({ id, data, texts }) =>
			texts
				.filter(({ locale }) => complete.includes(locale))
				.map(({ locale, tree }) => ({
					text: `${id} ${locale}`,
					words: wordsIn(tree!),
					most: locale === data!['source'] ? 720 : 820,
				})),
		);
	expect(lengths.length).toBeGreaterThan(0);
	expect(lengths.filter(({ words, most }) => words < 450 || words > most)).toEqual([]);
});

test('every municipality shows six to ten figures and has someone to ask', () => {
	for (const { id, data } of entries.filter(({ kind }) => kind === 'municipalities')) {
		expect(data!.figures!.length, id).toBeGreaterThanOrEqual(6);
		expect(data!.figures!.length, id).toBeLessThanOrEqual(10);
		expect(data!.contacts!.length, id).toBeGreaterThan(0);
	}
});

test('home and about are real texts in every language', () => {
	for (const id of ['home', 'about']) {
		const { texts } = entries.find((entry) => entry.kind === 'pages' && entry.id === id)!;
		expect(texts.map(({ locale }) => locale).sort()).toEqual(locales.map(({ code }) => code).sort());
	}
});

test('there are at least twelve indicators, and each names publisher, address and day of fetching for every value', () => {
	const statistics = entries.filter(({ kind }) => kind === 'statistics');
	expect(statistics.length).toBeGreaterThanOrEqual(12);
	for (const { data, id } of statistics)
		for (const value of data!.values!) {
			const source = data!.sources!.find((candidate: { id: string }) => candidate.id === value.source);
			expect(source, `${id} ${value.place}`).toMatchObject({
				publisher: expect.any(String),
				url: expect.stringMatching(/^https?:/),
				retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			});
		}
});

test('every piece of the magazine shows more than words, and the same in each language', () => {
	const shown = (tree: Parameters<typeof nodesOf>[0]) =>
		nodesOf(tree)
			.filter(({ name, type }) => type === 'image' || ['Chart', 'Bars', 'Drawing', 'Quote'].includes(name ?? ''))
			.map(({ name, type }) => name ?? type)
			.toSorted()
			.join(' ');
	for (const { id, texts } of entries.filter(({ kind }) => kind === 'articles')) {
		const [first, ...others] = texts.map(({ tree }) => shown(tree!));
		expect(first, id).toMatch(/Chart|Bars|Drawing|image/);
		expect(new Set(others), id).toEqual(new Set([first]));
	}
});
