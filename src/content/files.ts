import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

// Programs that save texts in other ways turn letters into these, or leave them between letters where nobody sees them.
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;

/** Reads a file of content. Where it cannot be read, `problems` say why. */
export function readFile(file: string): { text: string; problems: Problem[] } {
	const unreadable = (message: string, line?: number) => ({ text: '', problems: [{ file, line, message }] });
	if (!isFile(file)) return unreadable('this is not a file. Remove it, or put the file there.');
	const bytes = readFileSync(file);
	if (!isUtf8(bytes)) return unreadable('the file is not saved as UTF-8, so letters such as å would be lost. Save it again with that encoding.');
	const text = bytes.toString();
	const at = text.search(UNSEEN);
	return at < 0 ? { text, problems: [] } : unreadable('there is a character in this line that nobody can see. Delete the line and type it again.', text.slice(0, at).split('\n').length);
}

const PICTURES = [/^\xff\xd8\xff/, /^\x89PNG/, /^RIFF.{4}WEBP/s, /^.{4}ftypavi[fs]/s];

/** Whether a file is a jpg, png, webp or avif: by what stands in it, whatever its name. */
export const isPicture = (file: string) =>
	isFile(file) && PICTURES.some((sign) => sign.test(readFileSync(file).subarray(0, 12).toString('latin1')));
