/**
 * Widths of letters as shares of the size of their type, as a browser measured them: of each the widest that a face of
 * the site has at the weights that drawings are lettered in.
 */
const WIDTHS: [RegExp, number][] = [
	[/[ijlłı.,'’:;|·\s]/u, 0.31],
	[/[ftrIİ1()]/u, 0.44],
	[/[-–/]/u, 0.56],
	[/[acegksvxyzåäąćęçğşśźż]/u, 0.59],
	[/[mw%]/u, 0.9],
	[/[MÆæ@—]/u, 0.96],
	[/W/u, 1.02],
	[/[BEFJLPRSTZŁŚŻŞ]/u, 0.67],
	[/[ACGKVXYÅÄĆÇĞ]/u, 0.73],
	[/\p{Lu}/u, 0.83],
	[/[اآ]/u, 0.42],
	[/\p{Script_Extensions=Arab}/u, 0.62],
];
const OTHERS = 0.62;

const share = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;

/** How wide a text is at most, in the unit of its size, without a browser to ask. Marks stand over letters. */
export const widthOf = (text: string, size: number): number =>
	[...text.replace(/[\p{M}\p{Cf}]/gu, '')].reduce((width, letter) => width + share(letter) * size, 0);
