import { ink, rect, round, shape, snow } from '../canvas.ts';

/**
 * A round hall under a low dome, its rim wide as a saucer's: ribs, a lantern on top, a glass foot. 140 wide, 56
 * high.
 */
export function dome() {
	const ribs = [-46, -24, 24, 46].map(
		(x) =>
			`M${x * 1.24}-14C${round(x * 1.1)}-34 ${round(x * 0.6)}-46 0-48h.8C${round(x * 0.6 + 2)}-45 ${round(x * 1.1 + 2)}-33 ${round(x * 1.24 + 2)}-14z`,
	);
	const panes = Array.from({ length: 15 }, (_, at) => `M${-57 + at * 7.7}-9h5v9h-5z`);
	return (
		rect(-60, -11, 120, 11, 'steel') +
		shape(panes.join(''), 'window') +
		shape('M-62-13C-54-38-28-48 0-48S54-38 62-13z', 'white') +
		shape('M0-48C30-48 54-38 62-13H14C18-30 12-44 0-48z', 'hull2', ' fill-opacity=".55"') +
		shape(ribs.join(''), 'hull1', ' fill-opacity=".6"') +
		shape('M-70-15C-50-19 50-19 70-15 66-10 50-9 0-9S-66-10-70-15z', 'hull1') +
		shape('M-7-47c0-8 14-8 14 0z', 'glass') +
		rect(-0.6, -58, 1.2, 8, 'dark') +
		shape('M-40-36C-26-46-12-48 0-48s26 2 40 12C20-43-20-43-40-36z', 'snow', ` fill-opacity="${ink('s')}"`) +
		snow('M-70-15C-50-19 50-19 70-15c-40-2-100-2-140 0z')
	);
}
