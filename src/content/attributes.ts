/** The words of an attribute that lists ids or numbers, with spaces between. */
export const wordsIn = (listed: string) => listed.split(/\s+/).filter(Boolean);

/** The names in an attribute that lists them, with semicolons between. */
export const namesIn = (listed: string) => listed.split(';').map((name) => name.trim());
