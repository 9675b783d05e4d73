import { group } from 'd3-array';
import { numberIn } from '../../i18n/intl.ts';
import { barsOf, comparable, differenceOf, exchanged, type Compared } from '../../tools/compare.ts';
import { filled } from './given.ts';
import type { Move } from './move.ts';
import { money } from './write.ts';

/** What the table of the comparison is made of. */
export interface Data {
	places: Record<string, { name: string; country: string; currency?: string }>;
	rates: Record<string, { perEuro: number; date: string; publisher: string }>;
}

export type Cell = HTMLTableCellElement;
const SVG = 'http://www.w3.org/2000/svg';

const comparedIn = ({ dataset }: Cell, { places }: Data): Compared | undefined =>
	dataset['value'] === undefined
		? undefined
		: { value: Number(dataset['value']), country: places[dataset['place']!]!.country, currency: dataset['currency'] };

/** How much one figure is more or less than another, in words. */
function differenceIn(row: HTMLElement, one: Compared, other: Compared, place: string, { given, words }: Move<Data>) {
	const { kind, decimals, grade } = row.dataset as { kind: 'count'; decimals: string; grade: string };
	if (!comparable(grade, one, other)) return one.country === other.country ? '' : words('apart');
	const { than, by } = differenceOf(one, other, Number(decimals));
	const style = { kind, decimals: Number(decimals), currency: one.currency };
	const plain = numberIn(given.tag, by, { kind: 'number', decimals: style.decimals });
	const value = (kind as string) === 'share' ? filled(words('points'), { n: plain }) : numberIn(given.tag, by, style);
	return words(than, { value, place });
}

/** What stands below a figure: money turned, the difference in words, and its bar. */
function note(cell: Cell, text: string) {
	if (text) cell.append(Object.assign(document.createElement('small'), { className: 'added', textContent: text }));
}

function turned(one: Compared, currency: string | undefined, { given, words }: Move<Data>) {
	const [own, other] = [given.data.rates[one.currency ?? ''], given.data.rates[currency ?? '']];
	if (!own || !other || !currency || one.currency === currency) return '';
	return words('about', { money: money(given.tag, exchanged(one.value, own.perEuro, other.perEuro), currency) });
}

function bar(cell: Cell, { start, length }: { start: number; length: number }) {
	const svg = document.createElementNS(SVG, 'svg');
	const rect = document.createElementNS(SVG, 'rect');
	for (const [name, value] of Object.entries({
		class: 'added',
		viewBox: '0 0 100 4',
		preserveAspectRatio: 'none',
		'aria-hidden': 'true',
	}))
		svg.setAttribute(name, value);
	for (const [name, value] of Object.entries({ x: start, y: 0, width: length, height: 4 }))
		rect.setAttribute(name, String(value));
	svg.append(rect);
	cell.append(svg);
}

/** Bars of the figures of a row that can be compared: of all places, or of those of each country. */
function drawBars(row: HTMLElement, cells: { cell: Cell; one: Compared }[]) {
	const alike = cells.every(({ one }) => comparable(row.dataset['grade']!, one, cells[0]!.one));
	const groups = alike ? [cells] : group(cells, ({ one }) => one.country).values();
	// A bar alone says nothing.
	for (const group of [...groups].filter(({ length }) => length > 1))
		barsOf(group.map(({ one }) => one.value)).forEach((one, at) => bar(group[at]!.cell, one));
}

/** Shows the chosen places in a row, in their order, and how they differ. */
export function showRow(row: HTMLTableRowElement, chosen: string[], move: Move<Data>) {
	row.querySelectorAll('.added').forEach((added) => added.remove());
	const byPlace = new Map([...row.cells].map((cell) => [cell.dataset['place'], cell]));
	byPlace.forEach((cell, place) => place && (cell.hidden = chosen.length > 0 && !chosen.includes(place)));
	const cells = chosen.flatMap((place) => byPlace.get(place) ?? []);
	row.cells[0]!.after(...cells);
	const known = cells.flatMap((cell) => {
		const one = comparedIn(cell, move.given.data);
		return one ? [{ cell, one }] : [];
	});
	if (row.dataset['grade'] === undefined || !known.length) return;
	const [first, ...others] = known;
	drawBars(row, known);
	const place = move.given.data.places[first!.cell.dataset['place']!]!.name;
	for (const { cell, one } of others) {
		note(cell, turned(one, first!.one.currency, move));
		note(cell, differenceIn(row, one, first!.one, place, move));
	}
}

/** Leaves out what none of the chosen places has. Gives the names of what it left out. */
export function leaveOut(table: HTMLTableElement, chosen: string[]) {
	const rows = [...table.rows].filter(({ dataset }) => dataset['grade']);
	const has = ({ dataset }: Cell) => dataset['value'] !== undefined && chosen.includes(dataset['place']!);
	for (const row of rows) row.hidden = chosen.length > 0 && ![...row.cells].some(has);
	for (const body of table.tBodies)
		body.hidden = [...body.rows].every((row) => row.hidden || row.dataset['grade'] === undefined);
	return rows.filter(({ hidden }) => hidden).map((row) => row.querySelector('a')!.textContent);
}
