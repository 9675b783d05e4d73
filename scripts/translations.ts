// Lists texts that are missing in a complete language, or older than the text they were translated from.
// `--stamp <file> …` declares translations up to date; `--all` lists the languages that may be incomplete, too;
// `--strings <language>` lists the words of the interface that a language lacks, with those of others beside them.
import { basename, dirname, relative } from 'node:path';
import { parse } from 'yaml';
import { readEntries, type EntryFolder } from '../src/collections/entries.ts';
import { isLanguage } from '../src/collections/fields.ts';
import { kinds } from '../src/collections/kinds.ts';
import { isFile, keep, textOf } from '../src/content/files.ts';
import { stampOf, isStaleTranslation, textFile } from '../src/content/stamps.ts';
import { contentDir } from '../src/content/dir.ts';
import { locales } from '../src/i18n/locales.ts';
import { missingStrings, written } from './missing-strings.ts';

const STAMP = /^translatedFrom:.*\n/m;
const show = (file: string) => relative(dirname(contentDir), file);

function stamp(file: string) {
	const folder = dirname(file);
	const { source } = parse(textOf(`${folder}/facts.yaml`)) as { source: string };
	const original = `${folder}/text.${source}.mdx`;
	if (basename(file) === basename(original)) return console.log(`${show(file)} is the original: it bears no stamp.`);
	const text = textOf(file).replace(STAMP, '');
	keep(file, text.replace(/---(\r?\n)/, `---$1translatedFrom: "${stampOf(textOf(original))}"$1`));
	console.log(`${show(file)} says now that it follows ${show(original)}.`);
}

function stateOf({ kind, id, data, texts }: EntryFolder, locale: string) {
	const source = data!.source!;
	const text = texts.find((other) => other.locale === locale);
	if (!text) return 'missing';
	return isStaleTranslation(kind, id, source, { locale, translatedFrom: text.data?.translatedFrom })
		? 'stale'
		: undefined;
}

function report(all: boolean) {
	const entries = readEntries().entries.filter(({ kind, data }) => kind in kinds && data);
	const rows = locales
		.flatMap(({ code, complete }) =>
			entries.map((entry) => ({ complete, state: stateOf(entry, code), file: textFile(entry.kind, entry.id, code) })),
		)
		.filter(({ state, complete }) => state === 'stale' || (state === 'missing' && (complete || all)));
	for (const { state, file } of rows) console.log(`${state!.padEnd(8)}${show(file)}`);
	console.log(
		rows.length
			? `\n${rows.length} texts to look at.`
			: 'Every complete language has every text, and no translation is older than its original.',
	);
}

function offer(code: string) {
	if (!isLanguage(code)) {
		console.error(
			`"${code}" is not the code of a language. Write it as browsers do: npm run translations -- --strings fi`,
		);
		process.exitCode = 1;
		return;
	}
	const missing = missingStrings(code);
	if (missing.length) console.log(written(missing));
	console.log(
		missing.length
			? `\n${missing.length} lines to translate. Those without a file name go into content/locales/${code}.json.`
			: `"${code}" has every line.`,
	);
}

const [flag, ...files] = process.argv.slice(2);
const isText = (file: string) => /^text\.[\w-]+\.mdx$/.test(basename(file)) && isFile(file);
const absent = files.filter((file) => !isText(file) || !isFile(`${dirname(file)}/facts.yaml`));
if (flag === '--strings') offer(files[0] ?? '');
else if (flag !== '--stamp') report(flag === '--all');
else if (absent.length) {
	console.error(
		`There is no text of an entry at ${absent.join(', ')}. Give the path of a text, like content/<kind>/<id>/text.<language>.mdx. Nothing was changed.`,
	);
	process.exitCode = 1;
} else files.forEach(stamp);
