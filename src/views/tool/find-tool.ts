import { listIn, numberIn } from '../../i18n/intl.ts';
import { firmness, isClear, rank, type Measured, type Ranked } from '../../tools/find.ts';
import type { Answers } from '../../tools/fields.ts';
import type { Move, Tool } from './move.ts';
import { list } from './write.ts';

interface Had {
	value: number;
	words: string;
}

interface Wish {
	id: string;
	name: string;
	better: 'more' | 'less';
	measure?: string;
	had: Record<string, Had>;
}

interface Data {
	places: { id: string; href: string }[];
	/** How many entries of each trade a place has. */
	trades: Record<string, Record<string, number>>;
	jobs: Record<string, string[]>;
	wishes: Wish[];
}

/** So many places stand at the top where none is clearly first. */
const TOP = 3;

/** What places have of a wish that hangs on an answer; nothing for all while it is not given. */
function answered({ measure }: Wish, place: string, { from, job1 }: Answers, move: Move<Data>): Had | undefined {
	const { given } = move;
	if (measure === 'same-country') {
		if (!from) return undefined;
		const same = given.places[place]?.country === given.places[from]?.country;
		return { value: Number(same), words: move.words(same ? 'has' : 'hasNot') };
	}
	if (measure !== 'own-trade' || !job1) return undefined;
	const value = (given.data.jobs[job1] ?? []).reduce((sum, trade) => sum + (given.data.trades[place]?.[trade] ?? 0), 0);
	return { value, words: move.words('entries', { n: numberIn(given.tag, value) }) };
}

const hadBy = (wish: Wish, place: string, answers: Answers, move: Move<Data>) =>
	wish.had[place] ?? answered(wish, place, answers, move);

function measured(answers: Answers, move: Move<Data>): Measured[] {
	const { places, wishes } = move.given.data;
	return wishes.map((wish) => ({
		id: wish.id,
		better: wish.better,
		values: Object.fromEntries(places.map(({ id }) => [id, hadBy(wish, id, answers, move)?.value])),
	}));
}

const decimal = { kind: 'number', decimals: 2 } as const;

/** Weights times points of a place, as they were counted. */
function sumOf({ place, score, parts }: Ranked, move: Move<Data>) {
	const write = (value: number) => numberIn(move.given.tag, value, decimal);
	const counted = parts.filter(({ points, weight }) => points !== undefined && weight > 0);
	const terms = counted.map(({ weight, points }) => `${numberIn(move.given.tag, weight)} × ${write(points!)}`);
	const all = counted.reduce((sum, { weight }) => sum + weight, 0);
	// A formula runs from left to right in every language.
	const sum = `\u2066(${terms.join(' + ')}) ÷ ${numberIn(move.given.tag, all)}\u2069`;
	return move.words('howRow', { place: move.placeName(place), sum, points: write(score) });
}

function rowOf({ place, score, parts }: Ranked, answers: Answers, move: Move<Data>) {
	const { places, wishes } = move.given.data;
	const row = document.createElement('tr');
	const name = Object.assign(document.createElement('th'), { scope: 'row' });
	const { href } = places.find(({ id }) => id === place)!;
	name.append(Object.assign(document.createElement('a'), { href, textContent: move.placeName(place) }));
	const points = Object.assign(row.insertCell(), {
		className: 'number',
		textContent: numberIn(move.given.tag, score, decimal),
	});
	row.insertBefore(name, points);
	const weighed = wishes.filter(({ id }) => parts.some(({ wish, weight }) => wish === id && weight > 0));
	for (const wish of weighed)
		row.insertCell().textContent = hadBy(wish, place, answers, move)?.words ?? move.words('unknown');
	return row;
}

function headOf(parts: Ranked['parts'], move: Move<Data>) {
	const row = document.createElement('tr');
	const { tag, data } = move.given;
	const names = parts
		.filter(({ weight }) => weight > 0)
		.map(({ wish, weight }) => `${data.wishes.find(({ id }) => id === wish)!.name} × ${numberIn(tag, weight)}`);
	for (const name of [move.words('place'), move.words('points'), ...names])
		row.append(Object.assign(document.createElement('th'), { scope: 'col', textContent: name }));
	return row;
}

function showTable(ranked: Ranked[], answers: Answers, move: Move<Data>) {
	const [head, body] = [document.createElement('thead'), document.createElement('tbody')];
	head.append(headOf(ranked[0]!.parts, move));
	body.append(...ranked.map((one) => rowOf(one, answers, move)));
	move.part('order').replaceChildren(head, body);
	list(
		move.part('how'),
		ranked.map((one) => sumOf(one, move)),
	);
}

function show(answers: Answers, move: Move<Data>) {
	const places = move.given.data.places.map(({ id }) => id);
	const [wishes, weights] = [measured(answers, move), answers.wishes ?? {}];
	const isAsked = Object.values(weights).some((weight) => weight > 0);
	move.part('more').hidden = !isAsked;
	if (!isAsked) {
		move.part('answer').textContent = move.words('unasked');
		return move.say('');
	}
	const ranked = rank(wishes, places, weights);
	const firm = firmness(wishes, places, weights);
	const names = ranked.slice(0, TOP).map(({ place }) => move.placeName(place));
	const told = isClear(ranked, firm)
		? move.words('first', { place: names[0]! })
		: move.words('close', { places: listIn(move.given.tag, names) });
	move.part('answer').textContent = told;
	move.say(told);
	const share = numberIn(move.given.tag, firm * 100, { kind: 'share', decimals: 0 });
	move.part('firm').textContent = move.words('firm', { share, place: names[0]! });
	showTable(ranked, answers, move);
}

export const findTool: Tool<Data> = { show };
