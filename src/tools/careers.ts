import type { SearchParameters } from '../collections/countries.ts';

export interface Point {
	lat: number;
	lon: number;
}

/** A municipality as far as work in it is looked for. */
export interface WorkPlace extends Point {
	id: string;
	name: string;
	href: string;
	country: string;
	search: SearchParameters;
}

/** A page about work: a career, an employer or a cluster. */
export interface WorkPage {
	kind: string;
	title: string;
	href: string;
	/** Municipalities that it is about. */
	places: string[];
	trades: string[];
	occupations: string[];
}

/** An occupation as far as pages about it are looked for. */
export interface Work {
	id: string;
	trades: string[];
}

const EARTH = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies. */
export function crowKm(a: Point, b: Point): number {
	const [from, to] = [radians(a.lat), radians(b.lat)];
	const [up, across] = [Math.sin((to - from) / 2), Math.sin(radians(b.lon - a.lon) / 2)];
	return 2 * EARTH * Math.asin(Math.sqrt(up * up + Math.cos(from) * Math.cos(to) * across * across));
}

/** The places within so many kilometres of one, itself among them, the nearest first. */
export const within = <P extends Point>(places: readonly P[], centre: P, km: number): P[] =>
	places
		.map((place) => ({ place, far: crowKm(centre, place) }))
		.filter(({ far }) => far <= km)
		.sort((a, b) => a.far - b.far)
		.map(({ place }) => place);

/** Pages that belong to an occupation at some places: those that name it, or else one of its trades. */
export const pagesFor = (work: Work, places: readonly string[], pages: readonly WorkPage[]): WorkPage[] =>
	pages.filter(
		(page) =>
			page.places.some((place) => places.includes(place)) &&
			(page.occupations.length
				? page.occupations.includes(work.id)
				: page.trades.some((trade) => work.trades.includes(trade))),
	);

/** A place with how many pages belong to each occupation within reach. */
export interface Rank<P> {
	place: P;
	counts: number[];
}

/** Places by what both occupations have: first by the one that has less, then by the sum. */
export function ranked<P extends WorkPlace>(works: Work[], places: P[], pages: WorkPage[], km: number): Rank<P>[] {
	const rows = places.map((place) => {
		const reach = within(places, place, km).map(({ id }) => id);
		return { place, counts: works.map((work) => pagesFor(work, reach, pages).length) };
	});
	const least = ({ counts }: Rank<P>) => Math.min(...counts);
	const sum = ({ counts }: Rank<P>) => counts.reduce((total, count) => total + count, 0);
	return [...rows].sort((a, b) => least(b) - least(a) || sum(b) - sum(a));
}
