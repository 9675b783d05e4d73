import type { Box } from '../labels/boxes.ts';
import { overlap } from '../labels/boxes.ts';
import { widthOf } from '../labels/letter-widths.ts';
import type { Size } from './frame.ts';
import type { Spot } from './labels.ts';
import type { Point } from './points.ts';

/** A word that stands on what it names: the number of a road, a lake, how far a ring lies off. */
export interface Word {
	kind: 'road' | 'lake' | 'distance';
	name: string;
	size: number;
	spot: Spot;
}

/** Words of a kind stand so far from others. */
const AIR = { road: 5, lake: 1, distance: 3 };
const EDGE = 5;

function spotAt({ x, y }: Point, width: number, height: number): Spot {
	const [left, top] = [x - width / 2, y - height / 2];
	return { left, top, right: left + width, bottom: top + height, anchor: 'middle', away: 0, cost: 0 };
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by,
});

/** Puts a word on the first of some points where there is room; nowhere if there is none. */
export function centred(
	kind: Word['kind'],
	name: string,
	size: number,
	points: Point[],
	frame: Size & { taken: Box[] },
): Word | undefined {
	const isFree = (box: Box) =>
		box.left > EDGE &&
		box.top > EDGE &&
		box.right < frame.width - EDGE &&
		box.bottom < frame.height - EDGE &&
		!frame.taken.some((other) => overlap(box, other));
	const spot = points
		.map((point) => spotAt(point, widthOf(name, size), size * 1.2))
		.find((candidate) => isFree(grown(candidate, AIR[kind])));
	return spot && { kind, name, size, spot };
}
