import { ink, line, round, shape } from '../canvas.ts';

/** A ragged ring around the pit: an ellipse whose rim bulges and breaks as rock does. */
function ring(size: number, drop: number) {
	const points = Array.from({ length: 24 }, (_, at) => {
		const turn = (at / 24) * Math.PI * 2;
		const ragged =
			1 +
			0.035 * Math.sin(3 * turn + 1.2 + size) +
			0.025 * Math.sin(7 * turn + size * 9) +
			0.02 * Math.sin(13 * turn + size * 4) +
			0.014 * Math.sin(21 * turn);
		return `${Math.round(120 * size * ragged * Math.cos(turn))} ${round(32 * size * ragged * Math.sin(turn) + drop)}`;
	});
	return `M${points.join('L')}z`;
}

/**
 * A mine's open pit seen from its rim: ragged terraces of copper rock down to a green pool, a track along the wall.
 * 240 wide, its middle at 0 0.
 */
export function openPit() {
	const terraces = [1, 0.87, 0.74, 0.61, 0.48, 0.36].map((size, at) => ({ size, drop: at * 4.4, fill: `pit${at}` }));
	const gullies =
		'M-88-14l3 0 8 14-4-1zM-66-21l4 0 5 13-4 0zM-44-19l3 0 3 12-4 0zM-22-25l4 0 2 12-4 0zM-2-21h4v11h-4zM18-26l4 0-1 13-4 0zM40-21l4 0-4 12-3 0zM62-22l4 1-7 12-3 0zM84-14l4 1-9 11-3 0zM-56-5l3 0 5 11-4 0zM-32-8l4 0 3 12-4 0zM-8-11h4l1 12h-4zM14-10h4l-2 12h-3zM38-7l3 0-5 11-3 0zM-20 5h3l2 10h-3zM6 5h4l-1 10h-3z';
	return (
		terraces
			.map(({ size, drop, fill }) =>
				shape(ring(size, drop), fill, ` stroke="${ink('sun')}" stroke-opacity=".28" stroke-width=".7"`),
			)
			.join('') +
		shape(gullies, 'dark', ' fill-opacity=".22"') +
		shape('M-18 25c8-4 26-5 35-1 3 3-6 6-18 6s-20-2-17-5z', 'verdigris') +
		line('M104-12C84 8 40 20-6 18-50 16-72 8-68 2', 'pit0', 1.6, ' stroke-opacity=".55"') +
		terraces
			.slice(0, 3)
			.map(({ size, drop }) => line(ring(size, drop), 'snow', 4 - 2 * (1 - size), ` stroke-opacity="${ink('s')}"`))
			.join('')
	);
}
