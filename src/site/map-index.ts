import type { MapData } from '../map/data.ts';
import { marksOn } from '../map/marks.ts';
import { sheets } from '../map/sheets.ts';
import { municipalitiesOf } from './entries.ts';
import { lakes, railways, roads } from './map.ts';
import { pagesIn } from './pages.ts';

/**
 * What stands on a map in either size: municipalities by region, names of cities, airports and stations, railways and
 * roads and who says where they lie.
 */
export function indexOf(data: MapData, locale: string) {
	const drawn = Object.values(sheets).map((sheet) => marksOn(data, sheet));
	const marks = drawn.flatMap((sheet) => sheet.marks);
	const lines = new Set(drawn.flatMap((sheet) => sheet.railways.map(({ name }) => name)));
	const ofLines = railways.filter(({ name }) => lines.has(name));
	const numbers = new Set(drawn.flatMap((sheet) => sheet.roads.map(({ name }) => name)));
	const named = new Set(drawn.flatMap(({ words }) => words.map(({ name }) => name)));
	const ofRoads = [
		...roads.filter(({ name }) => numbers.has(name)),
		...lakes.filter(({ name }) => named.has(name)),
	].flatMap(({ sources }) => sources.map(({ publisher }) => publisher));
	const publishers = ofLines.flatMap(({ stations, sources }) =>
		stations.map((station) => sources.find(({ id }) => id === station.coordinates.source)!.publisher),
	);
	const hrefs = new Set(marks.map(({ mark }) => mark.place?.href));
	const groups = pagesIn('regions', locale).map((region) => ({
		region,
		places: municipalitiesOf(region.id, locale).filter(({ href }) => hrefs.has(href)),
	}));
	return {
		groups: groups.filter(({ places }) => places.length),
		landmarks: [
			...new Set(
				marks.filter(({ mark, spot }) => !mark.place && mark.kind !== 'country' && spot).map(({ mark }) => mark.name),
			),
		],
		lines: [...lines],
		publishers: [...new Set(publishers)],
		roads: [...numbers],
		roadPublishers: [...new Set(ofRoads)],
	};
}
