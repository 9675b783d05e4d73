import { defaultLocale } from '../i18n/locales.ts';
import { inFolder } from '../site-address.ts';
import { pages } from './pages.ts';
import { shortHrefs, shortOf } from './short.ts';

/** What has a short address behind a letter: the word, the address, and the page in the default language. */
export const shortPages = (letter: string) =>
	pages.flatMap((page) => {
		const { now } = shortHrefs(page);
		if (!now || page.locale !== defaultLocale.code || shortOf(page.kind)?.letter !== letter) return [];
		return [{ word: inFolder(now).split('/')[2]!, href: now, page }];
	});
