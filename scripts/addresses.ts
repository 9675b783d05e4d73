// Keeps what was published: adds all present addresses to content/published.txt, and writes "formerly" where an
// address has changed.
import { vanishing, type Vanishing } from '../src/checks/published.ts';
import { keep, textOf } from '../src/content/files.ts';
import { addressesOf, lineOf, published, publishedFile } from '../src/site/published.ts';
import { allContentPages } from '../src/site/content-pages.ts';
import { refuseMistakesBut, run } from './run.ts';

/** Writes the former word beside the present one, into front matter, facts or a locale file. */
function remember({ file, beside, word, address }: Vanishing) {
	const text = textOf(file);
	const list = address.of.replace('lists/', '');
	const changed = file.endsWith('.json')
		? text.replace(
				new RegExp(`("${list}": \\{\\s*)(?:"formerly": \\[([^\\]]*)\\],\\s*)?"path"`),
				(_, open: string, old?: string) =>
					`${open}"formerly": [${[old, `"${word}"`].filter(Boolean).join(', ')}],\n      "path"`,
			)
		: /^formerly: \[/m.test(text)
			? text.replace(/^formerly: \[(.*)\]/m, `formerly: [$1, ${word}]`)
			: text.replace(new RegExp(`^(${beside}: .*\\r?\\n)`, 'm'), `$1formerly: [${word}]\n`);
	keep(file, changed);
	console.log(`${address.path} leads on: "formerly" now names ${word} in ${file}.`);
}

await run(async () => {
	await refuseMistakesBut('would vanish');
	const pages = allContentPages();
	vanishing(pages).forEach(remember);
	const before = new Set(published().map(({ path }) => path));
	const present = addressesOf(pages);
	const added = present.filter(({ path }) => !before.has(path));
	// What has an address now says anew what it is for; all others are kept as they stand.
	const all = new Map([...published(), ...present].map((address) => [address.path, lineOf(address)]));
	keep(publishedFile, `${[...all.values()].sort().join('\n')}\n`);
	console.log(`${all.size} addresses are kept, ${added.length} of them new.`);
});
