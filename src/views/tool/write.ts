import { numberIn } from '../../i18n/intl.ts';

/** Money in whole units, as a language writes it. */
export const money = (tag: string, value: number, currency: string) =>
	numberIn(tag, value, { kind: 'money', decimals: 0, currency });

/** Fills a list with lines. */
export const list = (place: HTMLElement, lines: string[]) =>
	place.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
