import { changeIn, listIn, roundedIn } from '../../i18n/intl.ts';
import { periodIn } from '../../i18n/intl-dates.ts';
import type { MoneyData } from '../../money/data.ts';
import { differenceOf } from '../../money/difference.ts';
import { nationAt, prefilled, sideOf, type SideName } from '../../money/form.ts';
import { leftOf } from '../../money/household.ts';
import { isOwn, ownLeft } from '../../money/own.ts';
import type { Answers, FieldName } from '../../tools/fields.ts';
import { asked } from './left-fields.ts';
import { drawWaterfall } from './left-picture.ts';
import { showHow, showTable, type Sides } from './left-table.ts';
import type { Starts } from './given.ts';
import type { Move, Tool } from './move.ts';
import { money } from './write.ts';

type LeftMove = Move<MoneyData>;

/** Where a number that is filled in comes from, in words. */
function noteOf({ by, period, label }: { by: string; period: string; label?: string }, move: LeftMove) {
	if (!by) return move.words('assumed');
	return [label, move.words('known', { by, period })].filter(Boolean).join(': ');
}

function startsOf(answers: Answers, side: SideName, move: LeftMove): Starts {
	const filled = Object.entries(prefilled(move.given.data, answers, side)).map(([name, known]) => [
		name,
		known ? { value: known.value, note: noteOf(known, move) } : { note: move.words('ask') },
	]);
	return { [`home${side}`]: { value: 'rent' }, ...(Object.fromEntries(filled) as Starts) };
}

/** Shows the fields that the household and the places need, and the money of each. */
function fit(answers: Answers, move: LeftMove) {
	move.root.querySelectorAll<HTMLElement>('[data-when]').forEach((part) => {
		part.hidden = !asked(part.dataset['when'] as FieldName, answers, move.given.data);
	});
	const there = nationAt(move.given.data, answers, 'There');
	const units = { Now: isOwn(answers) ? there : nationAt(move.given.data, answers, 'Now'), There: there };
	move.root.querySelectorAll<HTMLElement>('[data-unit]').forEach((part) => {
		const name = part.dataset['unit']!;
		const side = /There\d?$/.test(name) ? 'There' : 'Now';
		if (/^(ownShare|interest)/.test(name)) part.textContent = '%';
		else if (!/^(area|km|days)/.test(name)) part.textContent = units[side]?.currency ?? '';
	});
}

function headline({ difference, today }: Sides, move: LeftMove): string {
	const about = Math.round(Math.abs(difference.sum) / 100) * 100;
	if (!about) return move.words('same');
	const words = { money: money(move.given.tag, about, today.currency) };
	return move.words(difference.sum > 0 ? 'gain' : 'loss', words);
}

/** The lines that differ most, in words. */
function mostOf({ difference, today }: Sides, move: LeftMove): string {
	const { tag } = move.given;
	const said = difference.largest.map((name) => {
		const { amount } = difference.lines.find((line) => line.name === name)!;
		return move.words('line', { what: move.words(`line-${name}`), money: changeIn(tag, amount, today.currency) });
	});
	return said.length ? move.words('most', { what: listIn(tag, said) }) : '';
}

function missingOf({ today, there }: Sides, answers: Answers, move: LeftMove): string {
	const at = (gaps: readonly string[], place: string | undefined) =>
		gaps.map((gap) => `${move.words(`gap-${gap}`)} (${move.placeName(place)})`);
	const all = [...at(today.gaps, answers.from), ...at(there.gaps, answers.to)];
	return all.length ? move.words('missing', { what: listIn(move.given.tag, all) }) : '';
}

/** The rate that both moneys were compared by, and its day. */
function rateOf({ from, to }: Sides, move: LeftMove): string {
	if (from.currency === to.currency) return '';
	const { tag } = move.given;
	const date = periodIn(tag, from.exchangeDate);
	const one = roundedIn(tag, to.perEuro / from.perEuro, 4);
	return move.words('rate', { from: from.currency, to: to.currency, rate: one, date });
}

function sidesOf(answers: Answers, { given: { data } }: LeftMove): Sides | undefined {
	const [now, after] = [sideOf(data, answers, 'Now'), sideOf(data, answers, 'There')];
	const to = nationAt(data, answers, 'There');
	if (!after || !to) return undefined;
	const from = isOwn(answers) ? to : nationAt(data, answers, 'Now');
	const today = isOwn(answers) ? ownLeft(answers, to.currency) : now && leftOf(now);
	if (!today || !from) return undefined;
	const there = leftOf(after);
	return { today, there, from, to, difference: differenceOf(today, there, from, to) };
}

function show(answers: Answers, move: LeftMove) {
	fit(answers, move);
	const sides = sidesOf(answers, move);
	move.part('more').hidden = !sides;
	if (!sides) {
		move.part('answer').textContent = move.words('unasked');
		return move.say('');
	}
	const said = headline(sides, move);
	const missing = missingOf(sides, answers, move);
	const texts = { answer: said, missing, most: mostOf(sides, move), rate: rateOf(sides, move) };
	for (const [name, text] of Object.entries(texts)) move.part(name).textContent = text;
	move.part('missing').hidden = !missing;
	move.say([said, missing].filter(Boolean).join(' '));
	showTable(sides, answers, move);
	drawWaterfall(move.part('picture'), sides.difference, move);
	showHow(sides, answers, move);
}

export const leftTool: Tool<MoneyData> = {
	starts: (answers, move) => ({ ...startsOf(answers, 'Now', move), ...startsOf(answers, 'There', move) }),
	show,
};
