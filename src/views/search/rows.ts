import { apart } from '../../i18n/other-script.ts';
import type { Hit, Result } from './pagefind.ts';
import { quotation } from './quotation.ts';

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

/** The addresses of the pictures of pages, by theirs. */
type Pictures = Record<string, string>;

/** A picture whose words stand beside it. A page that is newer than the list of pictures leaves its place empty. */
const pictureAt = (src = '') =>
	src
		? Object.assign(new Image(), {
				src,
				alt: '',
				className: src.includes('/charts/') ? 'vignette of-chart' : 'vignette',
			})
		: document.createElement('span');

/** A quotation of a page, with what was found in it marked. */
function quoted({ content, locations, meta }: Result) {
	const quote = document.createElement('p');
	for (const { word, found } of quotation(content, meta['title'] ?? '', locations))
		quote.append(found ? Object.assign(document.createElement('mark'), { textContent: word }) : word, ' ');
	return quote;
}

/** A page that was found as a row: its picture, its title, what it is, and a quotation. */
function row(result: Result, pictures: Pictures) {
	const { url, raw_url, meta } = result;
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
	const quote = quoted(result);
	if (document.documentElement.dir === 'rtl') [about, quote].forEach(setApart);
	const words = document.createElement('div');
	words.append(link, about, quote);
	item.append(pictureAt(pictures[raw_url]), words);
	return item;
}

/** Fetches pages that were found. Gives a row for each that came, and how many did not. */
export async function rowsFor(hits: Hit[], pictures: Pictures) {
	const fetched = await Promise.allSettled(hits.map((hit) => hit.data()));
	const rows = fetched.flatMap((one) => (one.status === 'fulfilled' ? [row(one.value, pictures)] : []));
	return { rows, lost: hits.length - rows.length };
}
