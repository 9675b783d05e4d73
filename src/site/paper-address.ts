import { hostOf } from './host.ts';

/** A longer path is not typed in from paper. */
const LONGEST_PATH = 32;

/** An address as paper prints it: without scheme, and without the slash at its end. */
export const onPaper = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The address of a button or link to another site as paper prints it: whole where it can be typed in, or the host. */
export function linkOnPaper(url: string) {
	const { pathname, search, hash } = new URL(url);
	return search || hash || pathname.length > LONGEST_PATH ? hostOf(url) : onPaper(url);
}
