import { settings } from './settings.ts';

/** Where the site stands if nobody says: a reserved name, so that nothing leads anywhere by mistake. */
const UNNAMED = 'https://inlandsregioner.example';

const LIKE = 'Write it like https://www.your-site.org or https://you.github.io/place.';

/** What is wrong with the address of a site, with the mend; nothing where all is well. */
export function mistakeInAddress(address: string): string | undefined {
	if (!/^https?:\/\//i.test(address)) return `SITE_URL "${address}" does not start with https:// or http://. ${LIKE}`;
	if (!URL.canParse(address)) return `SITE_URL "${address}" is no address. ${LIKE}`;
	const { search, hash, username, pathname } = new URL(address);
	if (search || hash || /[?#]$/.test(address))
		return `SITE_URL "${address}" holds a ? or a #. Leave them out and all that follows.`;
	if (username) return `SITE_URL "${address}" holds the name of a user. Leave out all between // and @.`;
	if (address.endsWith('/')) return `SITE_URL "${address}" ends in a slash. Write ${address.replace(/\/+$/, '')}.`;
	const path = address.replace(/^https?:\/\/[^/]*/i, '');
	if (!/^(\/[\w.~-]+)*$/.test(path) || (path && path !== pathname))
		return `the path "${path}" of SITE_URL may hold a–z, 0–9, hyphens and single slashes only. ${LIKE}`;
	return undefined;
}

const address = settings.siteUrl ?? UNNAMED;

/** What is wrong with SITE_URL, for whoever can say it to a person; nothing where all is well. */
export const addressMistake = mistakeInAddress(address);

const { origin: found, pathname } = new URL(addressMistake ? UNNAMED : address);

/** Scheme and host of the site. */
export const origin = found;

/** The path under which the whole site stands: `/inland` for https://you.github.io/inland, else empty. */
export const base = pathname.replace(/\/$/, '');

/**
 * The address of something on the site, from where it stands in the built folder: `/favicon.svg`. The one place
 * where both differ.
 */
export const inSite = (path: string) => base + path;

/** Where something stands in the built folder, from its address on the site. */
export const inFolder = (href: string) => href.slice(base.length);
