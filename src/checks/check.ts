import { join } from 'node:path';
import { kinds } from '../collections/kinds.ts';
import { contentDir, foldersIn } from '../content/dir.ts';
import { problemsBetween } from './between.ts';
import { problemsInCover, problemsInPictures } from './covers.ts';
import { readEntries, type EntryFolder } from '../collections/entries.ts';
import { unnamedPictures } from './unnamed.ts';
import { problemsInRevisions, skippedTimes } from './event-rules.ts';
import { countriesOf, problemsInFacts, valuesOf } from './facts.ts';
import { hedgesIn } from './hedges.ts';
import { checkLocales } from './locale-files.ts';
import { beyondMap } from './map.ts';
import { searchesOf } from './national.ts';
import type { Problem } from '../content/problem.ts';
import { problemsInQuotes } from './quotation.ts';
import { beforeTheirIssue, sameCodes } from './rules.ts';
import { problemsInTitle } from './title-letters.ts';
import { leftOver, pageIds, problemsInText, type Targets } from './texts.ts';
import { problemsInWriting } from './written.ts';

function problemsOfEntry(entry: EntryFolder, targets: Targets): Problem[] {
	const { kind, folder, data, texts } = entry;
	const problems = [
		...unnamedPictures(entry),
		...problemsInFacts(entry, targets),
		...beyondMap(entry),
		...texts.flatMap((text) => [...problemsInTitle(text), ...problemsInText(text, entry, targets)]),
	];
	const source = data?.source;
	if (kind in kinds && source && !texts.some(({ locale }) => locale === source))
		problems.push({
			file: `${folder}/facts.yaml`,
			line: entry.yaml!.lineOf(['source']),
			message: `no text in the language that the entry is written in first. Add text.${source}.mdx, or change "source".`,
		});
	const left = data && leftOver(JSON.stringify(data));
	if (left)
		problems.push({
			file: `${folder}/facts.yaml`,
			message: `left-over placeholder "${left}". Write what is meant, or take it out.`,
		});
	return problems;
}

/** Entries without which there is no site. */
function missingEntries(entries: EntryFolder[]): Problem[] {
	const lacks = (kind: string, id?: string) =>
		!entries.some((entry) => entry.kind === kind && (id ?? entry.id) === entry.id);
	return [
		...(lacks('pages', 'home')
			? [
					{
						file: join(contentDir, 'pages', 'home'),
						message: 'there is no home page. Add this folder, with facts.yaml and texts.',
					},
				]
			: []),
		...(lacks('regions') ? [{ file: join(contentDir, 'regions'), message: 'there is no region. Add one.' }] : []),
	];
}

const clashingCodes = (entries: EntryFolder[]): Problem[] =>
	sameCodes(entries).map(({ entry, field, message }) => ({
		file: `${entry.folder}/facts.yaml`,
		line: entry.yaml!.lineOf([field]),
		message,
	}));

const earlyArticles = (entries: EntryFolder[]): Problem[] =>
	beforeTheirIssue(entries).map(({ entry, message }) => ({
		file: `${entry.folder}/facts.yaml`,
		line: entry.yaml!.lineOf(['published']),
		message,
	}));

const impossibleTimes = (entries: EntryFolder[]): Problem[] =>
	skippedTimes(entries).map(({ entry, path, message }) => ({
		file: `${entry.folder}/facts.yaml`,
		line: entry.yaml!.lineOf(path),
		message,
	}));

/** Two pages with one address. Needs readable languages and texts, so it comes last. */
const clashing = async (entries: EntryFolder[]) => (await import('./addresses.ts')).clashingAddresses(entries);

/** Published addresses that would vanish or lead astray. Needs pages, so it comes last. */
async function problemsOfPublished(entries: EntryFolder[]): Promise<Problem[]> {
	const [{ allContentPages }, { problemsInPublished }] = await Promise.all([
		import('../site/content-pages.ts'),
		import('./published.ts'),
	]);
	return problemsInPublished(allContentPages({ entries }), entries);
}

/**
 * Everything that is wrong in the content, as one list. Changes nothing.
 * An empty list means that the site can be built.
 */
export async function check(): Promise<Problem[]> {
	if (!foldersIn(contentDir).includes('locales'))
		return [{ file: contentDir, message: 'there is no folder "locales" in it. Is this the content of the site?' }];
	const locales = checkLocales();
	const { entries, problems } = readEntries();
	const targets: Targets = {
		pages: pageIds(entries),
		values: valuesOf(entries),
		countries: countriesOf(entries),
		incomparable: new Set(
			entries.filter(({ kind, data }) => kind === 'statistics' && data?.compare === 'C').map(({ id }) => id),
		),
		searches: searchesOf(entries),
		locales: locales.codes,
	};
	const inPictures = await Promise.all(
		entries.flatMap((entry) => [problemsInCover(entry, locales), problemsInPictures(entry)]),
	);
	const inWords = [
		...problemsBetween(entries),
		...entries.flatMap((entry) => [
			...problemsInWriting(entry),
			...problemsInQuotes(entry, locales.quotes),
			...entry.texts.flatMap((text) => hedgesIn(text, locales.hedges.get(text.locale) ?? [])),
		]),
	];
	const all = [
		...locales.problems,
		...problems,
		...missingEntries(entries),
		...clashingCodes(entries),
		...earlyArticles(entries),
		...impossibleTimes(entries),
		...problemsInRevisions(),
		...entries.flatMap((entry) => problemsOfEntry(entry, targets)),
		...inWords,
		...inPictures.flat(),
	];
	if (all.length) return all;
	const clashes = await clashing(entries);
	return clashes.length ? clashes : problemsOfPublished(entries);
}
