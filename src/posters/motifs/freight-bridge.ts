import { circle, rect, shape, snow } from '../canvas.ts';

/** A flat wagon with coils of sheet steel. */
const wagon = (x: number) =>
	[9, 21, 33].map((at) => circle(x + at, -18.5, 5, 'hull1') + circle(x + at, -18.5, 2.2, 'glass')).join('') +
	rect(x, -14, 42, 3, 'dark') +
	[7, 12, 30, 35].map((at) => circle(x + at, -10.5, 2, 'dark')).join('');

const engine = (x: number) =>
	shape(`M${x} -10v-13l3-4h22v-4h10v4h12l5 6v11z`, 'red') +
	rect(x + 27, -28, 7, 5, 'window') +
	rect(x, -16, 52, 2, 'white') +
	[8, 14, 38, 44].map((at) => circle(x + at, -10, 2.4, 'dark')).join('') +
	snow(`M${x + 3} -27h22v-4h10v4h12l2 2h-48z`);

/**
 * A railway bridge of steel girders on stone piers, with a freight train of steel coils. 340 wide, the water at 0
 * 0.
 */
export const freightBridge = () =>
	[-128, -48, 34, 116]
		.map(
			(x) =>
				shape(`M${x - 7} -2 ${x - 6} 26 ${x + 12} 26 ${x + 13} -2z`, 'stone') +
				shape(`M${x + 5} -2v28h7l1-28z`, 'dark', ' fill-opacity=".3"') +
				shape(`M${x - 9} 24h24l3 4h-30z`, 'stone'),
		)
		.join('') +
	[-150, -105, -60, -15, 30].map(wagon).join('') +
	engine(76) +
	rect(-180, -8, 360, 9, 'dark') +
	rect(-180, -8, 360, 2, 'steel') +
	shape(Array.from({ length: 36 }, (_, at) => `M${-178 + at * 10}-5h1.6v6h-1.6z`).join(''), 'steel') +
	snow('M-180-9h360v1.6h-360z');
