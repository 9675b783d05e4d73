import { iso1A2Code } from '@rapideditor/country-coder';
import { latestDay } from '../today.ts';
import type { AnyFacts, EntryFolder } from '../collections/entries.ts';
import type { Countries } from './facts.ts';
import type { FieldProblem } from './rules.ts';

type Path = FieldProblem['path'];

// A build may be made for another day; what has been done until now is past all the same. Clocks differ by up to a
// day around the world.
const now = latestDay.add({ days: 1 }).toString();

/** Whether a day, month or year, or the first of two, is still to come. */
const isToCome = (period: string) => {
	const [start = ''] = period.split('/');
	return start > now.slice(0, start.length);
};

/**
 * What was done, measured or published, by the name of its field. A day of publication may be to come: the entry
 * waits for it.
 */
const DONE = ['retrieved', 'checked', 'since', 'until'];

/** Fields with dates, wherever they stand, that speak of the past and lie ahead. */
function inFuture(kind: string, value: unknown, path: Path = []): FieldProblem[] {
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		const told =
			DONE.includes(key) ||
			(path[0] === 'consent' && key === 'date') ||
			(key === 'period' && (path[0] === 'values' || (path[0] === 'sources' && kind !== 'events')));
		if (told && typeof item === 'string' && isToCome(item))
			return [{ path: at, message: `"${item}" lies in the future. Write the day or period that it was.` }];
		return inFuture(kind, item, at);
	});
}

interface Figure {
	place: string;
	value: number;
}

/** What a value of each kind can be, where the indicator does not say so itself. */
function oddValue({ value }: Figure, { kind, range }: AnyFacts): string | undefined {
	if (kind === 'count' && !Number.isInteger(value))
		return `${value} is no whole number, and this indicator counts whole things. Thousands are written without a point: ${String(value).replace('.', '')}.`;
	if (range)
		return value < range[0] || value > range[1]
			? `${value} lies outside the range of this indicator, ${range[0]} to ${range[1]}. Mend the value, or "range".`
			: undefined;
	if (kind === 'share' && (value < 0 || value > 100))
		return `${value} is no share: it must lie between 0 and 100. If this indicator can, say so: range: [-10, 10].`;
	if (kind === 'share' && value > 0 && value < 1)
		return `is ${value} per cent meant, or ${Number((value * 100).toPrecision(12))}? Write per cent. If values can be this small, say so: range: [0, 100].`;
	return value < 0 ? `${value} must not be negative. If this indicator can, say so: range: [-1000, 1000].` : undefined;
}

const inValues = (data: AnyFacts): FieldProblem[] =>
	(data.values ?? []).flatMap((figure, at) => {
		const message = oddValue(figure, data);
		return message ? [{ path: ['values', at, 'value'], message }] : [];
	});

interface Point {
	lat: number;
	lon: number;
}

/** A point that lies in none of some countries: most often latitude and longitude stand in each other's place. */
function strayPoint({ lat, lon }: Point, countries: string[]): string | undefined {
	const found = iso1A2Code([lon, lat]);
	if (!countries.length || (found && countries.includes(found))) return undefined;
	const turned = Math.abs(lon) <= 90 ? iso1A2Code([lat, lon]) : null;
	if (turned && countries.includes(turned))
		return `latitude and longitude stand in each other's place. Write lat: ${lon}, lon: ${lat}.`;
	return `this point lies in ${found ?? 'no country'}, not in ${countries.join(' or ')}. Mend lat and lon: degrees with a point.`;
}

function inPoints({ kind, id, data }: EntryFolder, countries: Countries): FieldProblem[] {
	const own = kind === 'areas' ? data!.country : countries.get(id);
	const all = [...new Set(countries.values())];
	const points: [Path, Point, string[]][] = [];
	if (data!.coordinates) points.push([['coordinates'], data!.coordinates, own ? [own] : []]);
	// A line may run through several countries.
	for (const [at, station] of (data!.stations ?? []).entries())
		points.push([['stations', at, 'coordinates'], station.coordinates, all]);
	return points.flatMap(([path, point, allowed]) => {
		const message = strayPoint(point, allowed);
		return message ? [{ path, message }] : [];
	});
}

/** What stands twice in a list of names, or of things with an id. */
function twice(value: unknown, path: Path = []): FieldProblem[] {
	if (!value || typeof value !== 'object') return [];
	const inside = Object.entries(value).flatMap(([key, item]) =>
		twice(item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	if (
		!Array.isArray(value) ||
		path.includes('inks') ||
		path.includes('poster') ||
		path.at(-1) === 'figures' ||
		path.at(-1) === 'sources'
	)
		return inside;
	const names = value.map((item: unknown) => (typeof item === 'string' ? item : (item as { id?: string } | null)?.id));
	return [
		...inside,
		...names.flatMap((name, at) =>
			name !== undefined && names.indexOf(name) !== at
				? [{ path: [...path, at], message: `"${name}" stands here twice. Take one out.` }]
				: [],
		),
	];
}

/**
 * What cannot be true of the facts of an entry: days to come, values out of range, points elsewhere, the same thing
 * twice, itself as another.
 */
export function senseProblems(entry: EntryFolder, countries: Countries): FieldProblem[] {
	const { kind, id, data } = entry;
	if (!data) return [];
	const fields: Record<string, unknown> = data;
	const itself = ['neighbours', 'successor', kind].flatMap((field) =>
		[fields[field]].flat().includes(id)
			? [{ path: [field], message: `an entry cannot name itself. Take "${id}" out.` }]
			: [],
	);
	return [...inFuture(kind, data), ...inValues(data), ...inPoints(entry, countries), ...twice(data), ...itself];
}
