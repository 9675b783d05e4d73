import { shape } from '../canvas.ts';

/** A shore of grain that rolls in from the right: bands of field over a green foot. Its corner at 0 0, 300 wide. */
export const grainShore = () =>
	shape('M4-60C-40-66-90-58-140-40-180-26-220-6-300 2H4z', 'field0') +
	shape('M4-36C-50-44-100-34-150-20-190-10-220-2-250 2H4z', 'field1') +
	shape('M4-14C-40-22-90-16-130-6-150-2-160 0-170 2H4z', 'field2') +
	shape(
		'M4-52C-40-58-90-50-136-33l1 1.5C-88-48-40-55 4-49zM4-44C-40-51-90-42-150-22l1 1.5C-90-40-40-48 4-41z',
		'field1',
		' fill-opacity=".5"',
	);
