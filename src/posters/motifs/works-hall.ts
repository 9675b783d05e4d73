import { pane, rect, shape, snow } from '../canvas.ts';

const bays = [-120, -78, -36, 6, 48];

/**
 * A works hall with a saw-tooth roof, glazed to the north, tall doors and a crane gantry at its end. 280 wide, 70
 * high.
 */
export const worksHall = () =>
	shape(bays.map((x) => `M${x}-38v-30l42 26v4z`).join(''), 'roof') +
	pane(bays.map((x) => `M${x + 3}-42v-20l5 3v17zM${x + 11}-42v-15l5 3v12z`).join('')) +
	rect(-120, -40, 210, 40, 'brick') +
	rect(-120, -40, 210, 5, 'pit2') +
	shape(bays.map((x) => `M${x + 6}-9v-17h30v17z`).join(''), 'window') +
	shape(
		bays.map((x) => `M${x + 15}-26h1.5v17h-1.5zM${x + 25}-26h1.5v17h-1.5zM${x + 6}-18h30v1.5h-30z`).join(''),
		'pit2',
	) +
	rect(60, -28, 18, 28, 'dark') +
	shape('M94 0l6-52h4l6 52h-4l-4-40-4 40zM134 0l4-52h4l6 52h-4l-4-40-2 40z', 'steel') +
	rect(86, -56, 64, 5, 'yellow') +
	rect(116, -51, 2, 20, 'dark') +
	rect(110, -31, 14, 10, 'hull2') +
	rect(-124, -2, 276, 4, 'stone') +
	snow(`${bays.map((x) => `M${x}-68l42 26v-4l-40-26z`).join('')}M86-58h64v3H86z`);
