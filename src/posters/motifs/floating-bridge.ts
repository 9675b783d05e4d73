import { ink, line, rect, shape, snow } from '../canvas.ts';

const along = (step: number) => Array.from({ length: Math.floor(200 / step) + 1 }, (_, at) => -100 + at * step);

/** A floating bridge: a low timber deck with white railings that lies on pontoons on the water. 200 wide, 16 high. */
export const floatingBridge = () =>
	shape(
		along(20)
			.map((x) => `M${x - 6}-3h12l-1.5 5h-9z`)
			.join(''),
		'steel',
	) +
	rect(-104, -6, 208, 3.4, 'wood') +
	rect(-104, -3.4, 208, 1, 'dark', ' fill-opacity=".5"') +
	line(
		along(10)
			.map((x) => `M${x}-6v-8`)
			.join(''),
		'white',
		1,
	) +
	line('M-104-14h208M-104-10.4h208', 'white', 1) +
	snow('M-104-7h208v1.6h-208z') +
	shape(
		along(20)
			.map((x) => `M${x - 5} 4h10v1h-10zM${x - 3} 7h7v1h-7z`)
			.join(''),
		'dark',
		` fill-opacity="${ink('glints')}"`,
	);
