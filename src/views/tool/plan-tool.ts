import { periodIn } from '../../i18n/intl-dates.ts';
import { numberIn } from '../../i18n/intl.ts';
import type { Answers } from '../../tools/fields.ts';
import { digestsNow, digestsOf, fileOf, planIn, type Digests } from '../../tools/plan-file.ts';
import { planOf, type PlanData, type PlanStep } from '../../tools/plan.ts';
import { remember, remembered } from './device.ts';
import { download } from './download.ts';
import type { Tool } from './move.ts';
import { dayIn, itemOf, order, showStep, titleOf, type PlanMove } from './plan-steps.ts';

/** A file of more bytes is not even read. */
const MOST_BYTES = 400_000;

/** What the steps said when the plan was saved: on the device, or in the file that was opened. */
let saved: Digests = {};
let begun = false;

const planFor = (answers: Answers, { given }: PlanMove) =>
	planOf(given.data, answers, answers.to && given.places[answers.to]?.country);

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

async function saveCalendar(plan: PlanStep[], answers: Answers, move: PlanMove) {
	const steps = plan.flatMap((step) => {
		const day = dayIn(step, answers);
		const { textContent: title, href: url } = titleOf(step.key, move);
		const authority = itemOf(step.key, move).querySelector('bdi')!.textContent;
		return day ? [{ key: step.key, day, title, url, authority }] : [];
	});
	// What writes calendars weighs as much as all else: it comes when it is asked for.
	const { planCalendar } = await import('../../tools/plan-calendar.ts');
	download(planCalendar(steps, move.words('title'), location.hostname), 'text/calendar', 'plan.ics');
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
	move.part('save').onclick = () =>
		download(fileOf(move.answers, digestsNow(steps, saved)), 'application/json', 'plan.json');
}

function show(answers: Answers, move: PlanMove) {
	if (!begun) begin(move);
	const plan = planFor(answers, move);
	const keys = new Set(plan.map(({ key }) => key));
	for (const { key } of move.given.data.steps) itemOf(key, move).hidden = !keys.has(key);
	for (const step of plan) showStep(step, answers, saved, move);
	order(plan, move);
	move.root.querySelectorAll<HTMLElement>('[data-guide]').forEach((part) => {
		part.hidden = Boolean(answers.to) && !move.given.data.guides[part.dataset['guide']!]!.places.includes(answers.to!);
	});
	const calendar = move.part<HTMLButtonElement>('calendar');
	calendar.disabled = !plan.some((step) => dayIn(step, answers));
	calendar.onclick = () => void saveCalendar(plan, answers, move);
	sumUp(plan, answers, move);
	if (move.isKept) remember('our-plan', JSON.stringify(digestsNow(move.given.data.steps, saved)));
}

export const planTool: Tool<PlanData> = { show };
