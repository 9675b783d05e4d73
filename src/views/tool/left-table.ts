import type { MoneyData, MoneyNation } from '../../money/data.ts';
import { converted, type Difference } from '../../money/difference.ts';
import { namesIn } from '../../money/evaluate.ts';
import { explain } from '../../money/explain.ts';
import type { Left, Working } from '../../money/types.ts';
import type { Step } from '../../collections/money.ts';
import type { Answers } from '../../tools/fields.ts';
import { changeIn, numberIn, roundedIn } from '../../i18n/intl.ts';
import type { Move } from './move.ts';
import { list, money } from './write.ts';

/** Both places as they were counted. */
export interface Sides {
	today: Left;
	there: Left;
	from: MoneyNation;
	to: MoneyNation;
	difference: Difference;
}

const cell = (tag: 'th' | 'td', text: string) => {
	const made = Object.assign(document.createElement(tag), { textContent: text });
	if (tag === 'th') made.setAttribute('scope', 'row');
	return made;
};

/** The table: each line in the money of its place, and the difference in that of today. */
export function showTable(sides: Sides, answers: Answers, move: Move<MoneyData>) {
	const { today, there, from, to, difference } = sides;
	const { tag } = move.given;
	move.part('nameNow').textContent = `${move.placeName(answers.from)} (${from.currency})`;
	move.part('nameThere').textContent = `${move.placeName(answers.to)} (${to.currency})`;
	const plain = (amount: number) => numberIn(tag, amount, { kind: 'number', decimals: 0 });
	const other = (amount: number) =>
		from.currency === to.currency ? '' : ` (${money(tag, converted(amount, to, from), from.currency)})`;
	const row = (name: string, now: number, after: number, amount: number) => {
		const made = document.createElement('tr');
		const afterText = plain(after) + other(after);
		made.append(cell('th', name), cell('td', plain(now)), cell('td', afterText), cell('td', changeIn(tag, amount)));
		return made;
	};
	const lines = difference.lines.map(({ name, amount }) =>
		row(move.words(`line-${name}`), today.lines[name], there.lines[name], amount),
	);
	const sum = row(move.words('sum'), today.sum, there.sum, difference.sum);
	sum.className = 'sum';
	move.part('rows').replaceChildren(...lines, sum);
	move.part('saved').textContent =
		today.saved || there.saved
			? move.words('saved', {
					today: money(tag, today.saved, from.currency),
					there: money(tag, there.saved, to.currency),
				})
			: '';
}

/** A step of a calculation with the reader's own numbers, to be followed with pen and paper. */
function lineOf(step: Step, { values }: Working, move: Move<MoneyData>): string {
	const number = (value: number) => roundedIn(move.given.tag, value, 3);
	const { base, start, rate, from, per, value, changed } = explain(step, values);
	const name = Object.values(step.names ?? {})[0]!;
	const isSum = step.kind === 'sum' || namesIn(step.of).length > 1;
	const above = from ? `(${number(base)} − ${number(from)})` : number(base);
	const part = rate === 100 && !start && !from ? number(base) : `${above} × ${number(rate)} %`;
	const whole = [start ? number(start) : '', rate ? part : ''].filter(Boolean).join(' + ') || number(start);
	const formula = isSum && rate === 100 ? number(base) : whole;
	const divided = per === 1 ? formula : `(${formula}) ÷ ${number(per)}`;
	const note = changed ? ` (${move.words('limited')})` : '';
	return divided === number(value) ? `${name}: ${number(value)}` : `${name}: ${divided} = ${number(value)}${note}`;
}

function workingOf(working: Working, nation: MoneyNation, place: string, move: Move<MoneyData>): HTMLElement[] {
	const steps = nation.calculations.find(({ id }) => id === working.calculation)!.steps.filter(({ names }) => names);
	if (!steps.length) return [];
	const who = working.adult === undefined ? '' : move.words(working.adult === 0 ? 'me' : 'partner');
	const heading = Object.assign(document.createElement('h3'), {
		className: 'mt-4 text-[1em] font-semibold',
		textContent: [place, who, nation.year, nation.currency].filter(Boolean).join(' · '),
	});
	const lines = document.createElement('ul');
	list(
		lines,
		steps.filter(({ id }) => working.values[id] !== 0).map((step) => lineOf(step, working, move)),
	);
	return [heading, lines];
}

/** How each side was counted, with the reader's own numbers. */
export function showHow({ today, there, from, to }: Sides, answers: Answers, move: Move<MoneyData>) {
	const names = [move.placeName(answers.from), move.placeName(answers.to)] as const;
	const all = [
		...today.workings.flatMap((working) => workingOf(working, from, names[0], move)),
		...there.workings.flatMap((working) => workingOf(working, to, names[1], move)),
	];
	move.part('how').replaceChildren(...all);
}
