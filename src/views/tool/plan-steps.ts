import { periodIn } from '../../i18n/intl-dates.ts';
import type { Answers } from '../../tools/fields.ts';
import type { Digests } from '../../tools/plan-file.ts';
import { dayOf, PHASES, type PlanData, type PlanStep } from '../../tools/plan.ts';
import type { Move } from './move.ts';

export type PlanMove = Move<PlanData>;

/** The item of a step. */
export const itemOf = (key: string, { root }: PlanMove) => root.querySelector<HTMLElement>(`[data-step="${key}"]`)!;
/** The title of a step, which leads to its guide. */
export const titleOf = (key: string, move: PlanMove) => itemOf(key, move).querySelector('a')!;
/** The last day of a step, if it has one and the day of the move is known. */
export const dayIn = ({ term }: PlanStep, { move }: Answers) => (term && move ? dayOf(term, move) : undefined);

/** Shows a step as it is for the reader. Takes what the steps said when the plan was saved. */
export function showStep(step: PlanStep, answers: Answers, saved: Digests, move: PlanMove) {
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
export function order(plan: PlanStep[], move: PlanMove) {
	for (const phase of PHASES) {
		const part = move.root.querySelector<HTMLElement>(`[data-phase="${phase}"]`)!;
		const items = plan.filter((step) => step.phase === phase).map(({ key }) => itemOf(key, move));
		part.hidden = !items.length;
		const list = part.querySelector('ol')!;
		if (items.some((item, at) => list.children[at] !== item)) list.prepend(...items);
	}
}
