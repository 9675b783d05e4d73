import type { Answers } from '../tools/fields.ts';
import type { Known, MoneyData, MoneyNation, MoneyPlace } from './data.ts';
import type { Home, Side } from './types.ts';

export type SideName = 'Now' | 'There';
type Nth = 1 | 2;

/** The square metres that are assumed: a flat of three rooms, or a small house. */
const AREAS = { rent: 70, buy: 120 } as const;
/** The days a week at work that are assumed. */
const DAYS = 5;

/** What a form holds before anybody types, by the names of its fields. Those without a publisher are assumed. */
export type Prefilled = Partial<Record<keyof Answers, Known | undefined>>;

const assumed = (value: number): Known => ({ value, period: '', by: '' });
const times = (known: Known | undefined, factor: number): Known | undefined =>
	known && { ...known, value: Math.round(known.value * factor) };

/** The names of the fields of a side. Pay of today has none of its own: `pay1`, and `payThere1`. */
const payName = (side: SideName, nth: Nth) => (side === 'Now' ? (`pay${nth}` as const) : (`payThere${nth}` as const));
const daysName = (side: SideName, nth: Nth) =>
	side === 'Now' ? (`days${nth}` as const) : (`daysThere${nth}` as const);
const placeName = (side: SideName) => (side === 'Now' ? 'from' : 'to');

const placeOf = ({ places }: MoneyData, answers: Answers, side: SideName): MoneyPlace | undefined =>
	places.find(({ id }) => id === answers[placeName(side)]);

/** The country of a side, if its place can be counted. */
export const nationAt = (data: MoneyData, answers: Answers, side: SideName): MoneyNation | undefined =>
	data.nations[placeOf(data, answers, side)?.country ?? ''];

/** The pay of an adult: there as today within a country; else that of the occupation, or of all. */
function payOf(data: MoneyData, answers: Answers, side: SideName, nth: Nth): Known | undefined {
	const nation = nationAt(data, answers, side);
	const today = answers[`pay${nth}`];
	if (side === 'There' && today !== undefined && nation === nationAt(data, answers, 'Now')) return assumed(today);
	const job = data.occupations.find(({ id }) => id === answers[`job${nth}`]);
	return job?.pay[nation?.country ?? ''] ?? nation?.pay;
}

/** What is filled in for a side before the reader types. What is missing has no value. */
export function prefilled(data: MoneyData, answers: Answers, side: SideName): Prefilled {
	const [place, nation] = [placeOf(data, answers, side), nationAt(data, answers, side)];
	const kind = answers[`home${side}`] ?? 'rent';
	const area = answers[`area${side}`] ?? AREAS[kind];
	return {
		[payName(side, 1)]: payOf(data, answers, side, 1),
		[payName(side, 2)]: payOf(data, answers, side, 2),
		[daysName(side, 1)]: assumed(answers.days1 ?? DAYS),
		[daysName(side, 2)]: assumed(answers.days2 ?? DAYS),
		[`area${side}`]: assumed(AREAS[kind]),
		[`rent${side}`]: times(place?.rent, area / 12),
		[`price${side}`]: place?.price ?? times(place?.squareMetre, area),
		[`ownShare${side}`]: nation && assumed(nation.ownShare),
		[`interest${side}`]: nation?.interest,
	};
}

/** How numbers are read: what the reader typed, or else what is filled in. */
const reader = (answers: Answers, filled: Prefilled) => (name: keyof Answers) => {
	const typed = answers[name];
	return typeof typed === 'number' ? typed : filled[name]?.value;
};

function homeOf(kind: Home['kind'], side: SideName, number: ReturnType<typeof reader>): Home {
	if (kind === 'rent') return { kind, rent: number(`rent${side}`) };
	return {
		kind,
		price: number(`price${side}`),
		ownShare: number(`ownShare${side}`) ?? 0,
		interest: number(`interest${side}`) ?? 0,
		running: number(`running${side}`) ?? 0,
		assessedValue: number(`assessed${side}`),
		propertyTax: number(`propertyTax${side}`),
		instalment: number(`instalment${side}`),
	};
}

/** A household at a side: what the reader typed, and else what is filled in. Nothing without a place. */
export function sideOf(data: MoneyData, answers: Answers, side: SideName): Side | undefined {
	const [place, nation] = [placeOf(data, answers, side), nationAt(data, answers, side)];
	if (!place || !nation) return undefined;
	const number = reader(answers, prefilled(data, answers, side));
	const adult = (nth: Nth) => ({
		pay: number(payName(side, nth)) ?? 0,
		commuteKm:
			(number(`km${side}${nth}`) ?? 0) * 2 * (number(daysName(side, nth)) ?? 0) * (answers.weeks ?? data.weeks),
	});
	return {
		nation,
		rates: place.rates,
		ages: answers.children ?? [],
		adults: answers.adults === 2 ? [adult(1), adult(2)] : [adult(1)],
		home: homeOf(answers[`home${side}`] ?? 'rent', side, number),
		travel: number(`travel${side}`) ?? 0,
		afterSchoolFee: number(`care${side}`),
	};
}
