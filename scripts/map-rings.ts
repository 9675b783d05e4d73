import { geoArea } from 'd3-geo';

/** Longitude and latitude. */
export type Point = [number, number];
/** West, south, east, north. */
export type Box = [number, number, number, number];

const key = (point: Point) => point.join();

/** Joins lines that go on where another one ends. Takes lines that all run the same way; gives as few as possible. */
export function stitch(lines: Point[][]): Point[][] {
	const whole = lines.filter((line) => line.length > 1);
	const starts = new Map(whole.map((line) => [key(line[0]!), line]));
	const ends = new Set(whole.map((line) => key(line.at(-1)!)));
	const left = new Set(whole);
	const follow = (first: Point[]) => {
		const joined = [...first];
		left.delete(first);
		for (let next = starts.get(key(joined.at(-1)!)); next && left.has(next); next = starts.get(key(joined.at(-1)!))) {
			left.delete(next);
			for (const point of next.slice(1)) joined.push(point);
		}
		return joined;
	};
	// Open lines first, from where they begin: a ring can begin anywhere.
	const open = whole.filter((line) => !ends.has(key(line[0]!))).map(follow);
	return [...open, ...whole.flatMap((line) => (left.has(line) ? [follow(line)] : []))];
}

/** How far round the box a point on its edge lies, clockwise from the upper left corner: 0 up to 4. */
function round([west, south, east, north]: Box, [x, y]: Point) {
	const [across, down] = [(x - west) / (east - west), (north - y) / (north - south)];
	if (y === north) return across;
	if (x === east) return 1 + down;
	return y === south ? 3 - across : 4 - down;
}

const corners = ([west, south, east, north]: Box): Point[] => [
	[east, north],
	[east, south],
	[west, south],
	[west, north],
];

/**
 * Closes lines that begin and end on the edge of a box by walking on along the edge, clockwise: the water to their
 * right becomes rings.
 */
export function closeAlong(box: Box, lines: Point[][]): Point[][] {
	const way = (from: Point, to: Point) => (round(box, to) - round(box, from) + 4) % 4;
	const left = new Set(lines);
	return lines.flatMap((first) => {
		if (!left.has(first)) return [];
		const ring: Point[] = [];
		for (let line: Point[] | undefined = first; line && left.has(line);) {
			left.delete(line);
			const end: Point = line.at(-1)!;
			const next: Point[] = [...left, first].sort((a, b) => way(end, a[0]!) - way(end, b[0]!))[0]!;
			const passed = corners(box)
				.filter((corner) => way(end, corner) < way(end, next[0]!))
				.sort((a, b) => way(end, a) - way(end, b));
			for (const point of [...line, ...passed]) ring.push(point);
			line = next;
		}
		return [ring];
	});
}

/** A closed ring that runs clockwise, as d3-geo wants the outside of a polygon. */
export function ringOf(line: Point[]): Point[] {
	const ring = key(line[0]!) === key(line.at(-1)!) ? [...line] : [...line, line[0]!];
	// The wrong way round it would hold the rest of the Earth.
	return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? ring.reverse() : ring;
}
