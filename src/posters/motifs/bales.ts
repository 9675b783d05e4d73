import { line, placed, shape, snow } from '../frame.ts';

/** A round bale of straw, its end towards the viewer. */
const bale =
	shape('M-9 0v-20h24c6 0 9 4 9 10s-3 10-9 10z', 'field1') +
	shape('M-9-20a10 10 0 1 0 0 20 10 10 0 1 0 0-20z', 'field0') +
	line('M-9-16a6 6 0 1 1-6 6 4 4 0 1 1 7 3', 'field1', 1.2) +
	shape('M-22-1h50v3h-46z', 'dark', ' fill-opacity=".25"') +
	snow('M-17-16c2-4 5-5 8-5h24c5 0 7 2 8 6-8-3-32-4-40 -1z');

/** Round bales left on the stubble, smaller the farther off. 300 wide, the nearest at 0 0. */
export const bales = () => placed(150, -62, 0.42, bale) + placed(60, -54, 0.5, bale) + placed(-96, -44, 0.62, bale) + placed(124, -26, 0.8, bale) + bale;
