import { geoGraticule, type GeoProjection } from 'd3-geo';
import { around } from './frame.ts';
import { pathOf } from './pen.ts';

/** How far apart the points of a line of the net are, in degrees: between them it follows the projection. */
const PRECISION = 10;

/**
 * The net of degrees in a frame: the lines of all the Earth would take longer than all else. Its ends are those of whole
 * lines cut at points that these have, too, so that it is the same net.
 */
export function netOf(projection: GeoProjection, degrees: number): string {
	const graticule = geoGraticule().step([degrees, degrees]).precision(PRECISION);
	const [first] = graticule.extentMinor();
	const [west, south, east, north] = around(projection);
	const at = (round: (n: number) => number, [lon, lat]: [number, number]): [number, number] => [
		first[0] + round((lon - first[0]) / PRECISION) * PRECISION,
		first[1] + round((lat - first[1]) / PRECISION) * PRECISION,
	];
	return pathOf(projection, graticule.extent([at(Math.floor, [west, south]), at(Math.ceil, [east, north])])());
}
