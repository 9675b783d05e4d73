import { rect, shape, snow } from '../canvas.ts';

/** A concert hall like a Greek temple on its mound: six columns under a pediment, wings behind. 170 wide. */
export const templeHall = () =>
	rect(-84, -46, 168, 46, 'stone') +
	shape('M-88-46h176l-8-8H-80z', 'roof') +
	rect(-50, -66, 100, 66, 'white') +
	shape('M-40-58h80v52h-80z', 'dark', ' fill-opacity=".5"') +
	rect(-8, -40, 16, 34, 'window') +
	shape([-46, -29, -12, 5, 22, 39].map((x) => `M${x}-60h8l1 54h-10zM${x - 2}-62h12v4h-12z`).join(''), 'white') +
	rect(-54, -68, 108, 8, 'white') +
	shape('M-58-68 0-98 58-68z', 'white') +
	shape('M-42-71 0-92 42-71z', 'stone') +
	rect(-56, -8, 112, 4, 'stone') +
	rect(-60, -4, 120, 4, 'white') +
	shape([-76, -64, 60, 72].map((x) => `M${x}-34h7v18h-7z`).join(''), 'window') +
	snow('M-58-68 0-98 58-68h-6L0-94-52-68zM-88-46l8-8h24v4zM88-46l-8-8H56v4z');
