type Path = (string | number)[];

/** Something that stands in the facts of an entry, and where. */
export interface Found<T> {
	path: Path;
	value: T;
}

/** Every value in the facts of an entry, however deep, with the path of its field. */
function fieldsIn(data: unknown, path: Path = []): Found<unknown>[] {
	if (typeof data !== 'object' || data === null) return [{ path, value: data }];
	const keys = Array.isArray(data) ? data.map((_, at) => at) : Object.keys(data);
	return keys.flatMap((key) => fieldsIn((data as Record<string | number, unknown>)[key], [...path, key]));
}

const isText = (found: Found<unknown>): found is Found<string> => typeof found.value === 'string';

/**
 * Every field that names one of the sources of its entry. The field of this name at the top is the language that
 * the entry is written in.
 */
export const citations = (data: Record<string, unknown>): Found<string>[] =>
	fieldsIn(data)
		.filter(isText)
		.filter(({ path }) => (path.length > 1 && path.at(-1) === 'source') || path.at(-1) === 'routeSource');

/** Every address in the facts of an entry but those of its sources. */
export const addresses = ({ sources: _, ...data }: Record<string, unknown>): Found<string>[] =>
	fieldsIn(data)
		.filter(isText)
		.filter(({ value }) => /^https?:/.test(value));
