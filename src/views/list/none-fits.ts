import { pageTag } from '../../components/page-tag.ts';
import { fill } from '../../i18n/fill.ts';
import { listIn } from '../../i18n/intl.ts';

/** The name of what a filter narrows a list to. */
const nameOf = (link: HTMLAnchorElement) => link.firstChild!.textContent!.trim();

const linkTo = (href: string, words: string) =>
	Object.assign(document.createElement('a'), { href, textContent: words });

/**
 * Says that no row has all that was chosen, and offers each choice alone, if there are several, and the whole list.
 * Takes the line to say it in, the filters that were chosen, and one that leads to the whole list.
 */
export function sayNone(line: HTMLElement, chosen: HTMLAnchorElement[], toAll: HTMLAnchorElement) {
	const several = chosen.length > 1;
	const choices = listIn(pageTag(), chosen.map(nameOf));
	const words = fill(line.dataset[several ? 'none' : 'empty']!, { choices });
	const alone = (several ? chosen : []).map((link) => linkTo(link.href, nameOf(link)));
	const all = linkTo(toAll.href, nameOf(toAll));
	line.replaceChildren(words, ...[...alone, all].flatMap((link, at) => [at ? ' · ' : ' ', link]));
}
