/* What a link leads to may be folded: it is unfolded on the way. A mark in the text can be gone back to from its source. */

import { fill } from '../i18n/fill.ts';

const targetOf = (hash: string) => document.getElementById(decodeURIComponent(hash.slice(1)));

function unfold(target: Element | null) {
	const own = target?.querySelector<HTMLDetailsElement>(':scope > details');
	for (let fold = own ?? target?.closest('details'); fold; fold = fold.parentElement!.closest('details'))
		fold.open = true;
}

/** Sets a link behind a source that leads back to the mark that led to it. */
function leadBack(mark: HTMLAnchorElement, source: HTMLElement) {
	mark.id ||= `from-${mark.hash.slice(1)}-${document.querySelectorAll('a[id^=from-]').length}`;
	source.querySelector('.way-back')?.remove();
	const back = document.createElement('a');
	const words = source.closest<HTMLElement>('[data-back]')!.dataset['back']!;
	back.className = 'way-back';
	back.href = `#${mark.id}`;
	back.textContent = '↩';
	back.setAttribute('aria-label', fill(words, { number: mark.textContent }));
	source.append(' ', back);
}

addEventListener('click', ({ target }) => {
	const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
	const found = link && targetOf(link.hash);
	if (!found) return;
	unfold(found);
	if (link.closest('.note') && found.closest('[data-back]')) leadBack(link, found);
});

function arrive() {
	const target = location.hash ? targetOf(location.hash) : null;
	if (!target?.closest('details:not([open])') && !target?.matches(':has(> details:not([open]))')) return;
	unfold(target);
	target.scrollIntoView();
}
addEventListener('hashchange', arrive);
arrive();

// Browsers that can't print what is folded print it unfolded.
let folded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	folded = [...document.querySelectorAll<HTMLDetailsElement>('details.unfold:not([open])')];
	folded.forEach((fold) => (fold.open = true));
});
addEventListener('afterprint', () => folded.forEach((fold) => (fold.open = false)));

export {};
