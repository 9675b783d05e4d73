import { circle, ink, rect, shape, snow } from '../canvas.ts';
import { midsummerPole } from '../motifs/midsummer-pole.ts';
import { at, along, ball, rod, snowed } from './scenery.ts';

const lights = (d: readonly [number, number][]) =>
	d
		.map(
			([x, y]) =>
				circle(x, y, 2.4, 'window') + circle(x, y, 6, 'window', ` fill-opacity="${ink('night')}" opacity=".3"`),
		)
		.join('');

export const feast = {
	/** A stall of a winter market under a string of lights. */
	stall: () =>
		rod('M-81-88C-50-70-20-70 0-84S50-70 81-86', 'dark', 1) +
		lights([
			[-60, -77],
			[-40, -73],
			[-20, -75],
			[20, -77],
			[40, -74],
			[60, -77],
		]) +
		shape('M-52-58 0-72l52 14v8h-104z', 'red') +
		rod('M-46-52V-4M46-52V-4', 'wood', 4) +
		rect(-46, -50, 92, 26, 'pit4') +
		shape('M-44-48h88v22h-88z', 'window', ` fill-opacity="${ink('night')}" opacity=".5"`) +
		rect(-52, -28, 104, 24, 'wood') +
		along([-36, -20, -4], (x) => ball(x, -33, 5, 'red')) +
		along([14, 26, 38], (x) => shape(`M${x - 4}-28l4-14 4 14z`, 'verdigris')) +
		snow('M-52-58 0-73l52 15v3L0-67l-52 12z') +
		snowed(-4),
	/** The midsummer pole on its green. */
	pole: () => at(0, -4, 0.84, midsummerPole()),
	/** Striped tents with pennants. */
	tents: () =>
		along([-46, 6, 54], (x, n) => {
			const size = [1, 1.25, 0.9][n]!;
			return at(
				x,
				-4,
				size,
				`${shape('M-26 0v-28h52V0z', 'white')}${shape('M-26 0v-28h9V0zM-8 0v-28H8V0zM17 0v-28h9V0z', ['red', 'hull1', 'yellow'][n]!)}${shape('M-30-28 0-52l30 24z', ['red', 'hull1', 'yellow'][n]!)}${shape('M-6 0v-16L0-22l6 6V0z', 'dark')}${rod('M0-52v-14', 'rail', 1.6)}${shape('M1-66 16-61 1-57z', 'sun')}`,
			);
		}) + snowed(-3),
	/** A long table under bunting, dishes from many kitchens. */
	feast: () =>
		rod('M-81-92C-40-70 40-70 81-92', 'dark', 1) +
		along([-66, -48, -30, -12, 6, 24, 42, 60], (x, n) => {
			const y = -76 - (Math.abs(x + 3) / 70) ** 2 * 12;
			return shape(`M${x - 6} ${y}h12l-6 14z`, ['red', 'yellow', 'verdigris', 'sky0'][n % 4]!);
		}) +
		shape('M-72-30H72l6 10H-78z', 'white') +
		rect(-76, -20, 152, 4, 'stone') +
		rod('M-62-16V0M62-16V0', 'wood', 4) +
		along(
			[-50, -18, 16, 48],
			(x, n) =>
				shape(
					`M${x - 12}-30h24c0-${[10, 16, 8, 14][n]}-24-${[10, 16, 8, 14][n]}-24 0z`,
					['pit0', 'field0', 'verdigris', 'red'][n]!,
				) + rect(x - 14, -31, 28, 3, 'hull1'),
		) +
		along([-34, 0, 33], (x) => shape(`M${x - 3}-30v-14h6v14z`, 'glass')),
};
