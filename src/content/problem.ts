import { dirname, relative } from 'node:path';
import { contentDir } from '../content-dir.ts';

/** A mistake in the content: where it is, and what to do. */
export interface Problem {
	/** Absolute path. */
	file: string;
	line?: number | undefined;
	message: string;
}

/** A problem as one line: `content/pages/home/facts.yaml:3  …`. */
export const show = ({ file, line, message }: Problem) => `${relative(dirname(contentDir), file)}${line ? `:${line}` : ''}  ${message}`;
