import { currencySignsIn, numberIn } from '../i18n/intl.ts';

/** The digits that readers type: those of the languages of the site, and those that their keyboards also give. */
const DIGITS = new Map(
	['latn', 'arab', 'arabext', 'fullwide'].flatMap((system) =>
		Array.from({ length: 10 }, (_, digit) => [numberIn(`en-u-nu-${system}`, digit), String(digit)] as const),
	),
);
const MOST = 24;
const LEFT_OUT = /[\u200e\u200f\u061c\u2066-\u2069]/g;
const SPACES = /[\s\u00a0\u202f'’]/g;
// What only ever parts thousands, or only ever opens decimals, whatever the language.
const ALWAYS_GROUP = '٬';
const ALWAYS_DECIMAL = '٫';

function withoutUnits(text: string, tag: string, currencies: string[]) {
	const signs = ['%', '٪', 'kr', ...currencies.flatMap((currency) => currencySignsIn(tag, currency))];
	const sign = [...signs].sort((a, b) => b.length - a.length).find((one) => text.endsWith(one) || text.startsWith(one));
	if (!sign) return text;
	return text.endsWith(sign) ? text.slice(0, -sign.length) : text.slice(sign.length);
}

/** Digits with at most one `.` before decimals; nothing if the marks between them make no sense. */
function inOrder(text: string): string | undefined {
	const [whole = '', decimals, ...more] = text.split('|');
	if (more.length || (decimals !== undefined && !/^\d*$/.test(decimals))) return undefined;
	if (!/^\d+$/.test(whole) && !/^\d{1,3}(([ .,])\d{3})(\2\d{3})*$/.test(whole)) return undefined;
	return `${whole.replace(/\D/g, '')}.${decimals || '0'}`;
}

/** Marks the sign before decimals: the last of two kinds, or a single one that no three digits follow. */
function withDecimalMark(text: string) {
	const signs = [...text.matchAll(/[.,]/g)];
	const last = signs.at(-1);
	if (!last) return text;
	const kinds = new Set(signs.map(([sign]) => sign)).size;
	const after = text.length - last.index - 1;
	const opens = kinds > 1 || (signs.length === 1 && (after !== 3 || /^0/.test(text)));
	return opens ? `${text.slice(0, last.index)}|${text.slice(last.index + 1)}` : text;
}

/**
 * The number that a reader typed, in whichever habit: `3 500`, `3.500`, `3,500.50`, `۳۵۰۰`, `3 500,50 kr`. Three
 * digits after a single sign are thousands: nobody types thousandths here. Gives nothing for what is no number.
 */
export function typedNumber(text: string, tag: string, currencies: string[] = []): number | undefined {
	if (text.length > MOST) return undefined;
	const bare = withoutUnits(text.replace(LEFT_OUT, '').trim(), tag, currencies).trim();
	const latin = [...bare].map((sign) => DIGITS.get(sign) ?? sign).join('');
	const signed = /^([-\u2212]?)\s*(.*)$/s.exec(latin)!;
	const plain = signed[2]!.replace(SPACES, ' ').replaceAll(ALWAYS_GROUP, ' ').replace(ALWAYS_DECIMAL, '|');
	const ordered = inOrder(plain.includes('|') ? plain : withDecimalMark(plain));
	return ordered === undefined ? undefined : Number(ordered) * (signed[1] ? -1 : 1);
}
