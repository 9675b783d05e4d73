import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { keptOnDisk } from '../kept-on-disk.ts';
import { memoize } from '../memoize.ts';

type Made = Map<string, unknown>;
// Not in the module: Astro loads the modules of the site a second time in the process that has checked the content.
const all = ((globalThis as { madeOfTexts?: Map<string, Made> }).madeOfTexts ??= new Map<string, Made>());

/**
 * A function of a text that remembers what it made of the last texts, since check, pages and sitemap ask for the same.
 * Takes a name of its own, how many texts it remembers, and the function, which must depend on nothing but the text.
 */
export function oncePerText<R>(name: string, most: number, make: (text: string) => R): (text: string) => R {
	const made: Made = all.get(name) ?? new Map<string, unknown>();
	all.set(name, made);
	return (text) => {
		if (made.has(text)) return made.get(text) as R;
		const result = make(text);
		made.set(text, result);
		if (made.size > most) made.delete(made.keys().next().value!);
		return result;
	};
}

/** Texts shorter than this are read as fast as what was made of them. */
const SHORT = 100;

// What else the readings depend on: the code of this room, and the versions of the libraries that it reads with.
const madeBy = memoize(
	() => 'code',
	() => {
		const hash = createHash('sha256');
		for (const file of readdirSync('src/content').toSorted()) hash.update(readFileSync(`src/content/${file}`));
		for (const library of ['satteri', 'yaml']) hash.update(readFileSync(`node_modules/${library}/package.json`));
		return hash.digest('hex');
	},
);

/** What was made of a text as JSON; empty where JSON would change it. */
function asJson(made: unknown): string {
	const json = JSON.stringify(made);
	return isDeepStrictEqual(JSON.parse(json), made) ? json : '';
}

/**
 * The same for what takes long and is plain data: it is kept on disk, too, so that the next run reads only texts that
 * have changed. Takes as well what tells a result that is to be kept: one that was cut short for want of time is not.
 */
export function keptPerText<R>(
	name: string,
	most: number,
	isWhole: (made: R) => boolean,
	make: (text: string) => R,
): (text: string) => R {
	return oncePerText(name, most, (text) => {
		if (text.length < SHORT) return make(text);
		let made: { result: R } | undefined;
		const json = keptOnDisk(`read/${name}`, [text, madeBy()], () => {
			made = { result: make(text) };
			return isWhole(made.result) ? asJson(made.result) : '';
		});
		return made?.result ?? (json ? (JSON.parse(json) as R) : make(text));
	});
}
