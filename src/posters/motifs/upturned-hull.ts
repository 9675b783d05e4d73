import { rect, round, shape, snow } from '../frame.ts';

/** An ice hall built like an upturned ship's hull: long ribbed roof with a raised keel, low glass foot. 260 wide. */
export function upturnedHull() {
	const roof = 'M-130 0C-118-44-70-84 0-88 70-84 118-44 130 0z';
	const ribs = [-100, -76, -52, -28, 28, 52, 76, 100].map((x) => `M${x} 0C${round(x * 0.92)}-30 ${round(x * 0.6)}-70 ${round(x * 0.16)}-87h1.6C${round(x * 0.64 + 1)}-68 ${round(x * 0.95 + 2)}-30 ${x + 2.6} 0z`);
	return (
		shape(roof, 'steel') +
		shape('M-130 0C-112-30-60-58 0-60 60-58 112-30 130 0z', 'hull1') +
		shape('M-130 0C-104-18-50-34 0-35 50-34 104-18 130 0z', 'hull2') +
		shape(ribs.join(''), 'dark', ' fill-opacity=".35"') +
		shape('M-6 0-2-92c1-4 3-4 4 0L6 0z', 'dark') +
		rect(-134, -4, 268, 9, 'white') +
		shape(Array.from({ length: 21 }, (_, at) => `M${-126 + at * 12}-2h7v5h-7z`).join(''), 'window') +
		snow('M-104-46C-78-72-40-86 0-90c40 4 78 18 104 44C70-66 36-78 0-80c-36 2-70 14-104 34z')
	);
}
