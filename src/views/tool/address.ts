import { addressOf } from '../../tools/answers.ts';
import type { Answers } from '../../tools/fields.ts';

/** The answers that an address holds, if it holds any. */
export const givenIn = ({ hash, search }: Location): string | undefined =>
	[hash, search].find((text) => text.length > 1);

/** Writes the answers into the address of the page and into the links to other tools. */
export function write(answers: Answers) {
	const address = addressOf(answers);
	const hash = address ? `#${address}` : '';
	try {
		history.replaceState(history.state, '', location.pathname + hash);
	} catch {
		// Some browsers forbid many addresses in a short time. The next change writes it.
	}
	document.querySelectorAll<HTMLAnchorElement>('a[data-move]').forEach((link) => (link.hash = hash));
}
