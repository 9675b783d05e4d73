/**
 * A function that makes each thing once and remembers it: what is drawn or ordered for one language serves all.
 * Takes the key of what is asked for, which must tell apart whatever differs, and the function that makes it.
 */
export function memoize<A extends unknown[], R>(
	keyOf: (...asked: A) => unknown,
	make: (...asked: A) => R,
): (...asked: A) => R {
	const made = new Map<unknown, R>();
	return (...asked) => {
		const key = keyOf(...asked);
		if (!made.has(key)) made.set(key, make(...asked));
		return made.get(key)!;
	};
}
