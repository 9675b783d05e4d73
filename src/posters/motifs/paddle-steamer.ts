import { circle, rect, shape } from '../frame.ts';

/** A paddle steamer from the side: white hull, long row of windows, tall black funnel, red wheel box. 220 wide, its waterline at 0 0. */
export const paddleSteamer = () =>
	rect(-62, -62, 2.5, 48, 'wood') +
	rect(74, -58, 2.5, 44, 'wood') +
	shape('M-61-62c-14 16-26 34-34 48M76-58c12 14 22 30 28 44', 'dark', ' fill-opacity=".0"') +
	rect(-6, -66, 14, 40, 'dark') +
	rect(-6, -58, 14, 6, 'white') +
	shape('M-78-28h140v14H-78z', 'white') +
	shape('M-82-31H66v4H-82z', 'wood') +
	shape(Array.from({ length: 13 }, (_, at) => `M${-74 + at * 10.4}-24h6v6h-6z`).join(''), 'steel') +
	shape('M-104-16C-60-12 60-12 112-18 106-8 98 0 92 2H-84c-8-4-16-12-20-18z', 'white') +
	shape('M-90-2C-40 2 50 2 97-3c-2 3-4 4-6 5H-85z', 'red') +
	circle(4, -8, 15, 'red') +
	shape('M-11-8a15 15 0 0 1 30 0z', 'white', ' fill-opacity=".25"') +
	shape('M-11-9h30v2h-30z', 'white');
