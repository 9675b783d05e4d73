/**
 * A function that makes each thing once and remembers it: what is drawn or ordered for one language serves all.
 * Takes the key of what is asked for, which must tell apart whatever differs, the function that makes it, and how many
 * things it remembers: a few are enough for what is large and asked for by pages that come one after the other.
 */
export function memoize<A extends unknown[], R>(
	keyOf: (...asked: A) => unknown,
	make: (...asked: A) => R,
	most = Infinity,
): (...asked: A) => R {
	const made = new Map<unknown, R>();
	return (...asked) => {
		const key = keyOf(...asked);
		if (made.has(key)) return made.get(key)!;
		const result = make(...asked);
		made.set(key, result);
		if (made.size > most) made.delete(made.keys().next().value);
		return result;
	};
}
