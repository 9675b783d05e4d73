import { ink, line, rect, round, shape, snow } from '../canvas.ts';

/** A timber tower of boards under a saddle roof, open below for the roadway, on a stone pier. */
const tower = (x: number) =>
	shape(`M${x - 14} 5l2-25h24l2 25z`, 'stone') +
	shape(`M${x + 3} 5v-25h9l2 25z`, 'dark', ' fill-opacity=".25"') +
	shape(`M${x - 10} -20l2.5-44h15l2.5 44z`, 'red') +
	shape(`M${x - 10} -20l2.5-44h2.2l-2 44zM${x + 10} -20l-2.5-44h-2.2l2 44z`, 'white') +
	rect(x - 3, -54, 6, 8, 'window') +
	shape(`M${x - 14} -61 ${x} -78l14 17-3 1.6-11-12-11 12z`, 'roof') +
	shape(`M${x - 9} -63l9-10 9 10z`, 'red') +
	snow(`M${x - 14} -61 ${x} -78l14 17-2 .6-12-13.4-12 13.4z`);

const deck = (x: number) => -24 - 5 * (1 - (x / 84) ** 2);

/**
 * A red wooden suspension bridge from the side: two timber towers with saddle roofs, swung cables with hangers, a
 * deck with a boarded railing. 380 wide, the water at 0 0.
 */
export function suspensionBridge() {
	const hangers = Array.from({ length: 21 }, (_, at) => -80 + at * 8).map(
		(x) => `M${x} ${round(deck(x))}V${round(-66 + 34 * (1 - (x / 84) ** 2))}`,
	);
	const posts = Array.from({ length: 46 }, (_, at) => -180 + at * 8).map(
		(x) => `M${x} ${round(Math.abs(x) < 84 ? deck(x) : -24 + (Math.abs(x) - 84) * 0.028)}v-7`,
	);
	return (
		line('M-150-22-84-66Q0 2 84-66L150-22', 'dark', 1.6) +
		line(hangers.join(''), 'dark', 0.7) +
		line('M-190-22-84-25Q0-36 84-25L190-22', 'red', 6) +
		line(posts.join(''), 'white', 0.8) +
		line('M-190-19-84-22Q0-33 84-22L190-19', 'dark', 3) +
		line('M-190-26-84-29Q0-40 84-29L190-26', 'white', 1) +
		line('M-190-26.6-84-29.6Q0-40.6 84-29.6L190-26.6', 'snow', 1.4, ` stroke-opacity="${ink('s')}"`) +
		tower(-84) +
		tower(84)
	);
}
