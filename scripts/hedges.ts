// Lists sentences that say what the writers do not know: `node scripts/hedges.ts [part of a path] …`.
import { readEntries } from '../src/collections/entries.ts';
import { hedgesIn } from '../src/checks/hedges.ts';
import { show } from '../src/content/problem.ts';
import { locales } from '../src/i18n/locales.ts';

const wanted = process.argv.slice(2);
const phrases = new Map(locales.map(({ code, hedges }) => [code, hedges]));
const texts = readEntries()
	.entries.flatMap((entry) => entry.texts)
	.filter(({ file }) => wanted.every((part) => file.includes(part)));
const found = texts.flatMap((text) =>
	hedgesIn(text, phrases.get(text.locale) ?? []).map((problem) => ({ problem, locale: text.locale })),
);
for (const { problem } of found) console.log(show(problem));
console.log(locales.map(({ code }) => `${code}: ${found.filter(({ locale }) => locale === code).length}`).join(', '));
