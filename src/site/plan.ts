import { getCollection } from 'astro:content';
import { attributesOf, nodesOf, readProse, type Node } from '../content/prose.ts';
import { textOf } from '../content/files.ts';
import { textFile } from '../content/stamps.ts';
import { unmarked } from '../i18n/foreign.ts';
import { memoize } from '../memoize.ts';
import { digest } from '../share/cache.ts';
import type { PlanData, PlanGuide, PlanStep, Term } from '../tools/plan.ts';
import { municipalitiesAt } from './careers.ts';
import { pagesIn, type PageOf } from './pages.ts';

type Guide = PageOf<'guides'>;
type Step = Guide['facts']['data']['steps'][number];

/** A step as the page shows it. */
export interface ToldStep {
	plan: PlanStep;
	guide: Guide;
	facts: Step;
	title: string;
	/** The id of the source of its term. */
	source?: string | undefined;
}

const ORDER = ['always', 'two', 'asked'] as const;
const licences = (await getCollection('occupations')).flatMap(({ id, data }) =>
	Object.values(data.regulated).flatMap((licence) => (licence ? [{ id, at: `${licence.guide}/${licence.step}` }] : [])),
);

/** The steps of a guide in the text of a language, by their ids. */
const stepsIn = memoize(
	(guide: string, locale: string) => `${guide} ${locale}`,
	(guide, locale) => {
		const { tree } = readProse(textOf(textFile('guides', guide, locale)));
		const steps = tree ? nodesOf(tree).filter(({ name }) => name === 'Step') : [];
		return new Map(steps.map((step) => [attributesOf(step)['id']!, step]));
	},
);

const words = (node: Node | undefined) =>
	JSON.stringify(node, (name, value: unknown) => (name === 'position' ? undefined : value));

/** Eight digits that change with what a step says: its facts, and its words in the language of its guide. */
function digestOf({ id, facts }: Guide, { checked: _checked, owner: _owner, ...said }: Step): string {
	return digest(JSON.stringify(said), words(stepsIn(id, facts.data.source).get(said.id))).slice(0, 8);
}

/** The last day of a step. What takes long and comes before the move has to begin so much before it. */
function termOf({ term, takes, phase }: Step): (Term & { source: string }) | undefined {
	if (term || !takes || phase !== 'before') return term;
	return { when: 'before', [`${takes.unit}s`]: takes.most, source: takes.source };
}

const keyOf = (guide: string, step: string) => digest(`${guide}/${step}`).slice(0, 6);

function toldStep(guide: Guide, facts: Step): ToldStep {
	const { source, ...term } = termOf(facts) ?? {};
	const at = `${guide.id}/${facts.id}`;
	const jobs = licences.filter((licence) => licence.at === at).map(({ id }) => id);
	const { phase, country, from, ages } = facts;
	return {
		guide,
		facts,
		source,
		title: unmarked(attributesOf(stepsIn(guide.id, guide.textLocale).get(facts.id)!)['title']!),
		plan: {
			key: keyOf(guide.id, facts.id),
			guide: guide.id,
			digest: digestOf(guide, facts),
			phase,
			country,
			from,
			ages,
			...(jobs.length ? { jobs } : {}),
			...('when' in term ? { term } : {}),
		},
	};
}

/** The guides by when plans hold them, each sort in its order. */
export const planGuides = (locale: string): Guide[] =>
	pagesIn('guides', locale).sort(
		({ facts: { data: a } }, { facts: { data: b } }) =>
			ORDER.indexOf(a.plan) - ORDER.indexOf(b.plan) || a.order - b.order,
	);

/** All steps of all guides, in the order of these. */
export const toldSteps = memoize(
	(locale: string) => locale,
	(locale) => planGuides(locale).flatMap((guide) => guide.facts.data.steps.map((step) => toldStep(guide, step))),
);

/** What stands for each step in addresses and files. */
export const stepKeys = (locale: string) =>
	pagesIn('guides', locale).flatMap(({ id, facts }) => facts.data.steps.map((step) => keyOf(id, step.id)));

const planGuide = ({ facts: { data }, locale }: Guide): PlanGuide => ({
	plan: data.plan,
	places: data.places.flatMap((place) => municipalitiesAt(place, locale)),
});

/** All that a plan is made of, in the language of a page. */
export const planData = (locale: string): PlanData => ({
	guides: Object.fromEntries(planGuides(locale).map((guide) => [guide.id, planGuide(guide)])),
	steps: toldSteps(locale).map(({ plan }) => plan),
});
