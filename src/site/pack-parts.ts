import { PHASES } from '../tools/plan.ts';
import { entriesAbout, tradesOf, type Topical } from './entries.ts';
import { countryOf } from './figures.ts';
import { WORK_KINDS } from './packs.ts';
import type { PageOf } from './pages.ts';
import { planGuides, toldSteps, type ToldStep } from './plan.ts';

type Municipality = PageOf<'municipalities'>;
type Guide = PageOf<'guides'>;

/** More entries of a kind than so many would not fit on their sheet. The list of the place has them all. */
const FEW = 5;

/** What a pack shows of the work in its trade, kind by kind. */
export const packWork = ({ facts: { data }, locale }: PageOf<'packs'>) =>
	WORK_KINDS.map((kind) => ({
		kind,
		entries: (entriesAbout(kind, data.place, locale) as Topical[])
			.filter((entry) => tradesOf(entry).includes(data.trade!))
			.slice(0, FEW),
	})).filter(({ entries }) => entries.length);

/** The guides about a place, by when a plan holds them. */
const guidesFor = ({ id, facts, locale }: Municipality, plan: Guide['facts']['data']['plan']) =>
	planGuides(locale).filter(({ facts: { data } }) => {
		const isHere = data.places.some((place) => [id, `regions/${facts.data.region}`].includes(place));
		return isHere && data.plan === plan && data.countries.includes(countryOf(id, locale));
	});

const byPhase = (a: ToldStep, b: ToldStep) => PHASES.indexOf(a.plan.phase) - PHASES.indexOf(b.plan.phase);

/** The guides that everybody needs who moves to a place, each with its steps in the order of time. */
export const movingGuides = (place: Municipality) =>
	guidesFor(place, 'always').map((guide) => ({
		guide,
		steps: toldSteps(place.locale)
			.filter((step) => step.guide.id === guide.id)
			.filter(({ facts: { country } }) => !country || country === countryOf(place.id, place.locale))
			.toSorted(byPhase),
	}));

/** The guides for a second adult who moves to a place. */
export const partnerGuides = (place: Municipality) => guidesFor(place, 'two');

/** All other guides about a place. */
export const otherGuides = (place: Municipality) => guidesFor(place, 'asked');
