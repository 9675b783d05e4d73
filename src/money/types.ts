import type { Calculation } from '../collections/money.ts';
import type { Values } from './evaluate.ts';

/** A country as far as money is counted in it: its rules without what only proves them. */
export interface Nation {
	country: string;
	currency: string;
	perEuro: number;
	constants: Values;
	calculations: Omit<Calculation, 'examples' | 'names'>[];
}

/** An adult: pay of a month, and kilometres to work and back in a year. */
export interface Adult {
	pay: number;
	commuteKm: number;
}

export type Home =
	| { kind: 'rent'; rent: number | undefined }
	| {
			kind: 'buy';
			price: number | undefined;
			/** Per cent of the price that is paid without borrowing. */
			ownShare: number;
			/** Per cent a year. */
			interest: number;
			/** Fees, energy, insurance and upkeep of a month. */
			running: number;
			assessedValue: number | undefined;
			/** Tax on the home in a month, where no rule counts it. */
			propertyTax: number | undefined;
			/** Instalment of a month, where no rule sets it. */
			instalment: number | undefined;
	  };

/** A household at one place. */
export interface Side {
	nation: Nation;
	/** The rates of the place; one that is not known is missing. */
	rates: Values;
	/** The ages of the children, in whole years. */
	ages: readonly number[];
	adults: Adult[];
	home: Home;
	/** What travel to work costs in a month. */
	travel: number;
	/** What care after school costs in a month, where no rule counts it. */
	afterSchoolFee: number | undefined;
}

export const LINES = ['pay', 'tax', 'benefit', 'rent', 'interest', 'running', 'property', 'care', 'travel'] as const;
export type LineName = (typeof LINES)[number];

/** What a reader must say because nothing here does. */
export const GAPS = [
	'place',
	'pay',
	'rent',
	'price',
	'assessed-value',
	'property-tax',
	'instalment',
	'after-school',
] as const;
export type Gap = (typeof GAPS)[number];

/** A calculation that was run, for readers who want to follow it. */
export interface Working {
	calculation: string;
	/** Which adult it is for, from nought. */
	adult?: number;
	values: Values;
}

/** What is left of a month, in the money of the country. */
export interface Left {
	currency: string;
	lines: Record<LineName, number>;
	sum: number;
	/** What goes to the bank and stays one's own: instalments. */
	saved: number;
	gaps: Gap[];
	workings: Working[];
}
