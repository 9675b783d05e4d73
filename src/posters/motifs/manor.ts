import { rect, shape, snow } from '../canvas.ts';

const row = (y: number, height: number) =>
	[-50, -34, -18, 12, 28, 44]
		.map((x) => rect(x - 1, y - 1, 9, height + 2, 'white') + rect(x, y, 7, height, 'window'))
		.join('');

/** A yellow mansion of two floors with a broken roof, white corners and a door in the middle. 120 wide, 74 high. */
export const manor = () =>
	rect(-34, -74, 7, 14, 'brick') +
	rect(27, -74, 7, 14, 'brick') +
	rect(-58, -40, 116, 40, 'yellow') +
	rect(-58, -40, 5, 40, 'white') +
	rect(53, -40, 5, 40, 'white') +
	row(-34, 11) +
	row(-16, 12) +
	rect(-5, -20, 11, 20, 'white') +
	rect(-3, -17, 7, 17, 'roof') +
	rect(-4, -34, 9, 11, 'window') +
	shape('M-63-39-52-54l6-2 12-10h68l12 10 6 2 11 15z', 'roof') +
	snow('M-63-39-52-54l6-2 12-10h68l12 10 6 2 11 15-18-10h-90z');
