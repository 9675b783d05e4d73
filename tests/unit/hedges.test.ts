import { expect, test } from 'vitest';
import { hedgesIn } from '../../src/checks/hedges.ts';
import { readProse } from '../../src/content/prose.ts';
import { readYaml } from '../../src/content/yaml-file.ts';
import { locales } from '../../src/i18n/locales.ts';

const textOf = (body: string, summary = 'Fine.') => {
	const source = `---\ntitle: A\nsummary: ${summary}\n---\n\n${body}\n`;
	const { fields = '', tree } = readProse(source);
	const yaml = readYaml('text.mdx', fields, 2);
	return { file: 'text.mdx', yaml, data: yaml.data as Record<string, unknown>, tree };
};
const phrasesOf = (code: string) => locales.find((locale) => locale.code === code)!.hedges;
const linesOf = (body: string, phrases: string[]) => hedgesIn(textOf(body), phrases).map(({ line }) => line);

test('a phrase is found as whole words, in any case, over links and line ends, on its line', () => {
	expect(linesOf('First.\n\nOne. We *have\nnot* found it.', ['we have not'])).toEqual([8]);
	expect(linesOf('An undated page. Undatedness.', ['undated'])).toEqual([6]);
	expect(linesOf('Vi har tyvärr ännu inte hittat den.', ['vi … inte hittat'])).toEqual([6]);
	expect(linesOf('Vi bor här. Han har inte hittat den.', ['vi … inte hittat'])).toEqual([]);
	expect(linesOf('odaterade, odaterat', ['odatera*'])).toEqual([6, 6]);
});

test('what is hard and what is left to ask may say it, headings, tables and summaries may not', () => {
	expect(linesOf('<Hard>\n\nUndated.\n\n</Hard>\n\n<LeftToAsk>\n\n- Undated.\n\n</LeftToAsk>', ['undated'])).toEqual(
		[],
	);
	expect(linesOf('## Undated\n\n| a | b |\n|---|---|\n| 1 | undated |', ['undated'])).toEqual([6, 10]);
	expect(hedgesIn(textOf('Fine.', 'An undated page.'), ['undated']).map(({ line }) => line)).toEqual([3]);
});

// One sentence of each sort that editors met, in the languages that must be free of them.
test.for([
	['sv', 'När den öppnar har vi ännu inte hittat.'],
	['sv', 'Skriften har vi tyvärr inte kunnat läsa.'],
	['sv', 'Om den öppnat vet vi heller inte.'],
	['sv', 'Enligt en odaterad sida är kön kort.'],
	['sv', 'Källan saknar årtal.'],
	['nb', 'Hvor lang køen er, har vi foreløpig ikke funnet.'],
	['nb', 'Om den er åpnet, vet vi heller ikke.'],
	['nb', 'Tallet er udatert.'],
	['nb', 'Kilden mangler årstall.'],
	['en', 'We have not yet found the length of the queue.'],
	['en', 'Whether it has opened we do not know.'],
	['en', 'Its status is unknown.'],
	['en', 'The page gives no year.'],
] as const)('a reader of %s is not told: %s', ([code, sentence]) => {
	expect(linesOf(sentence, phrasesOf(code))).not.toEqual([]);
});
