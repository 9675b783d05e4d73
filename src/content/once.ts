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
