import type { GeoProjection } from 'd3-geo';
import { widthOf } from '../labels/letter-widths.ts';
import { memoize } from '../memoize.ts';
import { borderLines } from './base.ts';
import type { MapData, Place, Railway, Road } from './data.ts';
import { frameFor, keyOf, REMEMBERED, unitsPerKm, type Degrees, type Sheet, type Size } from './frame.ts';
import { ABOVE, BELOW, LEFT, placeLabels, RIGHT, type LabelArea, type Spot, type Wish } from './labels.ts';
import { distance, pointsAlong, type Point } from './points.ts';
import { placesNear } from './roads.ts';
import { scaleBar, type Bar } from './scale-bar.ts';
import { wordsOn } from './words.ts';
import type { Word } from './centred.ts';

/** A mark on a map with the name that it wants. */
export interface Mark extends Wish {
	kind: 'place' | 'landmark' | 'station' | 'country';
	name: string;
	/** Size of the type. */
	size: number;
	place?: Place;
	airport?: boolean;
}

interface Marked {
	projection: GeoProjection;
	size: Size;
	bar: Bar;
	/** The railways that have a station in the frame. */
	railways: Railway[];
	/** The roads that pass through it. */
	roads: Road[];
	/** Numbers of roads, names of lakes, lengths of rings. */
	words: Word[];
	marks: { mark: Mark; spot: Spot | undefined }[];
}

/** Letters of a country's name stand apart, as in an atlas. */
export const TRACKING = 0.22;
const WORTH = { place: 400, landmark: 60, station: 12, country: 25 };
/** The marks of places after these are so much smaller, to leave room for names. */
const SMALL = 0.5;
/** So many places look for room for their names together; they are settled before the next ones look. */
const TOGETHER = 24;
/** Stations have names where a kilometre is so many units, and stand so far from other marks. */
const STATIONS = { scale: 2, apart: 16 };
const NEAR_EDGE = 10;

const toPoint =
	(projection: GeoProjection) =>
	(at: Degrees): Point => {
		const [x, y] = projection([...at])!;
		return { x, y };
	};

const round = (n: number) => Math.round(n * 10) / 10;
const isOn =
	({ width, height }: Size) =>
	({ x, y }: Point) =>
		x > NEAR_EDGE && y > NEAR_EDGE && x < width - NEAR_EDGE && y < height - NEAR_EDGE;

function mark(kind: Mark['kind'], point: Point, name: string, size: number, r: number, more: Partial<Mark> = {}): Mark {
	const tracked = kind === 'country' ? [...name].length * size * TRACKING : 0;
	return {
		kind,
		...point,
		name,
		size,
		r: round(r),
		width: widthOf(name, size) + tracked,
		height: size * 1.2,
		worth: WORTH[kind],
		...more,
	};
}

/** The side of a point on which another one lies. */
const sideOf = (from: Point, to: Point) =>
	Math.abs(to.x - from.x) >= Math.abs(to.y - from.y) ? (to.x > from.x ? RIGHT : LEFT) : to.y > from.y ? BELOW : ABOVE;

/**
 * The name of a country on its own side of the border, where that comes nearest to its places and there is room;
 * without a border by its places. `others` are the middles of the other countries: a name that stands nearer to one
 * of them would seem to be its.
 */
function placeCountry(name: string, middle: Point, others: Point[], border: Point[], frame: LabelArea, type: number) {
	const isOwn = ({ left, right, top, bottom }: Spot) => {
		const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
		return others.every((other) => distance(centre, middle) < distance(centre, other));
	};
	const near = border
		.filter((point) => distance(point, middle) < frame.width / 3)
		.sort((a, b) => distance(a, middle) - distance(b, middle));
	const wishes = [
		...near.map((point) => ({ point, ways: [sideOf(point, middle)] })),
		{ point: middle, ways: undefined },
	];
	for (const { point, ways } of wishes) {
		const country = mark('country', point, name, type * 0.92, type * 0.6, ways ? { ways } : {});
		const [spot] = placeLabels([country], frame);
		if (spot && (!ways || spot.cost < 3) && isOwn(spot)) return { mark: country, spot };
	}
	return undefined;
}

/**
 * The names of the countries whose places are in the frame. One alone has no border there and needs no name, and
 * one name without the others would mislead.
 */
