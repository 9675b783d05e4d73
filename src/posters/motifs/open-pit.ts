import { round, shape, snow } from '../frame.ts';

const ellipse = (rx: number, ry: number, y: number) => `M${round(-rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 0 ${round(rx * 2)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-rx * 2)} 0z`;

/** A mine's open pit seen from its rim: terraces in copper down to a dark pool. 240 wide, its middle at 0 0. */
export function openPit() {
	const terraces = [1, 0.86, 0.72, 0.58, 0.44, 0.32];
	return (
		terraces.map((size, at) => shape(ellipse(120 * size, 34 * size, at * 4.6), `pit${at}`)).join('') +
		shape('M-14 27l28-1-9 10h-10z', 'verdigris') +
		snow(`${ellipse(120, 34, 0)}${ellipse(113, 30.5, 3)}M-92 14c30 16 120 22 178 2-40 26-140 24-178-2z`)
	);
}
