import { dirname, relative } from 'node:path';
import { contentDir } from './dir.ts';

/** A mistake in the content: where it is, and what to do. */
export interface Problem {
	/** Absolute path. */
	file: string;
	line?: number | undefined;
	message: string;
}

/** Words that may hold what somebody wrote, in one line and without what would change how the rest of it is read. */
export const oneLine = (message: string) =>
	message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`);

/** A problem as one line: `content/pages/home/facts.yaml:3  …`. */
export const show = ({ file, line, message }: Problem) =>
	`${relative(dirname(contentDir), file)}${line ? `:${line}` : ''}  ${oneLine(message)}`;
