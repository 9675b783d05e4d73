import { line, rect, round, shape, snow } from '../canvas.ts';

const bays = Array.from({ length: 30 }, (_, at) => round(-146 + at * 8));
const floor = (y: number) => bays.map((x) => `M${x} ${y}v-7.5q2-2 4 0v7.5z`).join('');

/**
 * A long distillery of brick: three floors of thirty window bays, a taller still house at its end, a tall tapering
 * chimney behind. 310 wide, 190 high.
 */
export const brickDistillery = () =>
	shape('M120-40l2-148h12l4 148z', 'brick') +
	shape('M129-188h5l4 148h-9z', 'dark', ' fill-opacity=".28"') +
	shape('M117-192h22v5l-2 4h-18l-2-4zM119-174h17v3h-17z', 'pit2') +
	rect(-150, -50, 254, 50, 'brick') +
	rect(-150, -50, 254, 50, 'dark', ' fill-opacity=".06"') +
	shape('M-155-49-142-66H98l8 17z', 'roof') +
	shape('M96 0v-66l26-20 26 20V0z', 'brick') +
	shape('M91-62 122-89l31 27-3 3-28-23-28 23z', 'roof') +
	shape(
		floor(-37) +
			floor(-22) +
			floor(-7) +
			'M104-46v-10q3-3 6 0v10zM118-46v-14q4-4 8 0v14zM134-46v-10q3-3 6 0v10zM104-24v-10q3-3 6 0v10zM118-24v-10q4-3 8 0v10zM134-24v-10q3-3 6 0v10z',
		'window',
	) +
	line('M-150-34.5H96M-150-19.5H96', 'pit2', 1.2) +
	shape('M116 0v-15q6-5 12 0V0z', 'dark') +
	rect(-44, -14, 13, 14, 'dark') +
	rect(-153, -2.5, 304, 4, 'stone') +
	snow('M-152-53-142-67H98l2 10-30 2-38-2-42 2-44-2-44 3-24-2zM91-62 122-89l31 27h-5L122-84 96-62zM117-194h22v3h-22z');
