import { folded } from '../search/spelling.ts';

/** No address of the site is nearly as long. */
const MOST = 500;
/** No name of a channel needs more letters. */
const WORD = 40;

/** What was pasted: where a page of the site would stand, from where the site begins, or why it can be none. */
export type Pasted =
	{ path: string; fault?: undefined } | { path?: undefined; fault: 'long' | 'odd' | 'other' | 'unknown' };

function urlOf(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/**
 * Reads an address that somebody pasted: whole, without https:// or from its first slash on. What follows `?` or `#`
 * is left out. Takes where the site stands, without the last slash: where it is published, and where it is read.
 * Never throws, whatever was pasted.
 */
export function pathIn(pasted: string, homes: string[]): Pasted {
	const text = pasted.trim();
	if (text.length > MOST) return { fault: 'long' };
	// Marks that turn the direction of letters, and all others that cannot be seen.
	if (/\p{C}/u.test(text)) return { fault: 'odd' };
	const { origin } = new URL(homes[0]!);
	const whole = /^\/(?!\/)/.test(text) ? origin + text : /^https?:\/\//i.test(text) ? text : `https://${text}`;
	const url = urlOf(whole);
	if (!url) return { fault: 'unknown' };
	const address = url.origin + url.pathname;
	const home = homes.find((candidate) => `${address}/`.startsWith(`${candidate}/`));
	if (home === undefined) return { fault: 'other' };
	const path = address.slice(home.length);
	return /^(\/[\w-]+)*\/?$/.test(path) ? { path: `${path.replace(/\/$/, '')}/` } : { fault: 'unknown' };
}

/** A name as it stands in links: small letters a–z, digits and single hyphens. Empty where nothing of it is left. */
export const linkWord = (typed: string): string =>
	folded(typed.slice(0, 4 * WORD))
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, WORD)
		.replace(/^-+|-+$/g, '');

/** What a link says of where it stands. */
export interface Channel {
	source: string;
	medium: string;
	campaign: string;
}

/** An address with the names of a channel behind it, as far as there are some. */
export function linkTo(address: string, channel: Channel): string {
	const names = Object.entries<string>({ ...channel }).flatMap(([name, typed]) => {
		const word = linkWord(typed);
		return word ? [`utm_${name}=${word}`] : [];
	});
	return names.length ? `${address}?${names.join('&')}` : address;
}

/** How wide a code has to be on paper at least, in millimetres: half a millimetre for each module, and never under 20. */
export const leastWidth = (modules: number): number => Math.max(20, Math.ceil(modules / 2));
