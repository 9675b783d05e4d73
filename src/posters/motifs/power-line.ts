import { line, placed, round, shape } from '../canvas.ts';

const ends = [-43, 0, 43];
const zigzag = (x: number, lean: number) =>
	Array.from(
		{ length: 11 },
		(_, at) => `${at ? 'L' : 'M'}${round(x + (at % 2 ? 2.6 : -2.6) * (1 - at * 0.03) + lean * at)} ${-at * 8}`,
	).join('');

/** A pylon of two latticed legs under a latticed beam, from which three strings of insulators hang. */
const pylon = () =>
	line(`M-30 0-21-88M-24 0-18.6-88M30 0 21-88M24 0 18.6-88M-27-88-19.8-100-17-88M27-88 19.8-100 17-88`, 'dark', 1.5) +
	line(zigzag(-27, 0.75) + zigzag(27, -0.75), 'dark', 0.8) +
	line('M-46-85-20-88.5h40L46-85M-46-84.5h92', 'dark', 1.5) +
	line(`M${Array.from({ length: 23 }, (_, at) => `${-44 + at * 4} ${at % 2 ? -88 : -84.5}`).join('L')}`, 'dark', 0.7) +
	line('M-25-20 20-55M25-20-20-55', 'dark', 0.6) +
	line(ends.map((x) => `M${x}-84v12`).join(''), 'brick', 2.6, ' stroke-dasharray="1.7 .6"') +
	shape('M-33 0h12v2h-12zM21 0h12v2H21z', 'stone');

const stands = [
	[0, 0, 1],
	[44, -64, 0.3],
	[57, -68.5, 0.15],
	[63.5, -70.5, 0.08],
] as const;

/** The wires of one span: they sag between the same ends of two pylons. */
const span = ([x0, y0, k0]: readonly [number, number, number], [x1, y1, k1]: readonly [number, number, number]) =>
	[...ends.map((x) => [x, -72]), [-19.8, -100], [19.8, -100]]
		.map(([x, y]) => [x0 + x! * k0, y0 + y! * k0, x1 + x! * k1, y1 + y! * k1] as const)
		.map(
			([ax, ay, bx, by]) =>
				`M${round(ax)} ${round(ay)}Q${round(bx + (ax - bx) * 0.45)} ${round(Math.max(ay, by) + (k0 - k1) * 9)} ${round(bx)} ${round(by)}`,
		)
		.join('');

/**
 * A high-voltage line that comes from the left behind the viewer to a tall pylon at 0 0 and strides on to pylons
 * far off to the right.
 */
export const powerLine = () =>
	[1, 2, 3].map((at) => line(span(stands[at - 1]!, stands[at]!), 'dark', at === 1 ? 0.5 : 0.3)).join('') +
	line(
		[
			...ends.map((x) => `M${x}-72Q${x - 70}-66 ${x - 200}-118`),
			'M-19.8-100Q-90-100-220-146',
			'M19.8-100Q-50-100-180-146',
		].join(''),
		'dark',
		0.6,
	) +
	[...stands]
		.reverse()
		.map(([x, y, k]) => placed(x, y, k, pylon()))
		.join('');
