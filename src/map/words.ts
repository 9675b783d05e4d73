import type { GeoProjection } from 'd3-geo';
import type { Box } from '../labels/boxes.ts';
import { centred, type Word } from './centred.ts';
import type { MapData } from './data.ts';
import type { Degrees, Sheet, Size } from './frame.ts';
import type { Point } from './points.ts';
import { ringAround, ringsFor } from './rings.ts';
import { placesNear, roadPoints } from './roads.ts';

interface Frame extends Size {
	taken: Box[];
}

/** The points of a line from its middle outwards: there its number is least taken for that of a place at its end. */
const fromMiddle = (points: Point[]) =>
	points.toSorted(
		(a, b) => Math.abs(points.indexOf(a) - points.length / 2) - Math.abs(points.indexOf(b) - points.length / 2),
	);

/** A lake may have its name a line higher or lower than its point. */
const aroundPoint = ({ x, y }: Point, size: number): Point[] =>
	[0, 1, -1, 2, -2].map((lines) => ({ x, y: y + lines * size * 1.1 }));

interface Asked {
	kind: Word['kind'];
	name: string;
	size: number;
	points: Point[];
}

/** What wants to stand on a drawing, the most needed first. */
function asked(data: MapData, projection: GeoProjection, sheet: Sheet, size: Size): Asked[] {
	const to = (at: Degrees): Point => {
		const [x, y] = projection([...at])!;
		return { x, y };
	};
	const isOn = ({ x, y }: Point) => x > 0 && y > 0 && x < size.width && y < size.height;
	const isIn = (at: Degrees) => isOn(to(at));
	const small = sheet.type * 0.82;
	const roads = data.roads.map((road) => ({
		kind: 'road' as const,
		name: road.name,
		size: small,
		points: fromMiddle(roadPoints(projection, placesNear(road, isIn)).filter(isOn)),
	}));
	const lakes = data.lakes.map(({ name, at }) => ({
		kind: 'lake' as const,
		name,
		size: sheet.type * 0.9,
		points: aroundPoint(to(at), sheet.type),
	}));
	const centre = data.places.find(({ here }) => here)?.at;
	const rings = (centre ? ringsFor(projection, size) : []).map((km) => ({
		kind: 'distance' as const,
		name: data.km(km),
		size: small,
		points: ringAround(centre!, km).coordinates[0]!.map(([lon, lat]) => to([lon!, lat!])),
	}));
	return [...rings, ...lakes, ...roads];
}

/** The words that stand on what they name, where the names of places leave them room. */
export function wordsOn(data: MapData, projection: GeoProjection, sheet: Sheet, frame: Frame): Word[] {
	const words: Word[] = [];
	for (const { kind, name, size, points } of asked(data, projection, sheet, frame)) {
		const taken = [...frame.taken, ...words.map(({ spot }) => spot)];
		const word = centred(kind, name, size, points, { ...frame, taken });
		if (word) words.push(word);
	}
	return words;
}
