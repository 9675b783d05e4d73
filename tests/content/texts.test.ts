import { globSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { nodesOf } from '../../src/content/prose.ts';
import { locales } from '../../src/i18n/locales.ts';
import { isStaleTranslation } from '../../src/content/stamps.ts';
import { copyOfContent, runScript } from '../content-copy.ts';

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

test('the report of translations says so, and finds what is missing and stale', async () => {
	const { output } = await runScript('translations.ts', {});
	// Languages that may be incomplete may lag: their pages say so.
	expect(output).not.toMatch(new RegExp(`text\\.(${complete.join('|')})\\.mdx`));
	const copy = copyOfContent();
	copy.append('municipalities/falun/text.sv.mdx', 'En ny mening.');
	copy.replace('locales/pl.json', '"complete": false', '"complete": true');
	rmSync(copy.at('pages/method/text.pl.mdx'));
	const report = await runScript('translations.ts', { CONTENT_DIR: copy.dir });
	expect(report.output).toMatch(/stale +content\/municipalities\/falun\/text\.nb\.mdx/);
	expect(report.output).toMatch(/stale +content\/municipalities\/falun\/text\.en\.mdx/);
	expect(report.output).toMatch(/missing +content\/pages\/method\/text\.pl\.mdx/);
	const stamp = (file: string) => runScript('translations.ts', { CONTENT_DIR: copy.dir }, '--stamp', copy.at(file));
	for (const wrong of ['municipalities/falun/facts.yaml', 'municipalities/nowhere/text.nb.mdx']) {
		const refused = await stamp(wrong);
		expect(refused.output).toMatch(`There is no text of an entry at ${copy.at(wrong)}`);
		expect(refused.code).toBe(1);
	}
	const stamped = await stamp('municipalities/falun/text.nb.mdx');
	expect(stamped.output).toBe(
		'content/municipalities/falun/text.nb.mdx says now that it follows content/municipalities/falun/text.sv.mdx.\n',
	);
	const after = await runScript('translations.ts', { CONTENT_DIR: copy.dir });
	expect(after.output).not.toMatch(/falun\/text\.nb\.mdx/);
	expect(after.output).toMatch(/falun\/text\.en\.mdx/);
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
