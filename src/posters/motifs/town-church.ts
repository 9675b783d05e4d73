import { circle, rect, shape, snow } from '../canvas.ts';

const arch = (x: number, y: number, w: number, h: number, fill: string) =>
	shape(`M${x} ${y}v${-h}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h}z`, fill);

/**
 * A white stone church: long nave under a steep roof, west tower with a stepped hood and a slender spire. 96 wide,
 * 112 high with its cross.
 */
export const townChurch = () =>
	rect(-10, -30, 60, 30, 'white') +
	shape('M-12-29-4-50h50l8 21z', 'roof') +
	[4, 18, 32].map((x) => arch(x, -8, 6, 11, 'window')).join('') +
	rect(-36, -58, 26, 58, 'white') +
	shape('M-16-58h6V0h-6z', 'dark', ' fill-opacity=".14"') +
	rect(-10, -30, 60, 3, 'dark', ' fill-opacity=".14"') +
	arch(-27, 0, 8, 10, 'dark') +
	arch(-26, -34, 6, 8, 'dark') +
	circle(-23, -51, 3.6, 'dark') +
	circle(-23, -51, 2.6, 'sun') +
	shape('M-39-58c4-8 10-9 10-14h12c0 5 6 6 10 14z', 'roof') +
	rect(-28, -82, 10, 10, 'white') +
	arch(-25, -73, 4, 6, 'dark') +
	shape('M-30-82c3-5 5-12 7-24 2 12 4 19 7 24z', 'roof') +
	shape('M-23.6-112h1.2v8h-1.2zM-25.5-110h5v1.2h-5z', 'yellow') +
	snow('M-12-29-4-50h50l8 21-7-9H0zM-39-58c4-8 10-9 10-14h3c-1 6-5 8-7 14z');
