import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const NO_BREAK = { ' ': '\u00a0', '-': '\u2011' };

/**
 * A number as people write it in its own country: `0240-860 00`. Short numbers are parted into threes.
 * Takes it as the content holds it, `+46240860000` or `112`.
 */
export function written(number: string) {
	const national = parsePhoneNumberFromString(number)?.formatNational();
	return (national ?? number.replace(/^(\d{3})(\d{3})$/, '$1 $2')).replace(
		/[ -]/g,
		(sign) => NO_BREAK[sign as keyof typeof NO_BREAK],
	);
}
