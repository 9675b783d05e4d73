/** A language that the page offers: its code and those of others whose readers it suits. */
interface Offer {
	code: string;
	also: string[];
}

const suits = (tag: string, { code, also }: Offer) =>
	[code, ...also].some((other) => tag === other || tag.startsWith(`${other}-`));

/** The code of the first language on offer that suits what a reader wants, in the order of the wishes, or nothing. */
export const best = (wanted: readonly string[], offers: Offer[]) =>
	wanted.flatMap((tag) => offers.filter((offer) => suits(tag, offer)))[0]?.code;

/** The languages that a page offers, read off the elements that hold them. */
export const offersIn = (elements: HTMLElement[]): Offer[] =>
	elements.map(({ lang, dataset }) => ({ code: lang, also: dataset['also']!.split(' ') }));

/** The link that leads to the language of the reader, of those that hold one; else to that of the page. */
export function linkToOwn(): HTMLAnchorElement {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-also]')];
	const code = best(navigator.languages, offersIn(links)) ?? document.documentElement.lang;
	return links.find(({ lang }) => lang === code)!;
}
