const languageOf = (tag: string) => {
	const { language } = new Intl.Locale(tag);
	return [language, ...(macro[language] ?? [])];
};

// Browsers that ask for Norwegian without saying which of its two written forms.
const macro: Record<string, string[]> = { no: ['nb', 'nn'], nn: ['nb'] };

/** The first of the languages that a reader wants that the site has, or nothing. */
export const best = (wanted: readonly string[], has: string[]) => wanted.flatMap(languageOf).find((language) => has.includes(language));
