/**
 * Things by their keys, each under all that it has, in their order: looking one up costs the same however many there
 * are. Takes the things and what gives the keys of each.
 */
export function indexBy<T>(things: readonly T[], keysOf: (thing: T) => Iterable<string>): Map<string, T[]> {
	const index = new Map<string, T[]>();
	for (const thing of things)
		for (const key of new Set(keysOf(thing))) {
			const found = index.get(key);
			if (found) found.push(thing);
			else index.set(key, [thing]);
		}
	return index;
}
