// Content of two whole countries, made up by chance of a seed, to measure what the site costs at that size. No word
// of it is true.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { range } from 'd3-array';
import { randomLcg } from 'd3-random';
import { stringify } from 'yaml';
import { facts, makers, WHOLE, type Counts } from './scale-facts.ts';

const LANGUAGES = ['sv', 'nb', 'en'];
/** Kinds that are taken as they are: they name no entry of another kind. */
const TAKEN = ['locales', 'countries', 'areas', 'trades', 'occupations', 'origins', 'railways', 'roads', 'lakes'];
const WORDS = 'lake forest road school train house river market winter summer work garden bridge hill valley'.split(
	' ',
);

/** A text of an entry: some paragraphs, and what is hard. */
function textOf(kind: string, name: string, chance: () => number) {
	const words = (count: number) =>
		range(count)
			.map(() => WORDS[Math.floor(chance() * WORDS.length)])
			.join(' ');
	const fields = {
		title: `${kind} ${name}`,
		path: name,
		summary: `What is told here of ${name} is made up by chance, to see what ${kind} cost.`,
		...(kind === 'stories' ? { occupation: 'Maker' } : {}),
		...(kind === 'statistics'
			? { definitions: { SE: 'Made up by chance, to be measured.', NO: 'Made up by chance, to be measured.' } }
			: {}),
	};
	const paragraphs = range(6).map((at) => `## Part ${'abcdef'[at]}\n\nThere is ${words(60)}.`);
	return `---\n${stringify(fields)}---\n\n${paragraphs.join('\n\n')}\n\n<Hard>\n\nThere is ${words(20)}.\n\n</Hard>\n`;
}

const idOf = (kind: keyof Counts, at: number) =>
	kind === 'statistics'
		? readdirSync('content/statistics')[at]!
		: `${kind === 'municipalities' ? 'municipality' : kind.slice(0, -1)}-${at}`;

function write(folder: string, data: object, texts: Record<string, string>) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'facts.yaml'), stringify(data));
	for (const [code, text] of Object.entries(texts)) writeFileSync(join(folder, `text.${code}.mdx`), text);
}

/** Takes over what is not made up: some kinds, and the two pages that every site has. */
function take(folder: string) {
	TAKEN.forEach((kind) => cpSync(join('content', kind), join(folder, kind), { recursive: true }));
	for (const id of readdirSync(join(folder, 'occupations'))) {
		const named = facts(`occupations/${id}`);
		// The guides that it names are not made.
		delete named['regulated'];
		writeFileSync(join(folder, 'occupations', id, 'facts.yaml'), stringify(named));
	}
	for (const page of ['home', 'search']) {
		const named = facts(`pages/${page}`);
		// Its answers are pages that are not made.
		delete named['questions'];
		write(
			join(folder, 'pages', page),
			{ ...named, source: 'en' },
			{
				en: readFileSync(join('content/pages', page, 'text.en.mdx'), 'utf8')
					.replace(/^translatedFrom.*\n/m, '')
					.replace(/^questions:\n(?:[ \t].*\n)*/m, '')
					.replaceAll('pages/about', 'pages/search'),
			},
		);
	}
}

/**
 * Makes such content in a folder. Takes the folder, which is emptied, and the share of the whole: 0.1 makes a tenth
 * of it.
 */
export function makeContent(folder: string, share: number) {
	rmSync(folder, { recursive: true, force: true });
	take(folder);
	const entries = Object.entries(WHOLE).map(([kind, count]) => [
		kind,
		kind === 'statistics' ? count : Math.max(2, Math.round(count * share)),
	]);
	const counts = Object.fromEntries(entries) as Counts;
	const chance = randomLcg(0.42);
	const made = makers(counts, chance);
	for (const kind of Object.keys(counts) as (keyof Counts)[])
		for (const at of range(counts[kind])) {
			const id = idOf(kind, at);
			const texts = LANGUAGES.map((code) => [code, textOf(kind, id, chance)] as const);
			write(join(folder, kind, id), made[kind](at), Object.fromEntries(texts));
		}
}
