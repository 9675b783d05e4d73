import { rect, shape, snow } from '../canvas.ts';

/** A timber head frame over a mine shaft: tapering red tower with white corners, hoist house beside it. */
export const headFrame = () =>
	shape('M28 0v-30L58-52 88-30V0z', 'red') +
	shape('M22-27 58-56 94-27l-4 4L58-49 26-23z', 'roof') +
	rect(48, -24, 20, 24, 'dark') +
	shape('M-32 0-24-76H24L32 0z', 'red') +
	shape('M-32 0-24-76h6L-24 0zM32 0 24-76h-6L24 0zM-3 0v-76h6V0z', 'white') +
	rect(-16, -66, 11, 12, 'window') +
	rect(5, -66, 11, 12, 'window') +
	rect(-18, -42, 12, 13, 'window') +
	rect(6, -42, 12, 13, 'window') +
	shape('M-30-74 0-100 30-74z', 'roof') +
	shape('M-4-100v-9h8v9z', 'roof') +
	snow('M-30-74 0-100 30-74 26-74 0-95-20-76zM22-27 58-56 94-27l-5-1-31-24-30 23z');
