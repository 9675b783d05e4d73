import type { Known, MoneyData, MoneyNation, MoneyPlace } from './data.ts';
import type { Family, Home, Side } from './types.ts';

/** The numbers of one side that a reader can type. */
export const FIELDS = [
	'pay1',
	'pay2',
	'area',
	'rent',
	'price',
	'own',
	'interest',
	'running',
	'assessed',
	'propertyTax',
	'instalment',
	'afterSchool',
	'travel',
	'km1',
	'km2',
] as const;
export type Field = (typeof FIELDS)[number];
export type Typed = Partial<Record<Field, number>>;

/** What is chosen for one side: the place, and whether the home is rented or bought. */
export interface Choice {
	place: string;
	home: Home['kind'];
	typed: Typed;
}

/** All that a reader says. */
export interface Answers {
	adults: 1 | 2;
	/** The occupation of each adult, or nothing. */
	jobs: readonly [string, string];
	family: Family;
	today: Choice;
	there: Choice;
}
export type SideName = 'today' | 'there';

/** What a form holds before anybody types: a number that is known, or one that this tool assumes. */
export type Prefilled = Partial<Record<Field, Known>>;

const assumed = (value: number): Known => ({ value, period: '', by: '' });

/** The square metres that are assumed: a flat of three rooms, or a small house. */
export const AREAS = { rent: 70, buy: 120 } as const;

const placeOf = ({ places }: MoneyData, id: string): MoneyPlace | undefined => places.find((place) => place.id === id);

const nationOf = (data: MoneyData, place: string): MoneyNation | undefined =>
	data.nations[placeOf(data, place)?.country ?? ''];

/** The pay of an adult: that of the occupation, or of all; there as today within a country. */
function payOf(data: MoneyData, answers: Answers, side: SideName, adult: 0 | 1): Known | undefined {
	const nation = nationOf(data, answers[side].place);
	const field = adult === 0 ? 'pay1' : 'pay2';
	const same = nation && nation === nationOf(data, answers.today.place);
	const today = answers.today.typed[field];
	if (side === 'there' && same && today !== undefined) return assumed(today);
	const job = data.occupations.find(({ id }) => id === answers.jobs[adult]);
	return job?.pay[nation?.country ?? ''] ?? nation?.pay;
}

const times = (known: Known | undefined, factor: number): Known | undefined =>
	known && { ...known, value: Math.round(known.value * factor) };

/** What is filled in for one side before the reader types. What is missing has no value. */
export function prefilled(data: MoneyData, answers: Answers, side: SideName): Prefilled {
	const { place: id, home, typed } = answers[side];
	const [place, nation] = [placeOf(data, id), nationOf(data, id)];
	const area = typed.area ?? AREAS[home];
	const known: Record<string, Known | undefined> = {
		pay1: payOf(data, answers, side, 0),
		pay2: answers.adults === 2 ? payOf(data, answers, side, 1) : undefined,
		area: assumed(AREAS[home]),
		rent: times(place?.rent, area / 12),
		price: place?.price ?? times(place?.squareMetre, area),
		own: nation && assumed(nation.ownShare),
		interest: nation?.interest,
		...Object.fromEntries(['running', 'travel', 'km1', 'km2'].map((field) => [field, assumed(0)])),
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Prefilled;
}

/** A household at one side: what the reader typed, and else what is filled in. Nothing without a place. */
export function sideOf(data: MoneyData, answers: Answers, side: SideName): Side | undefined {
	const { place: id, home: kind, typed } = answers[side];
	const [place, nation] = [placeOf(data, id), nationOf(data, id)];
	if (!place || !nation) return undefined;
	const filled = prefilled(data, answers, side);
	const number = (field: Field) => typed[field] ?? filled[field]?.value;
	const home: Home =
		kind === 'rent'
			? { kind, rent: number('rent') }
			: {
					kind,
					price: number('price'),
					ownShare: number('own') ?? 0,
					interest: number('interest') ?? 0,
					running: number('running') ?? 0,
					assessedValue: number('assessed'),
					propertyTax: number('propertyTax'),
					instalment: number('instalment'),
				};
	const adults = ([1, 2] as const)
		.slice(0, answers.adults)
		.map((nth) => ({ pay: number(`pay${nth}`) ?? 0, commuteKm: number(`km${nth}`) ?? 0 }));
	const { family } = answers;
	return {
		nation,
		rates: place.rates,
		family,
		adults,
		home,
		travel: number('travel') ?? 0,
		afterSchoolFee: number('afterSchool'),
	};
}
