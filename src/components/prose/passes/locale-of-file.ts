import { defaultLocale } from '../../../i18n/locales.ts';

/** The language of a text, from the name of its file. */
export const localeOfFile = (file: URL | undefined) =>
	/\/text\.([^/]+)\.mdx$/.exec(file?.pathname ?? '')?.[1] ?? defaultLocale.code;
