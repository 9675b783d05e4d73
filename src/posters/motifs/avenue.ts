import { ink, line, placed, round, shape } from '../canvas.ts';

/** A broad-leaved tree with its foot at 0 0, 100 high: bare branches in winter. */
const tree =
	shape('M-4 0c2-18 2-34 1-50h6c-1 16-1 32 1 50z', 'rail') +
	line('M0-40-18-66-20-80M0-48 16-70 20-84M-10-55-26-66M8-59 26-68M0-45 0-92M0-62-9-82M0-66 9-86', 'rail', 2.2) +
	shape(
		'M-28-42c-12-8-12-24-4-32 0-16 14-26 26-25 10-6 28 0 31 14 12 8 12 26 4 34-4 12-18 16-28 13-10 6-24 4-29-4z',
		'leaf',
		` fill-opacity="${ink('leaves')}"`,
	) +
	shape(
		'M2-37c16 4 24-2 28-13 8-8 8-26-4-34 0-6-4-11-9-13 10 16 12 42-15 60z',
		'forest',
		` opacity=".32" fill-opacity="${ink('leaves')}"`,
	);

const near = [0.05, 0.068, 0.09, 0.118, 0.152, 0.195, 0.25, 0.32, 0.41, 0.53, 0.72];

/** An avenue of trees seen along its road, from the end far off at 0 -100 to the foot at 0 0. 130 wide. */
export const avenue = () =>
	shape('M-.8-100C-2-80-6-44-15 0h30C6-44 2-80 .8-100z', 'road') +
	shape('M-.5-100-6-30-9.5 0h3L-4-30zM.5-100 6-30 9.5 0h-3L4-30z', 'rail', ' fill-opacity=".14"') +
	near
		.flatMap((size) =>
			[-1, 1].map((side) =>
				placed(round(side * (2 + 66 * size)), round(-100 + 100 * size), size * 0.54 + 0.025, tree, side),
			),
		)
		.join('');
