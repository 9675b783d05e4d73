import { circle, ink, line, rect, shape, snow } from '../canvas.ts';
import { along, at, ball, cup, hall, hand, rod, room, shade, snowed } from './scenery.ts';

export const food = {
	/** A can of milk, a bottle and a cheese. */
	milk: () =>
		room('sky1', 10, 'wood') +
		shape('M-56-14v-34c0-6 8-8 8-14h16c0 6 8 8 8 14v34z', 'steel') +
		shape('M-36-14h12v-34c0-6-8-8-8-14h-6z', 'dark', ' fill-opacity=".2"') +
		rect(-52, -67, 24, 5, 'hull1') +
		shape('M-14-14v-24c0-5 4-5 4-12h8c0 7 4 7 4 12v24z', 'white') +
		rect(-11, -54, 10, 5, 'red') +
		shape('M14-14v-16l44-6v22z', 'yellow') +
		shape('M14-30l30-12 14 6z', 'sun') +
		circle(28, -22, 3, 'wood') +
		circle(46, -20, 2.4, 'wood') +
		circle(40, -28, 2, 'wood'),
	/** A loaf, a knife, a board. */
	bread: () =>
		room('pit1', 8, 'rail') +
		shape('M-66-10h110l6-8h-110z', 'wood') +
		shape('M-56-18c-4-22 10-28 36-28s40 6 36 28z', 'pit0') +
		shape('M-56-18c-4-22 10-28 30-28-14 8-18 18-16 28z', 'yellow', ' fill-opacity=".5"') +
		rod('M-34-42l6 12M-20-44l6 13M-6-44l6 12', 'smoke', 2.4) +
		shape('M24-18c0-14 6-22 14-24 6 8 6 18 2 24z', 'smoke') +
		at(56, -24, 0.7, `${shape('M-10-6-60-22-58-16-12 2z', 'steel')}${hand('wood', 'white')}`),
	/** A copper kettle and full bottles. */
	brewing: () =>
		hall() +
		shape('M-62-16v-22c0-26 52-26 52 0v22z', 'pit0') +
		shape('M-62-38c0-26 52-26 52 0z', 'pit1') +
		rod('M-36-58v-20H-6', 'pit0', 6) +
		circle(-36, -36, 7, 'dark') +
		circle(-36, -36, 5, 'sun') +
		along(
			[12, 30, 48, 66],
			(x, n) =>
				`${shape(`M${x - 6}-16v-22c0-6 4-6 4-14h4c0 8 4 8 4 14v22z`, n % 2 ? 'forest' : 'pit2')}${rect(x - 6, -34, 12, 10, 'smoke')}`,
		),
	/** A market table with roots, apples and a scale. */
	market: () =>
		along([-4, -3, -2, -1, 0, 1, 2, 3], (n) =>
			shape(`M${n * 18}-88h18l${n > -1 ? 2 : 0} 18c-1 9-18 9-19 0z`, n % 2 ? 'white' : 'red'),
		) +
		rod('M-68-68V-6M68-68V-6', 'wood', 4) +
		rect(-66, -32, 132, 26, 'wood') +
		shade('M-66-32h132v4h-132z', 0.3) +
		along([-54, -44, -34, -49, -39], (x, n) => ball(x, n < 3 ? -37 : -45, 5.4, 'red')) +
		along([-14, -6, 2, 10], (x) => shape(`M${x - 4}-40h8l-4 14zM${x}-40l-3-8 3 3 3-3z`, 'pit0')) +
		along([30, 40, 50], (x) => ball(x, -37, 5, 'verdigris')) +
		rod('M58-34v-22M48-52h20', 'steel', 2) +
		snow('M-73-91h147v5h-147z') +
		snowed(-4),
	/** Dipped candles on their rack, one of them lit. */
	candles: () =>
		room('pit3', 10, 'wood') +
		rod('M-68-86H2', 'rail', 4) +
		along(
			[-62, -50, -38, -26, -14, -2],
			(x, n) => `${line(`M${x}-86v8`, 'smoke', 0.8)}${rect(x - 3, -78, 6, 34, ['red', 'white', 'yellow'][n % 3]!)}`,
		) +
		shape('M32-14h24l-4-5h-16z', 'steel') +
		rect(40, -46, 8, 28, 'white') +
		shape('M44-47c-5-4-4-9 0-15 4 6 5 11 0 15z', 'yellow') +
		circle(44, -54, 14, 'sun', ` fill-opacity=".25"`) +
		circle(44, -54, 26, 'sun', ` fill-opacity="${ink('night')}" opacity=".2"`) +
		at(-30, -10, 0.8, cup('hull1')),
};
