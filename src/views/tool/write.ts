import { numberIn } from '../../i18n/intl.ts';

/** Money in whole units, as a language writes it. */
export const money = (tag: string, value: number, currency: string) =>
	numberIn(tag, value, { kind: 'money', decimals: 0, currency });

/** A number with a unit that Intl knows, written out: `2,3 timmar`. */
export const unit = (tag: string, value: number, name: string, decimals: number) =>
	new Intl.NumberFormat(tag, {
		style: 'unit',
		unit: name,
		unitDisplay: 'long',
		maximumFractionDigits: decimals,
		signDisplay: 'negative',
	}).format(value);

/** Fills a list with lines. */
export const list = (place: HTMLElement, lines: string[]) =>
	place.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
