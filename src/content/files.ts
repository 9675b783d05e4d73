import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { oncePerText } from './once.ts';
import type { Problem } from './problem.ts';

/** Whether a file is there. */
export const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Whether there is a link to another place on the disk. */
export const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** What stands in a file, byte by byte; nothing where there is none. */
export const bytesOf = (file: string) => (isFile(file) ? readFileSync(file) : undefined);

// Some programs put a mark of byte order before a text: it is read over.
const asText = (bytes: Buffer) => bytes.toString().replace(/^\uFEFF/, '');

/** The text of a file that the project keeps itself, however long; empty where there is none. */
export const textOf = (file: string) => asText(bytesOf(file) ?? Buffer.alloc(0));

/** Writes a file that the project keeps itself, unless it stands there as it is. */
export function keep(file: string, text: string) {
	if (!isFile(file) || text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
}

// Programs that save texts in other ways turn letters into these, or leave them between letters where nobody sees them.
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
// What one reader takes for the end of a line and another for a letter: what stands behind it would be seen by one
// of them only.
const ODD_END = /\r(?!\n)|[\v\f\x85\u2028\u2029]/;
const ANY_END = /\r\n|[\r\n\v\f\x85\u2028\u2029]/g;
const LONGEST_LINE = 10_000;
const LONGEST_FILE = 1_000_000;

const lineAt = (text: string, position: number) => (text.slice(0, position).match(ANY_END)?.length ?? 0) + 1;

/** What hinders all readers alike, and where in the text. */
const hindrance = oncePerText('hindrances', 10_000, (text): { at: number; message: string } | undefined => {
	const unseen = text.search(UNSEEN);
	if (unseen >= 0)
		return {
			at: unseen,
			message: 'there is a character in this line that nobody can see. Delete the line and type it again.',
		};
	const odd = text.search(ODD_END);
	if (odd >= 0)
		return {
			at: odd,
			message: 'this line ends in a way that not every program knows. Delete its end and press Enter.',
		};
	const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
	if (long >= 0)
		return {
			at: text.split('\n').slice(0, long).join('\n').length + Math.sign(long),
			message: `this line is longer than ${LONGEST_LINE} characters. Break it into several.`,
		};
	return text.length > LONGEST_FILE
		? { at: 0, message: `the file is longer than ${LONGEST_FILE} characters. Share it out over several entries.` }
		: undefined;
});

/** Reads a file of content. Where it cannot be read, `problems` say why. */
export function readFile(file: string): { text: string; problems: Problem[] } {
	const unreadable = (message: string, line?: number) => ({ text: '', problems: [{ file, line, message }] });
	if (!isFile(file)) return unreadable('this is not a file. Remove it, or put the file there.');
	const bytes = readFileSync(file);
	if (!isUtf8(bytes))
		return unreadable(
			'the file is not saved as UTF-8, so letters such as å would be lost. Save it again with that encoding.',
		);
	const text = asText(bytes);
	const found = hindrance(text);
	return found ? unreadable(found.message, lineAt(text, found.at)) : { text, problems: [] };
}

const PICTURES = [/^\xff\xd8\xff/, /^\x89PNG/, /^RIFF.{4}WEBP/s, /^.{4}ftypavi[fs]/s];

/** Whether a file is a jpg, png, webp or avif: by what stands in it, whatever its name. */
export const isPicture = (file: string) =>
	isFile(file) && PICTURES.some((sign) => sign.test(readFileSync(file).subarray(0, 12).toString('latin1')));
