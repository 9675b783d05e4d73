import { apart } from '../../i18n/other-script.ts';
import type { Hit, Result } from './pagefind.ts';

/** Sets names in Latin script apart, as pages from right to left do. */
function setApart(element: HTMLElement) {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts)
		text.replaceWith(
			...apart(text.data).map(({ words, latin }) =>
				latin ? Object.assign(document.createElement('bdi'), { textContent: words }) : words,
			),
		);
}

/** A page that was found as a row: its title, what it is, and a quotation. */
function row({ url, excerpt, meta }: Result) {
	const item = document.createElement('li');
	const link = Object.assign(document.createElement('a'), {
		href: url,
		textContent: meta['title'] ?? url,
		className: 'entry-title',
	});
	if (meta['lang']) Object.assign(link, { lang: meta['lang'], dir: 'auto' });
	const about = Object.assign(document.createElement('span'), {
		textContent: [meta['kind'], meta['place'], meta['told']].filter(Boolean).join(' · '),
		className: 'label',
	});
	// Pagefind escapes what it quotes and adds <mark> around what was found.
	const quote = Object.assign(document.createElement('p'), { innerHTML: excerpt });
	if (document.documentElement.dir === 'rtl') [about, quote].forEach(setApart);
	item.append(link, about, quote);
	return item;
}

/** Fetches pages that were found. Gives a row for each that came, and how many did not. */
export async function rowsFor(hits: Hit[]) {
	const fetched = await Promise.allSettled(hits.map((hit) => hit.data()));
	const rows = fetched.flatMap((one) => (one.status === 'fulfilled' ? [row(one.value)] : []));
	return { rows, lost: hits.length - rows.length };
}
