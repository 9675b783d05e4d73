import { ink, round, shape } from '../canvas.ts';

/** The crowns of leafy trees along a line: bumps between two points, bulging to the left of the way. */
function crowns(x0: number, y0: number, x1: number, y1: number, count: number) {
	return Array.from({ length: count }, (_, at) => {
		const k = at % 3 === 1 ? 1.25 : at % 3 ? 0.8 : 0.95;
		const r = round((Math.hypot(x1 - x0, y1 - y0) / count) * 0.56 * k);
		return `A${r} ${r} 0 0 1 ${round(x0 + ((x1 - x0) * (at + 1)) / count)} ${round(y0 + ((y1 - y0) * (at + 1)) / count)}`;
	}).join('');
}

/**
 * A spur of a steep slope: from the plain down to the stream, its edge set with crowns. Left when side is -1. Its
 * slope goes on past the 140 of a tall poster, so that a wide one shows no cut.
 */
function spur([side, top, tip, foot, count, fill]: Spur) {
	const run = Math.abs(side * 70 - tip);
	const reach = round(side * (70 + ((top - PLAIN) * run) / (foot - top)));
	const more = Math.round((count * Math.abs(reach - tip)) / run);
	const edge =
		side < 0
			? `M-230 ${foot + 34}V${PLAIN}H${reach}${crowns(reach, PLAIN, tip, foot, more)}V${foot + 34}z`
			: `M${tip} ${foot}${crowns(tip, foot, reach, PLAIN, more)}H230V${foot + 34}H${tip}z`;
	return shape(edge, fill);
}

/** How high the plain lies that the ravine is cut into. */
const PLAIN = -100;

type Spur = readonly [side: 1 | -1, top: number, tip: number, foot: number, count: number, fill: string];
const spurs: Spur[] = [
	[-1, -100, 8, -78, 13, 'ridge0'],
	[1, -99, -6, -76, 13, 'ridge0'],
	[-1, -93, -1, -62, 11, 'ridge1'],
	[1, -91, -5, -60, 11, 'ridge1'],
	[-1, -84, 10, -47, 10, 'ridge2'],
	[1, -80, -2, -42, 9, 'ridge2'],
	[-1, -66, 4, -25, 9, 'field1'],
	[1, -60, 2, -20, 8, 'field1'],
	[-1, -42, -2, 4, 7, 'field2'],
	[1, -36, 20, 4, 6, 'field2'],
];

/**
 * A ravine seen along its bed: wooded spurs from either side reach past each other, a stream winds out between
 * them. 140 wide, 100 high.
 */
export const ravine = () =>
	spurs.slice(0, 8).map(spur).join('') +
	shape('M3-42C-4-36 14-32 8-26 2-20 0-14 8-8L4 6h22C22-4 10-12 14-20 18-28 4-34 4-42z', 'water') +
	shape('M6-30h5v.8H6zM5-22h6v1H5zM7-10h9v1.2H7zM9-3h9v1.2H9z', 'glint', ` fill-opacity="${ink('glints')}"`) +
	spurs.slice(8).map(spur).join('');
