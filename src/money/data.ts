import type { Values } from './evaluate.ts';
import type { Nation } from './types.ts';

/** A figure that is known, with when it is for and who published it. */
export interface Known {
	value: number;
	period: string;
	by: string;
	statistic?: string;
	/** What its source calls the group that it counts. */
	label?: string;
}

/** A place where money can be counted. */
export interface MoneyPlace {
	id: string;
	name: string;
	country: string;
	/** Whether it is a municipality of this site. */
	own: boolean;
	rates: Values;
	/** Rent of a square metre in a year. */
	rent: Known | undefined;
	/** Price of a home. */
	price: Known | undefined;
	/** Price of a square metre. */
	squareMetre: Known | undefined;
}

/** A country with what a form is filled in with before a reader types. */
export interface MoneyNation extends Nation {
	exchangeDate: string;
	pay: Known;
	interest: Known;
	ownShare: number;
	year: string;
}

/** All that money is counted with, for a page. */
export interface MoneyData {
	nations: Record<string, MoneyNation>;
	places: MoneyPlace[];
	occupations: { id: string; name: string; pay: Record<string, Known> }[];
	/** Weeks that somebody works in a year. */
	weeks: number;
}
