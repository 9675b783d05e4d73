import { placed, shape, snow } from '../canvas.ts';

const slope = 'M8-41C28-36 46-10 100 1H62C40-4 14-20 8-41z';

/** One jump from the side: tower, sloping in-run to the lip, landing slope down the flank of its hill. */
const jump = () =>
	shape(slope, 'field2') +
	snow(slope) +
	shape('M-47-20h11L-38-92h-8zM-17-30h4l2-31h-4z', 'white') +
	shape('M-40-20h4L-38-92h-3z', 'dark', ' fill-opacity=".3"') +
	shape('M-54-101h22l3 5v10h-26z', 'white') +
	shape('M-52-96h20v4h-20z', 'window') +
	shape('M-42-88C-28-66-15-54 10-48v7C-18-46-32-58-47-82z', 'dark') +
	snow('M-42-88C-28-66-15-54 10-48v2C-15-52-28-63-44-86z');

/**
 * Two ski jumps side by side on a wooded hill, a large and a smaller one, with landing slopes down its flank. 230
 * wide.
 */
export const skiJump = () =>
	shape('M-130 12C-96 0-76-36-42-38-22-40-4-44 12-40 40-34 58-40 70-30 88-16 108 4 150 12V50H-130z', 'ridge1') +
	placed(48, 2, 0.72, jump()) +
	jump();
