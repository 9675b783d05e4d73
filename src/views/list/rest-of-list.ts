/** Parts of a list with rows of their own: the months of events stand in one that holds all of them. */
const PARTS = 'section:has([data-rows]):not(:has(section))';

const rowsOf = (section: Element) => section.querySelector('[data-rows]')!;

/** The part of this page under the same heading as one of another page; of lists without headings the only one. */
function sameSection(section: Element) {
	const heading = section.getAttribute('aria-labelledby');
	const sections = [...document.querySelectorAll(PARTS)];
	return sections.find((own) => own.getAttribute('aria-labelledby') === heading);
}

/**
 * Adds the rows of the other pages of a long list to this one, so that all of them can be narrowed together.
 * Takes their addresses in order. Throws if one of them can't be fetched; then nothing is added.
 */
export async function addRows(addresses: string[]): Promise<void> {
	const pages = await Promise.all(
		addresses.map(async (address) => {
			const answer = await fetch(address);
			if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
			return new DOMParser().parseFromString(await answer.text(), 'text/html');
		}),
	);
	for (const section of pages.flatMap((page) => [...page.querySelectorAll(PARTS)])) {
		const own = sameSection(section);
		if (own) rowsOf(own).append(...rowsOf(section).children);
		else [...document.querySelectorAll(PARTS)].at(-1)!.after(section);
	}
	document.querySelector<HTMLElement>('.pager')!.hidden = true;
}
