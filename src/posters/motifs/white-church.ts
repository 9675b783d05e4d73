import { pane, rect, shape, snow } from '../canvas.ts';

const arched = (x: number, y: number, w: number, h: number) => `M${x} ${y}v${-h}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h}z`;

/**
 * A medieval church of whitened stone: high west gable with a walled porch, long nave with tall windows, lower
 * choir, a tower riding on the roof. 170 wide, 128 high.
 */
export const whiteChurch = () =>
	rect(-36, -108, 16, 26, 'white') +
	shape('M-28-108h8v26h-8z', 'dark', ' fill-opacity=".14"') +
	shape('M-39-106-28-136l11 30z', 'roof') +
	pane(arched(-31, -90, 6, 8)) +
	shape('M40 0v-34h36V0z', 'white') +
	shape('M40 0v-34h36V0z', 'dark', ' fill-opacity=".14"') +
	shape('M38-33 44-58h28l8 25z', 'roof') +
	rect(-36, -44, 86, 44, 'white') +
	rect(-36, -44, 86, 44, 'dark', ' fill-opacity=".1"') +
	shape('M-52-92H34l20 49H-30z', 'roof') +
	shape('M-80 0v-45l28-47 28 47V0z', 'white') +
	shape('M-84-42-52-96l32 54-4 2-28-46-28 46z', 'roof') +
	pane(
		arched(-18, -10, 11, 20) +
			arched(5, -10, 11, 20) +
			arched(28, -10, 11, 20) +
			arched(54, -9, 9, 15) +
			arched(-56, -48, 8, 10),
	) +
	shape('M-66 0v-18l14-13 14 13V0z', 'white') +
	shape('M-69-16-52-33l17 17-3 2-14-13-14 13z', 'roof') +
	shape(arched(-56, 0, 8, 10), 'dark') +
	rect(-84, -2, 164, 4, 'stone') +
	snow(
		'M-50-93H34l16 38-12-2-16 3-18-3-16 4-14-4zM-84-42-52-97l32 55h-5L-52-86-79-42zM-39-106-28-136l11 30h-4l-7-20-7 20zM44-59h28l6 17-12-2-12 2-12-1zM-69-16-52-33l17 17h-4L-52-29-65-16z',
	);
