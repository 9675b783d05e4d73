import { shape } from '../canvas.ts';

/** A dark headland that slopes from the left into the water. Its corner at 0 0, 310 wide. */
export const headland = () =>
	shape('M-4-92C30-100 70-96 104-84 140-72 150-74 186-58 214-46 226-42 250-22 266-8 286-2 312 2H-4z', 'ground0') +
	shape('M-4-30C40-40 110-34 150-24 196-12 214-6 236 2H-4z', 'ground2');
