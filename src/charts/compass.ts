import { geoDistance } from 'd3-geo';

export interface Point {
	lat: number;
	lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const pair = ({ lon, lat }: Point): [number, number] => [lon, lat];

/** Kilometres between two points as the crow flies: the great circle on a sphere. */
export const crowKm = (a: Point, b: Point) => geoDistance(pair(a), pair(b)) * EARTH;

/**
 * The direction in which one sets out from a to b, in degrees clockwise from north (0 to 360).
 * Initial bearing of the great circle: https://www.movable-type.co.uk/scripts/latlong.html
 */
export function bearing(a: Point, b: Point) {
	const [from, to, turn] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)];
	const east = Math.sin(turn) * Math.cos(to);
	const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
	return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** The nearest of the eight winds to a bearing. */
export const windOf = (degrees: number) => winds[Math.round(degrees / 45) % 8]!;
