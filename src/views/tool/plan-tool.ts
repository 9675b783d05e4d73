import { periodIn } from '../../i18n/intl-dates.ts';
import { numberIn } from '../../i18n/intl.ts';
import type { Answers } from '../../tools/fields.ts';
import { digestsNow, digestsOf, fileOf, planIn, type Digests } from '../../tools/plan-file.ts';
import { dayOf, PHASES, planOf, type PlanData, type PlanStep } from '../../tools/plan.ts';
import { remember, remembered } from './device.ts';
import { download } from './download.ts';
import type { Move, Tool } from './move.ts';

type PlanMove = Move<PlanData>;
/** A file of more bytes is not even read. */
const MOST_BYTES = 400_000;

/** What the steps said when the plan was saved: on the device, or in the file that was opened. */
let saved: Digests = {};
let begun = false;

const itemOf = (key: string, { root }: PlanMove) => root.querySelector<HTMLElement>(`[data-step="${key}"]`)!;
const titleOf = (key: string, move: PlanMove) => itemOf(key, move).querySelector('a')!;
const dayIn = ({ term }: PlanStep, { move }: Answers) => (term && move ? dayOf(term, move) : undefined);
const planFor = (answers: Answers, { given }: PlanMove) =>
	planOf(given.data, answers, answers.to && given.places[answers.to]?.country);

function showStep(step: PlanStep, answers: Answers, move: PlanMove) {
	const item = itemOf(step.key, move);
	const day = dayIn(step, answers);
	item.hidden = false;
	item.querySelector('input')!.checked = answers.done?.includes(step.key) ?? false;
	const [place, whom] = [item.querySelector('[data-day]'), item.querySelector<HTMLElement>('[data-whom]')];
	if (whom) whom.hidden = answers.origin !== undefined;
	if (place) place.textContent = day ? move.words('last', { date: periodIn(move.given.tag, day) }) : '';
	item.querySelector<HTMLElement>('.plan-changed')!.hidden = (saved[step.key] ?? step.digest) === step.digest;
}

/** Puts the items of each phase in the order of the plan. What is focused stays so where nothing moves. */
function order(plan: PlanStep[], move: PlanMove) {
	for (const phase of PHASES) {
		const part = move.root.querySelector<HTMLElement>(`[data-phase="${phase}"]`)!;
		const items = plan.filter((step) => step.phase === phase).map(({ key }) => itemOf(key, move));
		part.hidden = !items.length;
		const list = part.querySelector('ol')!;
		if (items.some((item, at) => list.children[at] !== item)) list.prepend(...items);
	}
}

function sumUp(plan: PlanStep[], answers: Answers, move: PlanMove) {
	const { tag, places } = move.given;
	const place = answers.to && places[answers.to]?.name;
	const count = (steps: PlanStep[]) => numberIn(tag, steps.length);
	const isDone = ({ key }: PlanStep) => answers.done?.includes(key);
	const words = place
		? move.words('answer', { place, n: count(plan), done: count(plan.filter(isDone)) })
		: move.words('unasked');
	const next = plan
		.flatMap((step) => ({ step, day: isDone(step) ? undefined : dayIn(step, answers) }))
		.filter(({ day }) => day)
		.sort((a, b) => (a.day! < b.day! ? -1 : 1))[0];
	const told = next && { date: periodIn(tag, next.day!), step: titleOf(next.step.key, move).textContent };
	move.part('answer').textContent = words;
	move.part('next').textContent = told ? move.words('next', told) : answers.move ? '' : move.words('noDay');
	move.say(words);
}

function saveCalendar(move: PlanMove) {
	const { answers } = move;
	const steps = planFor(answers, move).flatMap((step) => {
		const day = dayIn(step, answers);
		const { textContent: title, href: url } = titleOf(step.key, move);
		const authority = itemOf(step.key, move).querySelector('bdi')!.textContent;
		return day ? [{ key: step.key, day, title, url, authority }] : [];
	});
	return import('../../tools/plan-calendar.ts').then(({ planCalendar }) =>
		download(planCalendar(steps, move.words('title'), location.hostname), 'text/calendar', 'plan.ics'),
	);
}

async function open(input: HTMLInputElement, move: PlanMove) {
	const [file] = input.files ?? [];
	if (!file) return;
	const read = file.size > MOST_BYTES ? { fault: 'huge' as const } : planIn(await file.text(), move.given.known);
	input.value = '';
	if (!('fault' in read)) {
		saved = read.digests;
		move.replace(read.answers);
	}
	move.part('note').textContent = move.words('fault' in read ? read.fault : 'opened');
}

function tick(box: HTMLInputElement, move: PlanMove) {
	const others = (move.answers.done ?? []).filter((key) => key !== box.value);
	move.give({ done: box.checked ? [...others, box.value] : others });
}

/** What the reader does beside the form. */
function begin(move: PlanMove) {
	begun = true;
	saved = digestsOf(remembered('our-plan'), move.given.known);
	const { steps } = move.given.data;
	const input = move.root.querySelector<HTMLInputElement>('#plan-file')!;
	const results = move.root.querySelector('.move-result')!;
	results.addEventListener('change', ({ target }) => {
		if (target === input) void open(input, move);
		else tick(target as HTMLInputElement, move);
	});
	results.addEventListener('click', ({ target }) => {
		const key = (target as HTMLElement).dataset['seen'];
		if (!key) return;
		saved = { ...saved, [key]: steps.find((step) => step.key === key)!.digest };
		move.give({});
		titleOf(key, move).focus();
	});
	move.part('file').hidden = false;
	move.part('print').onclick = () => print();
	move.part('calendar').onclick = () => void saveCalendar(move);
	move.part('save').onclick = () =>
		download(fileOf(move.answers, digestsNow(steps, saved)), 'application/json', 'plan.json');
}

function show(answers: Answers, move: PlanMove) {
	if (!begun) begin(move);
	const plan = planFor(answers, move);
	const keys = new Set(plan.map(({ key }) => key));
	for (const { key } of move.given.data.steps) itemOf(key, move).hidden = !keys.has(key);
	for (const step of plan) showStep(step, answers, move);
	order(plan, move);
	move.root.querySelectorAll<HTMLElement>('[data-guide]').forEach((part) => {
		part.hidden = Boolean(answers.to) && !move.given.data.guides[part.dataset['guide']!]!.places.includes(answers.to!);
	});
	move.part<HTMLButtonElement>('calendar').disabled = !plan.some((step) => dayIn(step, answers));
	sumUp(plan, answers, move);
	if (move.isKept) remember('our-plan', JSON.stringify(digestsNow(move.given.data.steps, saved)));
}

export const planTool: Tool<PlanData> = { show };
