export interface Point {
	x: number;
	y: number;
}

/** How close points along a line lie. */
const TRACK = 6;

/** How far two points are from each other. */
export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Points along some lines, close enough that no name lies between two of them. */
export const pointsAlong = (lines: Point[][]): Point[] =>
	lines.flatMap((line) =>
		line.slice(1).flatMap((end, at) => {
			const start = line[at]!;
			const steps = Math.ceil(distance(start, end) / TRACK);
			return Array.from({ length: steps }, (_, step) => ({
				x: start.x + ((end.x - start.x) * step) / steps,
				y: start.y + ((end.y - start.y) * step) / steps,
			}));
		}),
	);
