import { hoursBack, weekly, worthOf, type Commute } from '../../tools/hours.ts';
import { numberIn } from '../../i18n/intl.ts';
import type { Answers } from '../../tools/fields.ts';
import type { Start, Starts } from './given.ts';
import type { Move, Tool } from './move.ts';
import { quantityIn } from '../../i18n/intl.ts';
import { list, money } from './write.ts';

interface Minutes {
	minutes: number;
	note: string;
}

interface Data {
	means: Record<string, Minutes>;
	journeys: Record<string, Minutes>;
	pay: Record<string, { median: number; note: string }>;
	weeks: number;
}

type Who = 1 | 2;
const startOf = ({ minutes, note }: Minutes): Start => ({ value: minutes, note });
const people = ({ adults }: Answers): Who[] => (adults === 2 ? [1, 2] : [1]);

/** Minutes after the move: the mean of the new place for a new job there, else the journey back to the old one. */
function minutesThere({ from, to, ...answers }: Answers, who: Who, { means, journeys }: Data) {
	if (!to) return undefined;
	if (answers[`work${who}`] !== 'keep') return means[to];
	return from === to ? means[to] : journeys[[from ?? '', to].sort().join(' ')];
}

/** What the fields of one adult begin with. */
function startsOf(answers: Answers, who: Who, { given: { data, places }, words }: Move<Data>): Starts {
	const now = answers.from ? data.means[answers.from] : undefined;
	const there = minutesThere(answers, who, data);
	const pay = data.pay[places[answers.from ?? answers.to ?? '']?.country ?? ''];
	return {
		[`work${who}`]: { value: 'new' },
		[`days${who}`]: { value: 5 },
		[`daysThere${who}`]: { value: answers[`days${who}`] ?? 5, note: words('asToday') },
		[`minutes${who}`]: now ? startOf(now) : { note: words('type') },
		[`minutesThere${who}`]: there ? startOf(there) : { note: words('type') },
		...(pay ? { [`pay${who}`]: { value: pay.median, note: pay.note } } : {}),
	};
}

/** Both ways of an adult; nothing while one is not known. */
function waysOf(answers: Answers, who: Who): { now: Commute; there: Commute } | undefined {
	const [minutes, minutesAfter] = [answers[`minutes${who}`], answers[`minutesThere${who}`]];
	if (minutes === undefined || minutesAfter === undefined) return undefined;
	return {
		now: { days: answers[`days${who}`]!, minutes },
		there: { days: answers[`daysThere${who}`]!, minutes: minutesAfter },
	};
}

/** One line for each side of an adult, with the reader's own numbers. */
function sides(answers: Answers, who: Who, ways: { now: Commute; there: Commute }, move: Move<Data>) {
	const { tag } = move.given;
	const line = (place: string | undefined, commute: Commute) =>
		move.words('howSide', {
			who: move.words(who === 1 ? 'me' : 'partner'),
			place: move.placeName(place),
			days: numberIn(tag, commute.days),
			minutes: numberIn(tag, commute.minutes),
			hours: quantityIn(tag, weekly(commute), 'hour', 2),
		});
	return [line(answers.from, ways.now), line(answers.to, ways.there)];
}

function showMoney(answers: Answers, each: { who: Who; hours: number }[], move: Move<Data>): string[] {
	const { tag, places } = move.given;
	const currency = places[answers.from ?? answers.to ?? '']?.currency ?? '';
	const [worth, cost] = [move.part('worth'), move.part('cost')];
	const paid = each.flatMap(({ who, hours }) => ({ hours, pay: answers[`pay${who}`] ?? 0 }));
	const sum = paid.reduce((total, { hours, pay }) => total + worthOf(hours, answers.weeks!, pay), 0);
	const amount = (value: number) => money(tag, value, currency);
	worth.textContent =
		currency && sum ? move.words('worth', { money: amount(Math.abs(Math.round(sum / 100) * 100)) }) : '';
	const [now, there] = [answers.travelNow, answers.travelThere];
	const saved = now === undefined || there === undefined ? 0 : now - there;
	cost.textContent = saved ? move.words(saved > 0 ? 'cheaper' : 'dearer', { money: amount(Math.abs(saved)) }) : '';
	return currency
		? paid
				.filter(({ pay }) => pay > 0)
				.map(({ hours, pay }) =>
					move.words('howWorth', {
						hours: quantityIn(tag, hours, 'hour', 2),
						weeks: numberIn(tag, answers.weeks!),
						pay: amount(pay),
						money: amount(worthOf(hours, answers.weeks!, pay)),
					}),
				)
		: [];
}

function show(answers: Answers, move: Move<Data>) {
	const { tag } = move.given;
	const all = people(answers).map((who) => ({ who, ways: waysOf(answers, who) }));
	const known = all.flatMap(({ who, ways }) => (ways ? [{ who, ways }] : []));
	const isAsked = Boolean(answers.to) && known.length === all.length;
	move.part('more').hidden = !isAsked;
	if (!isAsked) {
		move.part('answer').textContent = move.words('unasked');
		return move.say('');
	}
	const back = hoursBack(
		known.map(({ ways }) => ways),
		answers.weeks!,
	);
	const values = {
		hours: quantityIn(tag, Math.abs(back.week), 'hour', 1),
		days: quantityIn(tag, Math.abs(back.yearDays), 'day', 1),
	};
	const told = Math.abs(back.week) < 0.05 ? 'same' : back.week > 0 ? 'gain' : 'loss';
	move.part('answer').textContent = move.words(told, values);
	move.say(move.words(told, values));
	const worth = showMoney(
		answers,
		known.map(({ who, ways }) => ({ who, hours: weekly(ways.now) - weekly(ways.there) })),
		move,
	);
	const year = move.words('howYear', {
		hours: quantityIn(tag, back.week, 'hour', 2),
		weeks: numberIn(tag, answers.weeks!),
		days: quantityIn(tag, back.yearDays, 'day', 2),
	});
	list(move.part('how'), [...known.flatMap(({ who, ways }) => sides(answers, who, ways, move)), year, ...worth]);
}

export const hoursTool: Tool<Data> = {
	starts: (answers, move) => ({
		weeks: { value: move.given.data.weeks, note: move.words('weeksNote') },
		...startsOf(answers, 1, move),
		...(answers.adults === 2 ? startsOf(answers, 2, move) : {}),
	}),
	show,
};
