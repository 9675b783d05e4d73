import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as Duration from 'temporal-polyfill/fns/Duration';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { Answers } from './fields.ts';

/** When a step is done, in the order of time. */
export const PHASES = ['before', 'arrival', 'later'] as const;
type Phase = (typeof PHASES)[number];

/** The last day for a step, counted from the day of the move. */
export interface Term {
	when: 'before' | 'after';
	months?: number | undefined;
	weeks?: number | undefined;
	days?: number | undefined;
}

/** A guide as far as a plan asks: when it holds its steps, and the municipalities that it is about. */
export interface PlanGuide {
	plan: 'always' | 'two' | 'asked';
	places: string[];
}

/** A step of a guide as far as a plan asks. What is left out holds for everybody. */
export interface PlanStep {
	/** Stands for the guide and the step wherever a reader keeps them. */
	key: string;
	guide: string;
	phase: Phase;
	country?: string | undefined;
	from?: string[] | undefined;
	ages?: { from: number; to: number } | undefined;
	/** The occupations that it is for: those that ask for a licence. */
	jobs?: string[] | undefined;
	term?: Term | undefined;
	/** Changes with what the step says. */
	digest: string;
}

export interface PlanData {
	guides: Record<string, PlanGuide>;
	/** In the order of the guides, and of the steps in each. */
	steps: PlanStep[];
}

/** The last day of a term. Takes the day of the move as `2027-02-28`. */
export function dayOf({ when, months = 0, weeks = 0, days = 0 }: Term, move: string): string {
	const count = when === 'before' ? PlainDate.subtract : PlainDate.add;
	const length = Duration.fromFields({ months, weeks, days });
	return PlainDate.toString(count(PlainDate.fromString(move, Calendar.getBasic), length));
}

/** Without a day of the move, terms are put in order as if it were this one. */
const SOME_DAY = '2001-07-01';
const LAST = '9999';

/** Whether a plan holds a step by its guide. One for an occupation is held if somebody has that, and else left out. */
function isHeld({ guide: id, jobs }: PlanStep, { plan }: PlanGuide, answers: Answers) {
	const { adults, guides = [], job1, job2 } = answers;
	const own = [job1, adults === 2 ? job2 : undefined].filter((job) => job !== undefined);
	if (jobs && own.length) return own.some((job) => jobs.includes(job));
	return plan === 'always' || (plan === 'two' && adults === 2) || guides.includes(id);
}

/** Whether a step is for a household: for its place, where it comes from, and its children. */
function isFor(step: PlanStep, guide: PlanGuide, answers: Answers, country: string | undefined) {
	const { to, origin, children = [] } = answers;
	return (
		(!to || guide.places.includes(to)) &&
		(!country || !step.country || step.country === country) &&
		(!origin || !step.from || step.from.includes(origin)) &&
		(!step.ages || children.some((age) => age >= step.ages!.from && age <= step.ages!.to))
	);
}

/**
 * The steps with the days by which each phase is put in order: one without a day stands behind the one before it. The
 * first steps of a guide that not every plan holds follow what has a day, unless they come before the move.
 */
function withDays(steps: PlanStep[], guides: PlanData['guides'], move: string) {
	const last = new Map<string, string>();
	return steps.map((step) => {
		const at = `${step.guide} ${step.phase}`;
		const isFirst = step.phase === 'before' || guides[step.guide]!.plan === 'always';
		const day = step.term ? dayOf(step.term, move) : (last.get(at) ?? (isFirst ? '' : LAST));
		last.set(at, day);
		return { step, day };
	});
}

/**
 * The steps for a household in the order of time. Takes the country of its new place, if it has said that. Dated
 * ones stand by their days within each phase; one without a day behind the one before it in its guide.
 */
export function planOf({ guides, steps }: PlanData, answers: Answers, country?: string): PlanStep[] {
	const own = steps.filter((step) => {
		const guide = guides[step.guide]!;
		return isHeld(step, guide, answers) && isFor(step, guide, answers, country);
	});
	const dated = withDays(own, guides, answers.move ?? SOME_DAY);
	const phase = ({ step }: { step: PlanStep }) => PHASES.indexOf(step.phase);
	return dated
		.sort((a, b) => phase(a) - phase(b) || (a.day < b.day ? -1 : Number(a.day > b.day)))
		.map(({ step }) => step);
}
