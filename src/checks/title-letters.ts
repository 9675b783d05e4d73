import { unknownIn } from '../share/faces.ts';
import type { TextFile } from '../collections/entries.ts';
import type { Problem } from '../content/problem.ts';

/**
 * Letters of a title that no face of the site is meant for, among others that one is.
 * A title of such letters alone is in a script that the site has no face for: its pictures stand without a title.
 */
export function problemsInTitle({ file, yaml, data }: TextFile): Problem[] {
	const title = data?.['title'] ?? '';
	const unknown = unknownIn(title);
	const rest = unknown.reduce((words, letters) => words.replace(letters, ''), title);
	if (!unknown.length || !/\p{L}/u.test(rest)) return [];
	return [
		{
			file,
			line: yaml.lineOf(['title']),
			message: `field "title": the faces of the site have no "${unknown.join('')}", so pictures for sharing would leave it out. Write it in other letters.`,
		},
	];
}
