/**
 * Words of every language that stand in addresses, beside those of lists: what each is for. A locale file has them
 * under their names and `Path`.
 */
export const addressWords = {
	place: 'The word before a place in the address of a list of what is there.',
	trade: 'The word before a trade in the address of a list.',
	month: 'The word before the number of a month in the address of a list.',
	theme: 'The word before what something is about in the address of a list.',
	poster: 'The word for a printable poster in the address.',
	pack: 'The word for the packs for candidates in the address, behind that of a place.',
	slides: 'The word for a presentation in the address.',
} as const;
export type AddressWord = keyof typeof addressWords;
export const addressWordNames = Object.keys(addressWords) as AddressWord[];

/** The field of a locale file that holds a word. */
export const fieldOf = <W extends AddressWord>(word: W) => `${word}Path` as const;
