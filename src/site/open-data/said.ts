import { origin } from '../../site-address.ts';
import { locales } from '../../i18n/locales.ts';
import { isFallback } from '../page-model.ts';
import { alternates, type Page } from '../pages.ts';

/** Something for each language, by its tag; languages without are left out. */
export const inEach = (say: (locale: string) => string | undefined): Record<string, string> =>
	Object.fromEntries(
		locales.flatMap(({ code }) => {
			const words = say(code);
			return words === undefined ? [] : [[code, words]];
		}),
	);

/** What the pages of an entry say, in each language that it is told in. Takes one of them. */
export function said<P extends Page>(page: P, say: (page: P) => string | undefined): Record<string, string> {
	const told = alternates(page).filter((other) => !isFallback(other)) as P[];
	return inEach((locale) => {
		const own = told.find((other) => other.locale === locale);
		return own && say(own);
	});
}

/** The whole address of something on the site. */
export const whole = (href: string) => origin + href;

/** The addresses of the pages of an entry, in each language that it is told in. */
export const addressesIn = (page: Page) => said(page, ({ href }) => whole(href));

/** Without fields that hold nothing, as files show it. */
export const lean = <T extends object>(row: T) =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
