import leven from 'leven';

const SHORT = 12;

/** A hint at the id that was probably meant; else all of few, or the most alike of many. */
export function hint(word: string, ids: string[]) {
	const near = ids.map((id) => ({ id, far: leven(word, id) })).sort((a, b) => a.far - b.far);
	if (near[0] && near[0].far <= 2) return `Did you mean "${near[0].id}"?`;
	return ids.length > SHORT
		? `The most alike of ${ids.length}: ${near
				.slice(0, 5)
				.map(({ id }) => id)
				.join(', ')}.`
		: `Known: ${ids.join(', ')}.`;
}
