import { sum } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import { boxAround, outside, shared, type Box } from '../labels/boxes.ts';
import { widthOf } from '../labels/letter-widths.ts';
import { cheapest, type Costing } from '../labels/placement.ts';

interface Spoke {
	/** What stands beside the point, line by line. */
	lines: string[];
	km: number;
	bearing: number;
}

/** Where a label stands from its point: to the left or right (-1, 1), and above or below. */
type Side = { across: -1 | 0 | 1; down: -1 | 0 | 1 };

/** Sizes of the dial in pixels, on a phone and on a desk, and of its letters. The style sheet gives it one of them. */
export const DIAL_SIZES = [288, 416] as const;
const LETTER = 14;
const LEADING = 17;
/** Radius of the outermost ring, in per cent. */
export const REACH = 39;
const OFF = 9;

// Best first: beside, under and over, then aslant.
const sides: Side[] = (
	[
		[1, 0],
		[-1, 0],
		[0, 1],
		[0, -1],
		[1, 1],
		[-1, 1],
		[1, -1],
		[-1, -1],
	] as const
).map(([across, down]) => ({ across, down }));

/** Where a point stands, in per cent of the dial from the left and from the top. */
export function pointAt(radius: number, bearing: number) {
	const angle = (bearing * Math.PI) / 180;
	return { x: 50 + radius * Math.sin(angle), y: 50 - radius * Math.cos(angle) };
}

/**
 * The rings of a dial that holds the longest of these distances: every hundred kilometres, with radii in per cent.
 * Square roots keep near places apart.
 */
function ringsOf(kms: number[]) {
	const steps = Array.from({ length: Math.ceil(Math.max(...kms) / 100) }, (_, at) => (at + 1) * 100);
	const radius = scaleSqrt([0, steps.at(-1)!], [0, REACH]);
	return { radius, rings: steps.map((km) => ({ km, radius: radius(km) })) };
}

// A label that stands aslant comes nearer, or it would seem to belong to nothing.
const gap = ({ across, down }: Side) => (across && down ? OFF / 2 : OFF);

/** The box of a label beside a point (in pixels). */
export function boxOf(lines: string[], side: Side, { x, y }: { x: number; y: number }): Box {
	const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, LETTER))));
	const height = lines.length * LEADING;
	const edge = (way: -1 | 0 | 1, length: number) =>
		way === 0 ? -length / 2 : way > 0 ? gap(side) : -gap(side) - length;
	const [left, top] = [x + edge(side.across, width), y + edge(side.down, height)];
	return { left, top, right: left + width, bottom: top + height };
}

/** How far from its point a label is written, in pixels: aside, and down to the foot of the first line's letters. */
export const offsetOf = (side: Side, lines: string[]) => ({
	dx: side.across * gap(side),
	dy: boxOf(lines, side, { x: 0, y: 0 }).top + LETTER - 1,
	leading: LEADING,
});

const scaled = (point: { x: number; y: number }, size: number) => ({
	x: (point.x * size) / 100,
	y: (point.y * size) / 100,
});

/** Small boxes along a spoke, so that labels keep off it. */
const along = (spoke: Spoke, radius: number, size: number) =>
	Array.from({ length: 12 }, (_, at) => boxAround(scaled(pointAt((radius * at) / 12, spoke.bearing), size), 2));

interface Labelled {
	lines: string[];
	at: { x: number; y: number };
}

/** A label on one side of its point: its boxes at all sizes, and what it costs by itself. */
interface Choice extends Costing {
	side: Side;
	boxes: Box[];
}

const covered = (box: Box, boxes: Box[]) => sum(boxes, (other) => shared(box, other));
/** What two labels cover of each other. Labels, points and what runs out weigh a hundred times a spoke. */
const both = (a: Choice, b: Choice) => 100 * sum(a.boxes, (box, at) => shared(box, b.boxes[at]!));

/** The ways to set a label, cheapest first. Takes the boxes along all spokes at each size. */
function choicesFor(own: Labelled, points: Labelled[], spokes: Box[][]): Choice[] {
	const others = points.filter((point) => point !== own);
	const dots = DIAL_SIZES.map((size) => others.map(({ at }) => boxAround(scaled(at, size), 5)));
	const choices = sides.map((side) => {
		const boxes = DIAL_SIZES.map((size) => boxOf(own.lines, side, scaled(own.at, size)));
		const cost = sum(
			boxes,
			(box, at) => 100 * (outside(box, DIAL_SIZES[at]!) + covered(box, dots[at]!)) + covered(box, spokes[at]!),
		);
		return { side, boxes, cost };
	});
	return choices.toSorted((a, b) => a.cost - b.cost);
}

/**
 * Lays out a dial. Takes the name in the middle and the spokes; gives the rings, and every point (the middle first)
 * with its place in per cent and the side on which its label stands, so that at none of the sizes of the dial one
 * label covers another, a point or, if it can be helped, a spoke.
 */
export function dialOf(centre: string, spokes: Spoke[]) {
	const { radius, rings } = ringsOf(spokes.map(({ km }) => km));
	const points: Labelled[] = [
		{ lines: [centre], at: { x: 50, y: 50 } },
		...spokes.map(({ lines, km, bearing }) => ({ lines, at: pointAt(radius(km), bearing) })),
	];
	const drawn = DIAL_SIZES.map((size) => spokes.flatMap((spoke) => along(spoke, radius(spoke.km), size)));
	const choices = points.map((point) => choicesFor(point, points, drawn));
	const { chosen } = cheapest({ choices, between: both });
	return { rings, points: points.map((point, at) => ({ ...point, side: chosen[at]!.side })) };
}
