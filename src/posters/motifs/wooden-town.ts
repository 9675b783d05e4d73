import { rect, round, shape, snow } from '../canvas.ts';

/** A low timber house towards the street: long side, white corners, a row of windows. */
function front(x: number, w: number, h: number, wall: string) {
	const panes = Array.from(
		{ length: Math.floor(w / 9) },
		(_, at) => x + 4.5 + at * ((w - 9) / Math.max(1, Math.floor(w / 9) - 1)),
	);
	const roof = `M${x - 1.5} ${-h}l3-9.5h${w - 3}l3 9.5z`;
	return (
		rect(x + w * 0.3, -h - 14, 4, 7, 'brick') +
		rect(x, -h, w, h, wall) +
		rect(x, -h, 1.6, h, 'white') +
		rect(x + w - 1.6, -h, 1.6, h, 'white') +
		panes
			.map(
				(at) => rect(at - 2.4, -h * 0.76, 4.8, h * 0.42, 'white') + rect(at - 1.7, -h * 0.72, 3.4, h * 0.34, 'window'),
			)
			.join('') +
		shape(roof, 'roof') +
		snow(`M${x - 1.5} ${-h}l3-9.5h${w - 3}l3 9.5-2.5-3h${round(-w + 2)}z`)
	);
}

/** A gate of boards between two houses, into a courtyard. */
const gate = (x: number) =>
	rect(x, -11, 9, 11, 'red') + rect(x, -13, 9, 2.4, 'roof') + rect(x + 4, -11, 0.8, 11, 'dark');

/**
 * A row of low timber houses with gates to their courtyards, in red, yellow and white; in their midst a town hall
 * with a clock turret. 250 wide, 46 high.
 */
export const woodenTown = () =>
	front(-124, 34, 14, 'red') +
	gate(-90) +
	front(-81, 28, 15, 'yellow') +
	front(-53, 30, 13, 'red') +
	gate(-23) +
	rect(-3, -41, 8, 12, 'white') +
	rect(-1, -38, 4, 4, 'roof') +
	shape('M-5-40 1-50l6 10z', 'verdigris') +
	front(-14, 32, 21, 'white') +
	gate(18) +
	front(27, 30, 14, 'yellow') +
	front(57, 26, 15, 'red') +
	gate(83) +
	front(92, 34, 13, 'wood');
