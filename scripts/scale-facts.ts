import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { range } from 'd3-array';
import { randomInt } from 'd3-random';
import { parse } from 'yaml';

/** How many entries of each kind the whole has. */
export const WHOLE = {
	regions: 33,
	municipalities: 650,
	// All that there are: countries name some of them.
	statistics: readdirSync('content/statistics').length,
	employers: 5000,
	events: 1000,
	stories: 500,
};
export type Counts = typeof WHOLE;

const COUNTRIES = [
	{ country: 'SE', timeZone: 'Europe/Stockholm', compareWith: 'stockholm', like: 'falun' },
	{ country: 'NO', timeZone: 'Europe/Oslo', compareWith: 'oslo', like: 'hamar' },
];
const SOURCE = {
	id: 'made',
	publisher: 'Made',
	title: 'Made up to measure',
	url: 'https://www.example.org/',
	retrieved: '2026-11-23',
};
/** The facts of an entry of this site, which made-up ones are made like. */
export const facts = (file: string) =>
	parse(readFileSync(join('content', file, 'facts.yaml'), 'utf8')) as Record<string, unknown>;

/**
 * The makers of one content. Takes how many entries there are of each kind, and a source of chance; each gives the
 * facts of an entry by its number.
 */
export function makers(counts: Counts, chance: () => number) {
	const pick = <T>(items: T[]) => items[Math.floor(chance() * items.length)]!;
	const statistics = readdirSync('content/statistics').slice(0, counts.statistics);
	const regionOf = (at: number) => at % counts.regions;
	const landOf = (region: number) => COUNTRIES[region % COUNTRIES.length]!;
	const place = () => `municipality-${Math.floor(chance() * counts.municipalities)}`;
	const trades = readdirSync('content/trades');
	const figures = statistics.slice(0, 8);
	const base = { source: 'en', sources: [SOURCE] };
	const topical = { ...base, published: '2026-11-26' };
	return {
		regions(at: number) {
			const { country, timeZone, compareWith } = landOf(at);
			const { inks } = facts('regions/hamar');
			return { ...base, country, timeZone, compareWith, figures, inks };
		},
		municipalities(at: number) {
			const { inks, vacancies } = facts(`municipalities/${landOf(regionOf(at)).like}`);
			const others = [at - 2 * counts.regions, at + 2 * counts.regions].filter(
				(other) => other >= 0 && other < counts.municipalities,
			);
			return {
				...base,
				region: `region-${regionOf(at)}`,
				officialName: `Place ${at}`,
				code: String(1000 + at),
				seat: `Town ${at}`,
				website: 'https://www.example.org/',
				// Far enough from the border between the two, on either side.
				coordinates: { lat: 58.5 + 7 * chance(), lon: (regionOf(at) % 2 ? 8 : 15) + 2 * chance(), source: 'made' },
				figures,
				neighbours: others.map((other) => `municipality-${other}`),
				vacancies,
				contacts: [{ topic: 'municipality', name: `Place ${at}`, url: 'https://www.example.org/', language: 'en' }],
				inks,
			};
		},
		statistics(at: number) {
			const { topic, chart } = facts(`statistics/${statistics[at]}`);
			const places = ['SE', 'NO', ...range(counts.municipalities).map((number) => `municipality-${number}`)];
			const values = places.map((name) => ({
				place: name,
				period: '2025',
				value: randomInt.source(chance)(5, 95)(),
				source: 'made',
			}));
			return { ...base, order: at, topic, chart, kind: 'count', decimals: 0, compare: 'A', staleAfter: 36, values };
		},
		employers: (at: number) => ({
			...topical,
			name: `Employer ${at}`,
			sector: 'private',
			places: [place()],
			trades: [pick(trades)],
			website: 'https://www.example.org/',
			checked: '2026-11-23',
		}),
		events: () => ({
			...topical,
			kind: 'culture',
			places: [place()],
			dates: { start: `2027-0${1 + Math.floor(chance() * 9)}-15` },
			status: 'confirmed',
			website: 'https://www.example.org/',
			checked: '2026-11-23',
		}),
		stories: () => ({ ...topical, form: 'portrait', places: [place()], trades: [pick(trades)] }),
	} satisfies Record<keyof Counts, (at: number) => object>;
}
