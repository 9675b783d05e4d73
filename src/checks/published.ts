import { join } from 'node:path';
import { contentDir } from '../content/dir.ts';
import { localeFile } from '../content/locale-file.ts';
import type { Problem } from '../content/problem.ts';
import { locales } from '../i18n/locales.ts';
import { isSheet } from '../site/derived.ts';
import { isMadeOfOthers } from '../site/made-of-others.ts';
import type { Page } from '../site/page-model.ts';
import { addressesOf, formerAddresses, localeIn, published, type Address } from '../site/published.ts';
import { shortOf } from '../site/short.ts';
import { textFile } from '../content/stamps.ts';
import type { EntryFolder } from '../collections/entries.ts';

/**
 * A published address whose page is now elsewhere and does not say so: the file that should, and the word that it
 * lacks.
 */
export interface Vanishing {
	address: Address;
	file: string;
	/** The field beside which `formerly` belongs. */
	beside: 'path' | 'code' | 'short';
	word: string;
}

/** The field of the facts that holds the word of a short address; nothing for all other addresses. */
const shortField = ({ of }: Address) => (of.endsWith(' code') ? shortOf(of.split('/')[0]!)?.field : undefined);

const wordOf = ({ path }: Address) => path.split('/').at(-2) ?? '';
// Where texts may be missing, an address that fell back becomes another one when its text comes: the list remembers
// it, and nobody need say so.
const isComplete = (address: Address) => locales.find(({ code }) => code === localeIn(address))?.complete ?? true;

/** The words that the addresses of an entry have or had: in a complete language its own, else those of any. */
function knownWords(pages: Page[]) {
	const words = new Map<string, Set<string>>();
	const add = (key: string, word: string) => words.set(key, (words.get(key) ?? new Set()).add(word));
	for (const address of [...addressesOf(pages), ...formerAddresses(pages)]) {
		add(address.of, wordOf(address));
		add(`${address.of}@${localeIn(address)}`, wordOf(address));
	}
	return (address: Address) => words.get(isComplete(address) ? `${address.of}@${localeIn(address)}` : address.of);
}

/** Published addresses that would only be remembered by the list. Takes all pages of the site. */
export function vanishing(pages: Page[]): Vanishing[] {
	const wordsFor = knownWords(pages);
	const pageFor = new Map(pages.map((page) => [`${page.kind}/${page.id}@${page.locale}`, page]));
	return published().flatMap((address): Vanishing[] => {
		const word = wordOf(address);
		const known = wordsFor(address);
		if (!known || known.has(word) || isMadeOfOthers(address.of) || isSheet(address.of)) return [];
		const field = shortField(address);
		if (field)
			return [{ address, file: join(contentDir, address.of.replace(/ code$/, ''), 'facts.yaml'), beside: field, word }];
		const page = pageFor.get(`${address.of}@${localeIn(address)}`);
		if (!page) return [];
		const file = page.kind === 'lists' ? localeFile(page.textLocale) : textFile(page.kind, page.id, page.textLocale);
		return [{ address, file, beside: 'path', word }];
	});
}

/** Published addresses that something else has taken: what is printed or linked would lead astray. */
function taken(pages: Page[]): Problem[] {
	const present = new Map(addressesOf(pages).map((address) => [address.path, address.of]));
	const alive = new Set(present.values());
	return published().flatMap(({ path, of }) => {
		const now = present.get(path);
		const short = shortField({ path, of });
		if (!now || now === of || isMadeOfOthers(of) || !(short || alive.has(of))) return [];
		const [kind, id] = now.replace(/ .*/, '').split('/');
		return [
			{
				file: join(contentDir, kind!, id!),
				message: `the address ${path} was published for ${of.replace(/ .*/, '')} and stays with it. Give "${shortField({ path, of: now }) ?? 'path'}" another word.`,
			},
		];
	});
}

/** What is wrong with published addresses. Takes all pages of the site and the entries, for the lines to name. */
export function problemsInPublished(pages: Page[], entries: EntryFolder[]): Problem[] {
	const lineOf = ({ file, beside }: Vanishing) => {
		const yaml = entries
			.flatMap((entry) => [
				...entry.texts.map((text) => ({ file: text.file, yaml: text.yaml })),
				{ file: join(entry.folder, 'facts.yaml'), yaml: entry.yaml },
			])
			.find((other) => other.file === file)?.yaml;
		return yaml?.lineOf([beside]);
	};
	const mend = ({ word, beside }: Vanishing) =>
		`Add the line "formerly: [${word}]" below "${beside}", or run npm run addresses, which writes it`;
	const inJson = ({ word, address }: Vanishing) =>
		`Add "formerly": ["${word}"] to "${address.of}", or run npm run addresses, which writes it`;
	return [
		...vanishing(pages).map((lost) => ({
			file: lost.file,
			line: lineOf(lost),
			message: `the address ${lost.address.path} was published and would vanish. ${lost.file.endsWith('.json') ? inJson(lost) : mend(lost)}; it then leads to the new one.`,
		})),
		...taken(pages),
	];
}
