import extent from '../map/extent.json' with { type: 'json' };
import type { EntryFolder } from '../collections/entries.ts';
import type { Problem } from '../content/problem.ts';

interface Point {
	lat: number;
	lon: number;
}

const { west, south, east, north } = extent;
const isOn = ({ lat, lon }: Point) => lat >= south && lat <= north && lon >= west && lon <= east;

/** The points of an entry that maps show, each with its field. */
function pointsOf({ data }: EntryFolder): { path: (string | number)[]; point: Point }[] {
	const stations = data?.stations ?? [];
	const passes = data?.passes ?? [];
	const own = data?.coordinates;
	return [
		...(own ? [{ path: ['coordinates'], point: own }] : []),
		...stations.map(({ coordinates }, at) => ({ path: ['stations', at, 'coordinates'], point: coordinates })),
		...passes.map(({ coordinates }, at) => ({ path: ['passes', at, 'coordinates'], point: coordinates })),
	];
}

/** Places that lie where the ground of the maps (src/map/base.json) does not reach: they would stand on empty paper. */
export const beyondMap = (entry: EntryFolder): Problem[] =>
	pointsOf(entry)
		.filter(({ point }) => !isOn(point))
		.map(({ path, point: { lat, lon } }) => ({
			file: `${entry.folder}/facts.yaml`,
			line: entry.yaml!.lineOf(path),
			message: `lat ${lat}, lon ${lon} lies outside the maps, which reach from ${west} to ${east} degrees east and from ${south} to ${north} north. Correct it, or have the maps made wider: node scripts/map.ts (README, "A region").`,
		}));
