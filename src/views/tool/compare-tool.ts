import { csvFormatRows } from 'd3-dsv';
import { listIn, numberIn } from '../../i18n/intl.ts';
import { exchanged } from '../../tools/compare.ts';
import type { Answers } from '../../tools/fields.ts';
import { leaveOut, showRow, type Cell, type Data } from './compare-rows.ts';
import { download } from './download.ts';
import type { Move, Tool } from './move.ts';

/** The places to compare: today's, the new one, and further ones. */
const chosenIn = ({ from, to, also = [] }: Answers) =>
	[...new Set([from, to, ...also])].filter((id) => id !== undefined);

/** The rate that money is turned by, where places of two countries are chosen. */
function rateOf(chosen: string[], { given, words }: Move<Data>) {
	const [first, ...others] = chosen.map((id) => given.data.places[id]!.currency ?? '');
	const other = others.find((currency) => currency !== first);
	const [own, theirs] = [given.data.rates[first ?? ''], given.data.rates[other ?? '']];
	if (!own || !theirs) return '';
	const write = (value: number, currency: string) =>
		numberIn(given.tag, value, { kind: 'money', decimals: value === 100 ? 0 : 2, currency });
	const one = write(100, other!);
	return words('rate', {
		one,
		other: write(exchanged(100, theirs.perEuro, own.perEuro), first!),
		date: own.date,
		publisher: own.publisher,
	});
}

function saveTable(table: HTMLTableElement) {
	const text = (cell: Cell) => cell.textContent.replace(/\s+/g, ' ').trim();
	const shown = [...table.rows].filter(({ hidden, parentElement }) => !hidden && !parentElement!.hidden);
	const rows = shown.map((row) => [...row.cells].filter(({ hidden }) => !hidden).map(text));
	download(`\ufeff${csvFormatRows(rows)}`, 'text/csv', 'places.csv');
}

/** Says what is in the table, and what is not. */
function tell(chosen: string[], missing: string[], { given, words, part, say }: Move<Data>) {
	const listed = (names: string[]) => listIn(given.tag, names);
	const places = listed(chosen.map((id) => given.data.places[id]!.name));
	const told = chosen.length ? words('shown', { places }) : words('all');
	part('told').textContent = told;
	say(told);
	part('missing').textContent = missing.length ? words('missing', { names: listed(missing) }) : '';
}

function show(answers: Answers, move: Move<Data>) {
	const all = chosenIn(answers);
	const chosen = all.length > 1 ? all : [];
	const table = move.part<HTMLTableElement>('table');
	for (const row of table.rows) showRow(row, chosen, move);
	tell(chosen, leaveOut(table, chosen), move);
	move.part('rate').textContent = rateOf(chosen, move);
	const button = move.part<HTMLButtonElement>('csv');
	button.hidden = false;
	button.onclick = () => saveTable(table);
}

export const compareTool: Tool<Data> = { show };
