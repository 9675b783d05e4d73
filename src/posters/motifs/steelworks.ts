import { rect, round, shape, snow } from '../canvas.ts';

/** A stack with a dark mouth and two bands. */
const stack = (x: number, h: number, w: number) =>
	shape(`M${x - w / 2} 0l${round(w * 0.16)} ${-h}h${round(w * 0.68)}l${round(w * 0.16)} ${h}z`, 'hull1') +
	rect(x + w * 0.1, -h, w * 0.26, h - 20, 'dark', ' fill-opacity=".28"') +
	rect(x - w * 0.4, -h, w * 0.8, 4, 'dark') +
	rect(x - w * 0.38, -h + 9, w * 0.76, 4, 'white') +
	rect(x - w * 0.38, -h + 17, w * 0.76, 4, 'red');

/** A hall with a row of low gables and a ribbon window. */
function hall(x: number, bays: number, bay: number, h: number, wall: string) {
	const ridges = Array.from(
		{ length: bays },
		(_, at) => `M${x + at * bay} ${-h}l${bay / 2}-7 ${bay / 2} 7-${bay / 2}-4z`,
	).join('');
	const w = bays * bay;
	const panes = Array.from(
		{ length: Math.floor(w / 6) },
		(_, at) => `M${x + 2 + at * 6} ${round(-h * 0.68)}h4.4v4.5h-4.4z`,
	).join('');
	return (
		shape(`M${x} 0v${-h}${`l${bay / 2}-7 ${bay / 2} 7`.repeat(bays)}v${h}z`, wall) +
		shape(panes, 'window') +
		rect(x, -3, w, 3, 'dark', ' fill-opacity=".35"') +
		snow(ridges)
	);
}

/**
 * A steelworks: tall stacks with a plume over long halls with gables and lit ribbon windows, a high mill house, a
 * sloping conveyor, tanks. 220 wide.
 */
export const steelworks = () =>
	shape(
		'M-72-97c-4-8 2-13 9-12 1-8 13-10 17-4 8-4 18 1 17 8 9-2 16 4 30 3-14 6-28 5-34 2-4 6-14 6-18 2-6 4-18 4-21 1z',
		'smoke',
		' fill-opacity=".7"',
	) +
	stack(-74, 96, 9) +
	stack(-52, 80, 8) +
	stack(12, 90, 9) +
	stack(64, 70, 7) +
	shape('M-104 0v-34h12v-14h34v-8h16v8h12v48z', 'steel') +
	snow('M-92-48h34v-8h16v8h12v3h-62zM-104-34h12v3h-12z') +
	rect(-86, -40, 50, 5, 'window') +
	rect(-86, -26, 50, 3, 'dark', ' fill-opacity=".4"') +
	shape('M-30-30 26-50l1 5-57 21z', 'dark') +
	hall(-30, 3, 20, 26, 'brick') +
	shape('M26 0v-56h16v-6h12v6h8V0z', 'hull2') +
	snow('M26-56h16v-6h12v6h8v3H26z') +
	rect(31, -50, 5, 40, 'window') +
	shape('M66-30c0-6 18-6 18 0V0H66zM86-26c0-6 16-6 16 0V0H86z', 'white') +
	shape('M76-34c5 0 8 2 8 4V0h-6zM95-30c4 0 7 2 7 4V0h-6z', 'dark', ' fill-opacity=".25"') +
	hall(-104, 4, 21, 17, 'hull1') +
	hall(-16, 5, 22, 15, 'steel') +
	rect(-112, -2, 224, 3, 'stone');
