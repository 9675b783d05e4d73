import { fill } from '../../i18n/fill.ts';

/** What the page says to its script. */
interface Given {
	/** Where the site is published, and the path under which it stands, without the last slash. */
	home: string;
	base: string;
	locale: string;
	tag: string;
	words: Record<string, string>;
	/** The words of every language for the texts to send. */
	texts: Record<string, { label: string; dir: string; hello: string; bye: string; more: string; ad: string }>;
}

export const root = document.querySelector<HTMLElement>('.desk')!;
export const given = JSON.parse(root.querySelector('script')!.textContent) as Given;

/** The part of the page that bears this name. */
export const part = <E extends HTMLElement = HTMLElement>(name: string) =>
	root.querySelector<E>(`[data-part="${name}"]`)!;

/** Words of the page with their gaps filled. */
export const words = (name: string, values: Record<string, string> = {}) => fill(given.words[name] ?? '', values);

/** The address of a path under which readers find it, wherever it is read now. */
export const publicOf = (path: string) => given.home + path.slice(given.base.length);
