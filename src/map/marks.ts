import type { GeoProjection } from 'd3-geo';
import { borderPoints } from './base.ts';
import { frameFor, type Degrees, type Sheet, type Size } from './frame.ts';
import { LEFT, placeLabels, RIGHT, type Box, type Spot, type Wish } from './labels.ts';
import { scaleBar, type Bar } from './scale-bar.ts';
import { widthOf } from './text.ts';

/** A place with a page. */
export interface Place {
	name: string;
	/** What is read out. */
	title: string;
	href: string;
	at: Degrees;
	/** The colours of its mark on light and on dark paper. */
	accent: { accent: string; accentDark: string };
	/** The page that the map stands on is about it. */
	here: boolean;
}

/** A place without a page, for orientation. */
export interface Landmark {
	name: string;
	at: Degrees;
	airport: boolean;
}

export interface MapData {
	/** What the frame is fitted to. */
	fit: Degrees[];
	places: Place[];
	landmarks: Landmark[];
	/** Countries by the middle of their places: each name stands on its own side of a border. */
	countries: { name: string; at: Degrees }[];
	railways: Degrees[][];
	/** So many kilometres, written out. */
	km: (km: number) => string;
}

/** A mark on a map with the name that it wants. */
export interface Mark extends Wish {
	kind: 'place' | 'landmark' | 'country';
	name: string;
	/** Size of the type. */
	size: number;
	place?: Place;
	airport?: boolean;
}

export interface Marked {
	projection: GeoProjection;
	size: Size;
	bar: Bar;
	marks: { mark: Mark; spot: Spot | undefined }[];
}

/** Letters of a country's name stand apart, as in an atlas. */
export const TRACKING = 0.22;
const WORTH = { place: 400, landmark: 60, country: 25 };
const NEAR_EDGE = 10;

const round = (n: number) => Math.round(n * 10) / 10;
const isOn = ({ width, height }: Size) => ({ x, y }: { x: number; y: number }) => x > NEAR_EDGE && y > NEAR_EDGE && x < width - NEAR_EDGE && y < height - NEAR_EDGE;

function mark(kind: Mark['kind'], point: { x: number; y: number }, name: string, size: number, r: number, more: Partial<Mark> = {}): Mark {
	const tracked = kind === 'country' ? [...name].length * size * TRACKING : 0;
	return { kind, ...point, name, size, r: round(r), width: widthOf(name, size) + tracked, height: size * 1.2, worth: WORTH[kind], ...more };
}

/** A country's name stands by the border, where that comes nearest to the places of the country. */
function countryMarks(countries: MapData['countries'], to: (at: Degrees) => { x: number; y: number }, size: Size, type: number): Mark[] {
	const border = borderPoints.map(to).filter(isOn(size));
	if (!border.length || countries.length < 2) return [];
	return countries.map(({ name, at }) => {
		const { x, y } = to(at);
		const far = (point: { x: number; y: number }) => Math.hypot(point.x - x, point.y - y);
		const nearest = border.reduce((best, point) => (far(point) < far(best) ? point : best));
		return mark('country', nearest, name.toUpperCase(), type * 0.92, type * 0.6, { ways: [nearest.x < x ? RIGHT : LEFT] });
	});
}

/** All marks of a map with the spots of their names, in the frame that fits them. */
export function marksOn(data: MapData, sheet: Sheet): Marked {
	const { projection, size } = frameFor(data.fit, sheet);
	const to = (at: Degrees) => { const [x, y] = projection([...at])!; return { x, y }; };
	const places = data.places.map((place) => mark('place', to(place.at), place.name, sheet.type, sheet.type * 0.32, { place }));
	const landmarks = data.landmarks.map(({ name, at, airport }) => mark('landmark', to(at), name, round(sheet.type * 0.92), sheet.type * 0.24, { airport }));
	const marks = [...[...places, ...landmarks].filter(isOn(size)), ...countryMarks(data.countries, to, size, sheet.type)];
	const bar = scaleBar(projection, size, sheet.type, data.km);
	const taken: Box[] = [bar.box];
	const spots = placeLabels(marks, size, taken);
	return { projection, size, bar, marks: marks.map((each, at) => ({ mark: each, spot: spots[at] })) };
}