function placeCountries(
	countries: MapData['countries'],
	border: Point[],
	to: (at: Degrees) => Point,
	frame: LabelArea,
	type: number,
): Marked['marks'] {
	const shown = countries.map(({ name, at }) => ({ name, middle: to(at) })).filter(({ middle }) => isOn(frame)(middle));
	// A stretch of border lies between the two countries whose places are nearest.
	const along = (middle: Point) =>
		border.filter(
			(point) => shown.filter((other) => distance(point, other.middle) < distance(point, middle)).length < 2,
		);
	const named: { mark: Mark; spot: Spot }[] = [];
	for (const { name, middle } of shown.length < 2 ? [] : shown) {
		const others = shown.map((other) => other.middle).filter((other) => other !== middle);
		const country = placeCountry(
			name,
			middle,
			others,
			along(middle),
			{ ...frame, taken: [...frame.taken, ...named.map(({ spot }) => spot)] },
			type,
		);
		if (country) named.push(country);
	}
	return named.length === shown.length ? named : [];
}

/** Stations that stand by themselves, where the map is close enough to name them. */
function stationMarks(railways: Railway[], others: Mark[], to: (at: Degrees) => Point, size: number): Mark[] {
	const stations = [
		...new Map(railways.flatMap(({ stations: all }) => all).map((station) => [station.name, station])).values(),
	];
	return stations
		.map(({ name, at }) => mark('station', to(at), name, size, size * 0.17))
		.filter((station) =>
			others.every((other) => other.name !== station.name && distance(other, station) > STATIONS.apart),
		);
}

/**
 * Points along the lines that names keep clear of, and along the borders among them. They are the same in every
 * language.
 */
const linesOn = memoize(
	(projection: GeoProjection, railways: Railway[], _: Size) =>
		`${keyOf(projection)} ${railways.map(({ name }) => name).join()}`,
	(projection, railways, size) => {
		const to = toPoint(projection);
		const drawn = [...railways.map((line) => line.stations.map(({ at }) => at)), ...borderLines];
		return {
			lines: pointsAlong(drawn.map((line) => line.map(to))).filter(isOn(size)),
			border: borderLines.flat().map(to).filter(isOn(size)),
		};
	},
	REMEMBERED,
);

/** Of many places the one that the page is about chooses room for its name first, then the largest. */
function byImportance(marks: Mark[]): Mark[] {
	const importance = ({ here, inhabitants = 0 }: Place) => (here ? Infinity : inhabitants);
	const places = marks.flatMap(({ place }) => place ?? []);
	const order = places.toSorted((a, b) => importance(b) - importance(a));
	const ranks = new Map(order.map((place, at) => [place, Math.floor(at / TOGETHER)]));
	return marks.map((mark) => {
		const rank = mark.place ? ranks.get(mark.place)! : 0;
		return rank ? { ...mark, worth: mark.worth - rank, r: round(mark.r * SMALL) } : mark;
	});
}

function place(data: MapData, sheet: Sheet): Marked {
	const { projection, size } = frameFor(data.fit, sheet);
	const small = round(sheet.type * 0.92);
	const to = toPoint(projection);
	const places = data.places.map((place) =>
		mark('place', to(place.at), place.name, sheet.type, sheet.type * (place.here ? 0.55 : 0.32), { place }),
	);
	const landmarks = data.landmarks.map(({ name, at, airport }) =>
		mark('landmark', to(at), name, small, sheet.type * 0.24, { airport }),
	);
	const roads = data.roads.filter((road) => placesNear(road, (at) => isOn(size)(to(at))).length > 0);
	const railways = data.railways.filter(({ stations }) => stations.some(({ at }) => isOn(size)(to(at))));
	const stations =
		unitsPerKm(projection) < STATIONS.scale ? [] : stationMarks(railways, [...places, ...landmarks], to, small);
	const marks = byImportance([...places, ...landmarks, ...stations].filter(isOn(size)));
	const bar = scaleBar(projection, size, sheet.type, data.km);
	const { lines, border } = linesOn(projection, railways, size);
	const frame = { ...size, taken: [bar.box], lines };
	const spots = placeLabels(marks, frame).map((spot, at) => ({ mark: marks[at]!, spot }));
	const taken = [
		...frame.taken,
		...spots.flatMap(({ mark: { x, y, r }, spot }) => [
			{ left: x - r, top: y - r, right: x + r, bottom: y + r },
			...(spot ? [spot] : []),
		]),
	];
	const named = placeCountries(data.countries, border, to, { ...frame, taken }, sheet.type);
	const words = wordsOn({ ...data, roads }, projection, sheet, {
		...size,
		taken: [...taken, ...named.flatMap(({ spot }) => spot ?? [])],
	});
	return { projection, size, bar, railways, roads, words, marks: [...spots, ...named] };
}

const placed = new WeakMap<MapData, Map<Sheet, Marked>>();

/**
 * All marks of a map with the spots of their names, in the frame that fits them. They are asked for by the drawing
 * and by the words beside it.
 */
export function marksOn(data: MapData, sheet: Sheet): Marked {
	const known = placed.get(data) ?? new Map<Sheet, Marked>();
	placed.set(data, known);
	const marks = known.get(sheet) ?? place(data, sheet);
	known.set(sheet, marks);
	return marks;
}
