import { circle, ink, line, rect, shape } from '../canvas.ts';
import { along, at, cup, glow, hand, rod, room, shade } from './scenery.ts';

const lines = (x: number, y: number, rows: readonly (readonly [number, number, string])[]) =>
	rows.map(([from, long, colour], row) => rod(`M${x + from} ${y + row * 6}h${long}`, colour, 2.2)).join('');

export const tech = {
	/** A laptop with lines of code, a cup, the window behind. */
	laptop: () =>
		room('ridge1', 12) +
		shape('M-62-66h64v44h-64z', 'dark') +
		rect(-58, -62, 56, 36, 'hull1') +
		lines(-52, -55, [
			[0, 18, 'sun'],
			[6, 26, 'glass'],
			[6, 14, 'pit0'],
			[12, 24, 'glass'],
			[0, 12, 'sun'],
		]) +
		shape('M-70-20h80l8 8h-96z', 'steel') +
		shade('M-44-18h28l2 3h-32z', 0.3) +
		at(44, -9, 1.1, cup('red')),
	/** A headset for other worlds beside a keyboard. */
	headset: () =>
		room('pit4', 14, 'rail') +
		rod('M-66-48C-70-84 2-84-2-48', 'steel', 5) +
		shape('M-66-54c0-6 6-8 12-8H-14c6 0 12 2 12 8v22c0 10-18 12-24 4-4-5-12-5-16 0-6 8-24 6-24-4z', 'white') +
		shape('M-60-53h52v16c-4 4-12 4-16 0-6-6-14-6-20 0-4 4-12 4-16 0z', 'dark') +
		shape('M-56-50h16l-8 12h-8z', 'glass', ' fill-opacity=".7"') +
		along([0, 1, 2], (n) => along([14, 24, 34, 44, 54, 64], (x) => rect(x - n * 2, -14 + n * 4 - 2, 8, 3, 'hull2'))),
	/** Two hands around a game controller, a screen behind. */
	gamepad: () =>
		rect(-81, -101, 162, 102, 'pit5') +
		rect(-56, -92, 112, 56, 'dark') +
		rect(-52, -88, 104, 48, 'sky0') +
		shape('M-52-52l20-18 16 12 22-22 26 24 20-12v28H-52z', 'ridge1') +
		circle(34, -76, 6, 'sun') +
		rod('M-40-48h10v-6h10M0-50h12', 'white', 2.4) +
		shape(
			'M-34-30C-20-36 20-36 34-30 46-24 48 0 38 1 28 0 24-12 14-12H-14C-24-12-28 0-38 1-48 0-46-24-34-30z',
			'hull2',
		) +
		rod('M-24-26v10M-29-21h10', 'dark', 3) +
		circle(22, -25, 2.6, 'red') +
		circle(28, -20, 2.6, 'yellow') +
		circle(16, -20, 2.6, 'verdigris') +
		shape('M-78 1C-70-20-52-34-42-26-36-20-40-8-46 1zM78 1C70-20 52-34 42-26 36-20 40-8 46 1z', 'wood') +
		rod('M-44-22C-38-26-32-24-30-20M44-22C38-26 32-24 30-20', 'wood', 6),
	/** A dark hall full of lit screens. */
	'computer-hall': () =>
		rect(-81, -101, 162, 102, 'pit5') +
		along([-60, -20, 20, 60], (x) => shape(`M${x}-101l-18 40h36z`, 'window', ' fill-opacity=".14"')) +
		along([0, 1, 2], (row) => {
			const size = 0.6 + row * 0.28;
			const y = -52 + row * 22;
			return (
				along([-3, -2, -1, 0, 1, 2, 3], (n) => {
					const x = n * 36 * size + (row % 2) * 12;
					return (
						rect(x - 12 * size, y - 18 * size, 24 * size, 16 * size, 'dark') +
						rect(
							x - 10 * size,
							y - 16 * size,
							20 * size,
							12 * size,
							['glass', 'sun', 'verdigris', 'pit0'][(n + row + 4) % 4]!,
						)
					);
				}) + rect(-81, y - 2, 162, 4 + row * 2, 'rail')
			);
		}) +
		glow('M-81-101H81V1H-81z', 0.06),
	/** A stage forum: a speaker's desk before a large lit screen with a wireframe hill. */
	forum: () =>
		rect(-81, -101, 162, 102, 'dark') +
		rect(-56, -94, 112, 62, 'sky0') +
		line(
			'M-56-44C-30-70-10-40 10-62S40-72 56-56M-56-38C-30-60-10-34 10-52S40-62 56-48M-40-52v20M-20-56v24M0-56v24M20-66v34M40-68v36',
			'white',
			1,
		) +
		circle(30, -80, 6, 'sun') +
		rect(-81, -24, 162, 25, 'rail') +
		shape('M-66-24v-20h24l-4 20z', 'wood') +
		rod('M-58-44v-8l4-3', 'steel', 1.6) +
		along([-24, -4, 16, 36, 56], (x) => shape(`M${x - 8} 1v-14c0-7 16-7 16 0V1z`, 'pit3')),
	/** A hand that touches a map of lines and stops on a large screen. */
	'line-map': () =>
		rect(-81, -101, 162, 102, 'hull1') +
		rect(-66, -90, 132, 76, 'dark') +
		rod('M-54-30-30-54H0L24-76H54M-54-66-30-54M0-54 24-30H54', 'glass', 3) +
		along([-54, -30, 0, 24, 54], (x, n) => circle(x, [-30, -54, -54, -76, -76][n]!, 4.4, 'white')) +
		circle(0, -54, 4.6, 'red') +
		circle(24, -30, 4.4, 'white') +
		circle(54, -30, 4.4, 'sun', ` fill-opacity="${ink('day')}"`) +
		at(34, -20, 0.9, `${rod('M-14-12-20-22', 'wood', 6)}${hand('wood', 'pit0')}`),
};
