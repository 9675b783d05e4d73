/** What Intl calls the language of the page in the browser by: see `intl` of the locale files. */
export const pageTag = (): string => document.documentElement.dataset['intl'] ?? document.documentElement.lang;
