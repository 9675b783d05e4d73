// Reads a text from standard input in a process of its own: some make the parser end the whole process, or never end.
import { text } from 'node:stream/consumers';
import { mdxToMdast } from 'satteri';
import { features } from './markdown.ts';

try {
	mdxToMdast(await text(process.stdin), { features });
} catch {
	// A mistake that the parser can name is named by who asked.
}
