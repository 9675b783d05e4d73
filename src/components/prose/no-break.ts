import type { Plugin } from 'vite';

// Spaces inside a number (3 500, 1 597 000), and between a number and the sign of a unit that every language shares.
const NUMBER = /(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})/gu;
const BEFORE_UNIT = /(?<=\p{Nd}) (?=(?:%|km|kr|m²|MW|kV|GWh|TWh|ha|°C)(?![\p{L}\p{Nd}]))/gu;

/** A text whose numbers stay in one line with their units. Addresses and attributes hold no such spaces. */
export const unbroken = (text: string) => text.replace(NUMBER, (number) => number.replaceAll(' ', '\u00a0')).replace(BEFORE_UNIT, '\u00a0');

/** Keeps numbers in one line when a text is compiled. What stands in the file stays as it was written. */
export const noBreak = (): Plugin => ({
	name: 'no-break',
	enforce: 'pre',
	transform: (code, id) => (id.endsWith('.mdx') ? { code: unbroken(code), map: null } : undefined),
});
