import { ink, line, shape } from '../canvas.ts';

const band =
	'M-22 2C-6-14 30-22 44-34 58-46 20-54 10-66 2-76 22-86 40-100l3 .5C28-86 14-76 22-67c12 11 58 18 52 34C68-18 34-12 26 2z';

/**
 * A track that winds up over the fells from 0 0 to 40 -100: a path in summer, groomed for skis between marker poles
 * in winter. 100 wide.
 */
export const skiTrack = () =>
	shape(band, 'road', ' fill-opacity=".7"') +
	shape(band, 'snow', ` fill-opacity="${ink('s')}"`) +
	line(
		'M-12 2C2-14 38-21 52-34 65-46 24-54 14-66 6-76 24-86 40.7-99.8M-4 2C10-13 44-20 57-33 70-45 27-54 17-66 8-76 25-86 41.3-99.8',
		'hull2',
		1.3,
		` stroke-opacity="${ink('s')}"`,
	) +
	line('M-26-4v-16M36-36v-11M78-34v-11M24-58v-6M4-72v-5M33-90v-4', 'rail', 1.2) +
	shape('M-26-20h5v4h-5zM78-45h4v3h-4z', 'red');
