import type { Country, SearchParameters } from '../collections/countries.ts';
import type { Work, WorkPage, WorkPlace } from './careers.ts';

/** What a group of an occupation is paid in a country. */
export interface Pay {
	country: string;
	label: string;
	median: number;
	low?: number;
	high?: number;
	period: string;
	by: string;
}

/** An occupation with all that a tool says of it. */
export interface Job extends Work {
	name: string;
	search: Partial<Record<string, SearchParameters>>;
	/** How well the groups of the countries are the same work. */
	match: 'exact' | 'approx' | 'weak';
	/** Countries that ask for a licence, with the step of a guide that tells how. */
	licences: Record<string, { href: string; title: string }>;
	pay: Pay[];
}

/** All that the work of two people is looked for with. */
export interface CareersData {
	places: WorkPlace[];
	pages: WorkPage[];
	jobs: Job[];
	searches: Record<string, Country['vacancies']>;
	currencies: Record<string, string>;
}
